import type { ArticleText } from '@/lib/analyse/article-text';
import { packOf } from '@/lib/analyse/language/packs';
import type { Entity, EntityId } from '@/lib/model/analysis';
import { fold } from '@/lib/text/normalise';
import { type CandidateText, findCandidates } from './candidates';
import { decideType } from './evidence';
import { findGloss } from './gloss';
import { fullNameOf } from './lexicon';
import { findPackEntities } from './pack-entities';
import { type NameGroup, resolveNames } from './resolve';
import type { Candidate } from './word';

/**
 * The people, organisations, places and events an article names, most mentioned first. Two passes: full names
 * first; then surnames, acronyms and shorter forms resolve to them. What the text does not make certain has the type
 * `unsure`. Languages other than English have their names from their pack; without one there are none.
 */
export function findEntities(article: ArticleText): Entity[] {
  if (article.language !== 'en') {
    const names = packOf(article.language)?.names;
    return names ? findPackEntities(article, names) : [];
  }
  const found = findCandidates(article);
  const surfaces = found.candidates.map((candidate) => surfaceOf(article, found, candidate));
  return resolveNames(found, surfaces)
    .flatMap((group) => toEntity(found, surfaces, group) ?? [])
    .sort(
      (one, other) =>
        other.mentions.length - one.mentions.length ||
        (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0),
    );
}

/** Null for the name of a work, a law or a thing. */
function toEntity(found: CandidateText, surfaces: readonly string[], group: NameGroup): Entity | null {
  const type = decideType(group.evidence);
  if (type === 'other') return null;
  const names = group.members.map((index) => surfaces[index] ?? '');
  const name =
    names.find(
      (surface) => fold(surface.replace(/\.$/, '')) === group.key || wordKey(surface) === group.key,
    ) ??
    names[0] ??
    group.key;
  const printed =
    names.find((surface) => wordKey(surface) === group.key && surface !== surface.toUpperCase()) ?? name;
  return {
    id: fullNameOf(wordKey(printed)) as EntityId,
    name: printed,
    type,
    aliases: [...new Set(names)].filter((surface) => surface !== printed),
    gloss: findGloss(found, group, type),
    mentions: group.members.flatMap((index) => {
      const candidate = found.candidates[index];
      return candidate ? [{ sentence: candidate.sentence, ...spanOf(found, candidate) }] : [];
    }),
  };
}

const wordKey = (surface: string): string => fold(surface.replace(/\.(?= |$)/g, ''));

function spanOf(found: CandidateText, candidate: Candidate): { start: number; end: number } {
  const words = found.words[candidate.sentence] ?? [];
  return { start: words[candidate.from]?.token.start ?? 0, end: words[candidate.to - 1]?.token.end ?? 0 };
}

function surfaceOf(article: ArticleText, found: CandidateText, candidate: Candidate): string {
  const { start, end } = spanOf(found, candidate);
  return article.text.slice(start, end);
}
