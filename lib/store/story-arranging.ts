/** The reader's own order among stories: kept as rules on articles, and applied whenever stories are settled. */
import { byDate } from '@/lib/compare/story-pull';
import type { ArticleId } from '@/lib/model/article';
import type { StoryRule, StoryRuleId } from '@/lib/model/reader';
import type { StoryId } from '@/lib/model/story';
import type { Database } from './database';
import { StoreError } from './store-error';
import { regroup } from './story-groups';
import type { StoryMember, StoryRow, StoryRuleRow } from './story-rows';
import { unsettle } from './unsettled';

/** Of the rule that a deed makes. */
export interface NewRule {
  ruleId: StoryRuleId;
  /** ms since the epoch. */
  madeAt: number;
}

export const arrangingVerbs = (db: Database) => ({
  /** Rejects with `no-such-story` where one of them is gone. Answers all their articles. */
  ruleTogether: (ids: readonly StoryId[], rule: NewRule): Promise<ArticleId[]> =>
    db.transaction('rw', db.tables, async () => {
      const stories = await Promise.all(ids.map((id) => demandStory(db, id)));
      return putRule(db, rule, [stories.flatMap((story) => story.articleIds)]);
    }),

  /** Those articles of the story apart from its others; `conflict` where none or all of them are its own by now. */
  ruleApart: (id: StoryId, chosen: readonly ArticleId[], rule: NewRule): Promise<ArticleId[]> =>
    db.transaction('rw', db.tables, async () => {
      const { articleIds } = await demandStory(db, id);
      const barred = new Set(chosen);
      const groups = [
        articleIds.filter((each) => barred.has(each)),
        articleIds.filter((each) => !barred.has(each)),
      ];
      if (groups.some((group) => group.length === 0))
        throw new StoreError('conflict', 'The story has changed: there is nothing to part');
      return putRule(db, rule, groups);
    }),

  /** Answers the articles that it named. */
  dropRule: (id: StoryRuleId): Promise<ArticleId[]> =>
    db.transaction('rw', db.tables, async () => {
      const rule = await db.storyRules.get(id);
      if (!rule) return [];
      await db.storyRules.delete(id);
      const before = new Map(rule.before.map((place) => [place.articleId, place]));
      return moveRuled(db, rule, ({ articleId, part, host }) => before.get(articleId) ?? { part, host });
    }),
});

async function demandStory(db: Database, id: StoryId): Promise<StoryRow> {
  const member = await db.storyMembers.get(id.replace(/^s:/, ''));
  const story = member && (await db.stories.get(member.storyId));
  if (!story) throw new StoreError('no-such-story', `There is no story ${id}`);
  return story;
}

/** Answers the articles that it names. */
async function putRule(
  db: Database,
  { ruleId, madeAt }: NewRule,
  groups: ArticleId[][],
): Promise<ArticleId[]> {
  const members = (await db.storyMembers.bulkGet(groups.flat())).filter((one) => one !== undefined);
  const before = members.map(({ articleId, part, host }) => ({ articleId, part, host }));
  const rule: StoryRuleRow = { id: ruleId, madeAt, groups, before };
  await db.storyRules.put(rule);
  // As the stream will decide it: each group is forced together, and begins with its first article.
  const firsts = new Map<ArticleId, ArticleId>();
  for (const group of groups) {
    const ids = new Set(group);
    const [first] = members.filter(({ articleId }) => ids.has(articleId)).sort(byDate);
    for (const id of group) if (first) firsts.set(id, first.articleId);
  }
  return moveRuled(db, rule, ({ articleId, part }) => ({ part: firsts.get(articleId) ?? part, host: null }));
}

/** At once, so that the reader sees what they have decided; what follows for other articles is settled later. */
async function moveRuled(
  db: Database,
  { groups }: StoryRule,
  placeOf: (member: StoryMember) => Pick<StoryMember, 'part' | 'host'>,
): Promise<ArticleId[]> {
  const members = (await db.storyMembers.bulkGet(groups.flat())).filter((one) => one !== undefined);
  const moved = members.map((member): StoryMember => {
    const { part, host } = placeOf(member);
    return { ...member, part, host };
  });
  await regroup(db, moved);
  await unsettle(
    db,
    members.map(({ date }) => date),
    [...members, ...moved].map(({ part }) => part),
  );
  return groups.flat();
}

/** Articles that are gone for good are named by no rule. */
export async function forgetInRules(db: Database, isGone: (id: ArticleId) => boolean): Promise<void> {
  const rules = await db.storyRules.toArray();
  for (const rule of rules) {
    const groups = rule.groups
      .map((group) => group.filter((id) => !isGone(id)))
      .filter((ids) => ids.length > 0);
    const ruled = groups.flat().length;
    if (ruled === rule.groups.flat().length) continue;
    if (ruled < 2) await db.storyRules.delete(rule.id);
    else {
      const before = rule.before.filter(({ articleId }) => !isGone(articleId));
      await db.storyRules.put({ ...rule, groups, before });
    }
  }
}
