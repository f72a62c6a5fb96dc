import type { Entity, EntityId, EntityType } from '@/lib/model/analysis';
import type { EntityChip } from '@/lib/model/sections';
import type { StoredArticle } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';
import { entityIn } from './sentence-facts';

const maximumChips = 8;

/**
 * Who else is named in those of the articles that name the entity, by the number of such articles (`articleCount`), then
 * by mentions in them; without the papers themselves, and without what is only another form of the name.
 */
export function alongsideOf(articles: readonly StoredArticle[], id: EntityId): EntityChip[] {
  const naming = articles.filter(({ analysis }) => entityIn(analysis, id) !== undefined);
  const sources = new Set(naming.map(({ article }) => nameOf(article.source.name)));
  const found = new Map<EntityId, Entity[]>();
  for (const { analysis } of naming) {
    for (const entity of analysis.entities) {
      if (isForm(entity.id, id) || isForm(id, entity.id) || sources.has(nameOf(entity.name))) continue;
      const known = found.get(entity.id);
      if (known) known.push(entity);
      else found.set(entity.id, [entity]);
    }
  }
  return [...found.values()]
    .flatMap(chipOf)
    .sort(
      (one, other) =>
        other.articleCount - one.articleCount ||
        other.mentionCount - one.mentionCount ||
        (one.name < other.name ? -1 : 1),
    )
    .slice(0, maximumChips);
}

const nameOf = (name: string): string => fold(name).replace(/^the /, '');

/** "Tamm" is a form of "Ines Tamm"; "Korea", which comes last in "North Korea" too, is no loss beside it. */
export const isForm = (short: EntityId, long: EntityId): boolean =>
  short === long || long.endsWith(` ${short}`);

/** Nothing for names of which no article makes certain what they are. */
function chipOf(entities: readonly Entity[]): EntityChip[] {
  const type = commonType(entities);
  const newest = entities.at(-1);
  if (!newest || type === 'unsure') return [];
  return [
    {
      id: newest.id,
      name: newest.name,
      type,
      mentionCount: entities.reduce((sum, { mentions }) => sum + mentions.length, 0),
      articleCount: entities.length,
    },
  ];
}

/** The type that most of them make certain; of equal ones the last's; `unsure` where none does. */
export function commonType(entities: readonly Entity[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { type } of entities) if (type !== 'unsure') counts.set(type, (counts.get(type) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const last = entities.findLast(({ type }) => counts.get(type) === most);
  return last?.type ?? 'unsure';
}
