import type { Entity } from '@/lib/model/analysis';
import type { EntityChip } from '@/lib/model/sections';
import type { Surroundings } from './surroundings';

const maximumChips = 14;

/**
 * The open article's entities: people and organisations however seldom named, others from two mentions on.
 * Typed ones first, then by mentions, then in the order in which the article names them.
 */
export function peopleOf({
  open,
  articleCounts,
}: Pick<Surroundings, 'open' | 'articleCounts'>): EntityChip[] {
  return open.analysis.entities
    .filter((entity) => entity.type !== 'unsure' || isNameHere(entity.name, open.revision.text))
    .filter(
      (entity) => entity.mentions.length >= 2 || entity.type === 'person' || entity.type === 'organisation',
    )
    .sort(
      (one, other) =>
        Number(one.type === 'unsure') - Number(other.type === 'unsure') ||
        other.mentions.length - one.mentions.length ||
        firstMention(one) - firstMention(other),
    )
    .slice(0, maximumChips)
    .map((entity) => ({
      id: entity.id,
      name: entity.name,
      type: entity.type,
      mentionCount: entity.mentions.length,
      articleCount: Math.max(1, articleCounts.get(entity.id) ?? 1),
    }));
}

/** A code ("T44"), or a word that the text also writes small ("Page", "page"), is doubtful as a name. */
function isNameHere(name: string, text: string): boolean {
  if (name.includes(' ')) return true;
  if (/\d/.test(name) || /[^\p{L}'’.-]/u.test(name)) return !/^\p{Lu}{1,3}-?\d+$/u.test(name);
  const small = name.toLowerCase();
  return (
    small === name || !new RegExp(`(?<!\\p{L})${small.replace(/[.]/g, '\\.')}(?!\\p{L})`, 'u').test(text)
  );
}

const firstMention = (entity: Entity): number => entity.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
