/** The reader's own order among stories: kept as rules on articles, and applied whenever stories are settled. */
import type { ArticleId } from '@/lib/model/article';
import type { StoryRule, StoryRuleId } from '@/lib/model/reader';
import type { StoryId } from '@/lib/model/story';
import type { ArticleRow, Database } from './database';
import { StoreError } from './store-error';
import type { StoryRow } from './story-rows';
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
      const articleIds = stories.flatMap((story) => story.articleIds);
      await putRule(db, { id: rule.ruleId, madeAt: rule.madeAt, groups: [articleIds] });
      return articleIds;
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
      await putRule(db, { id: rule.ruleId, madeAt: rule.madeAt, groups });
      return articleIds;
    }),

  /** Answers the articles that it named. */
  dropRule: (id: StoryRuleId): Promise<ArticleId[]> =>
    db.transaction('rw', db.tables, async () => {
      const rule = await db.storyRules.get(id);
      if (!rule) return [];
      await db.storyRules.delete(id);
      await unsettleRuled(db, rule);
      return rule.groups.flat();
    }),
});

async function demandStory(db: Database, id: StoryId): Promise<StoryRow> {
  const member = await db.storyMembers.get(id.replace(/^s:/, ''));
  const story = member && (await db.stories.get(member.storyId));
  if (!story) throw new StoreError('no-such-story', `There is no story ${id}`);
  return story;
}

async function putRule(db: Database, rule: StoryRule): Promise<void> {
  await db.storyRules.put(rule);
  await unsettleRuled(db, rule);
}

async function unsettleRuled(db: Database, { groups }: StoryRule): Promise<void> {
  const articles: (ArticleRow | undefined)[] = await db.articles.bulkGet(groups.flat());
  await unsettle(
    db,
    articles.flatMap((row) => row?.date ?? []),
    null,
  );
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
    else await db.storyRules.put({ ...rule, groups });
  }
}
