/** Who is named with whom: in one sentence, in two articles of the story or more. */
import { datelineLength } from '@/lib/analyse/dateline';
import type { Entity, EntityId, Mention } from '@/lib/model/analysis';
import { earlierFirst } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { type Statement, type StoredArticle, stateSentence } from '@/lib/model/statement';
import type { NamedEntity, NamedPair, NamedTogether } from '@/lib/model/story-page';
import { fold } from '@/lib/text/normalise';
import { commonType, isForm } from './alongside';
import { orderByNearness } from './order-by-nearness';
import { isRunningText, keynessOf } from './sentence-facts';

const fewestArticles = 2;
/** Whose sentences are looked through: those named in most articles. */
const maximumCandidates = 30;
const maximumEntities = 12;
const maximumPairs = 24;

/** Null where no two are named together so often. */
export function namedTogetherOf(stored: readonly StoredArticle[]): NamedTogether | null {
  const candidates = candidatesOf(stored);
  const pairs = pairsOf(stored, candidates);
  const drawn = new Set(strongest(pairs).slice(0, maximumEntities));
  const kept = pairs.filter(({ one, other }) => drawn.has(one) && drawn.has(other)).slice(0, maximumPairs);
  if (kept.length === 0) return null;
  const ids = strongest(kept);
  return {
    entities: orderByNearness(
      ids,
      kept.map(({ one, other, articleCount }) => ({ one, other, weight: articleCount })),
    ).flatMap((id) => candidates.get(id) ?? []),
    pairs: kept,
  };
}

/** By id, those named in most articles first; without the papers themselves and names of which it is not certain what they are. */
function candidatesOf(stored: readonly StoredArticle[]): Map<EntityId, NamedEntity> {
  const sources = new Set(stored.map(({ article }) => bareName(article.source.name)));
  const found = new Map<EntityId, Entity[]>();
  for (const { analysis } of [...stored].sort(byDate)) {
    for (const entity of analysis.entities) {
      const known = found.get(entity.id);
      if (known) known.push(entity);
      else found.set(entity.id, [entity]);
    }
  }
  const candidates = [...found].flatMap(([id, entities]): NamedEntity[] => {
    const name = entities.at(-1)?.name ?? '';
    const type = commonType(entities);
    if (entities.length < fewestArticles || type === 'unsure' || sources.has(bareName(name))) return [];
    return [{ id, name, type, articleCount: entities.length }];
  });
  candidates.sort((one, other) => other.articleCount - one.articleCount || (one.id < other.id ? -1 : 1));
  return new Map(candidates.slice(0, maximumCandidates).map((one) => [one.id, one]));
}

/** A sentence that names both, with the first mention of each. */
interface Naming {
  stored: StoredArticle;
  sentence: number;
  mentions: [Mention, Mention];
}

function pairsOf(
  stored: readonly StoredArticle[],
  candidates: ReadonlyMap<EntityId, NamedEntity>,
): NamedPair[] {
  const namings = new Map<string, { one: EntityId; other: EntityId; found: Naming[] }>();
  for (const article of stored) {
    for (const [sentence, mentions] of mentionsBySentence(article, candidates)) {
      const named = [...mentions].sort(([one], [other]) => (one < other ? -1 : 1));
      named.forEach(([one, first], at) => {
        for (const [other, second] of named.slice(at + 1)) {
          if (isForm(one, other) || isForm(other, one)) continue;
          const key = `${one}|${other}`;
          const known = namings.get(key) ?? { one, other, found: [] };
          known.found.push({ stored: article, sentence, mentions: [first, second] });
          namings.set(key, known);
        }
      });
    }
  }
  return [...namings.values()]
    .flatMap(({ one, other, found }): NamedPair[] => {
      const articleCount = new Set(found.map((naming) => naming.stored.article.id)).size;
      const told = articleCount < fewestArticles ? null : tellingOf(found);
      return told ? [{ one, other, articleCount, ...told }] : [];
    })
    .sort(
      (a, b) => b.articleCount - a.articleCount || (`${a.one}|${a.other}` < `${b.one}|${b.other}` ? -1 : 1),
    );
}

/** The first mention of each candidate in each sentence of running text that names two or more. */
function mentionsBySentence(
  stored: StoredArticle,
  candidates: ReadonlyMap<EntityId, NamedEntity>,
): Map<number, Map<EntityId, Mention>> {
  const { analysis, revision } = stored;
  const found = new Map<number, Map<EntityId, Mention>>();
  for (const { id, mentions } of analysis.entities) {
    if (!candidates.has(id)) continue;
    for (const mention of mentions) {
      const known = found.get(mention.sentence) ?? new Map<EntityId, Mention>();
      if (!known.has(id)) known.set(id, mention);
      found.set(mention.sentence, known);
    }
  }
  for (const [index, mentions] of found) {
    const sentence = analysis.sentences[index];
    if (mentions.size < 2 || !sentence || !isRunningText(stored, index)) {
      found.delete(index);
      continue;
    }
    // Where a report was filed is named with everybody in its first sentence.
    const from = sentence.start + datelineLength(revision.text.slice(sentence.start, sentence.end));
    for (const [id, { start }] of mentions) if (start < from) mentions.delete(id);
  }
  return found;
}

/** The one that needs nothing beside it, then the one that carries its article most, then the newest. */
function tellingOf(found: readonly Naming[]): { statement: Statement; names: Span[] } | null {
  const best = [...found].sort(
    (one, other) =>
      Number(needsMore(one)) - Number(needsMore(other)) ||
      keynessOf(other.stored.analysis, other.sentence) - keynessOf(one.stored.analysis, one.sentence) ||
      byDate(other.stored, one.stored) ||
      one.sentence - other.sentence,
  );
  for (const { stored, sentence, mentions } of best) {
    const statement = stateSentence(stored, sentence);
    if (!statement) continue;
    const { start } = statement.receipt;
    return { statement, names: mentions.map((one) => ({ start: one.start - start, end: one.end - start })) };
  }
  return null;
}

const needsMore = ({ stored, sentence }: Naming): boolean =>
  stored.analysis.sentences[sentence]?.standing.kind !== 'alone';

/** Those whose pairs stand in most articles first. */
function strongest(pairs: readonly NamedPair[]): EntityId[] {
  const strengths = new Map<EntityId, number>();
  for (const { one, other, articleCount } of pairs)
    for (const id of [one, other]) strengths.set(id, (strengths.get(id) ?? 0) + articleCount);
  return [...strengths]
    .sort(([one, strength], [other, otherStrength]) => otherStrength - strength || (one < other ? -1 : 1))
    .map(([id]) => id);
}

const bareName = (name: string): string => fold(name).replace(/^the /, '');

const byDate = ({ article: one }: StoredArticle, { article: other }: StoredArticle): number =>
  earlierFirst(one, other);
