import type { ArticleText } from '@/lib/analyse/article-text';
import type { Entity, EntityId, EntityType } from '@/lib/model/analysis';
import { fold } from '@/lib/text/normalise';
import { type CandidateText, findCandidates } from './candidates';
import { decideType, isGuessedPerson } from './evidence';
import { findGloss } from './gloss';
import { findLatinCandidates } from './latin';
import { type NameGroup, resolveNames } from './resolve';
import type { Candidate } from './word';

/**
 * The people, organisations, places and events an article names, most mentioned first. Two passes: full names
 * first; then surnames, acronyms and shorter forms resolve to them. What the text does not make certain has the type
 * `unsure`. English is complete; other languages in Latin script give names without types, others nothing.
 */
export function findEntities(article: ArticleText): Entity[] {
  const isEnglish = article.language === 'en' || article.language === 'und';
  const found = isEnglish ? findCandidates(article) : findLatinCandidates(article);
  const surfaces = found.candidates.map((candidate) => surfaceOf(article, found, candidate));
  const groups = resolveNames(found, surfaces);
  return groups
    .map((group) =>
      toEntity(found, surfaces, group, { isEnglish, isLong: article.sentences.length >= longText }),
    )
    .sort(
      (one, other) =>
        other.mentions.length - one.mentions.length ||
        (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0),
    );
}

/** In sentences. */
const longText = 5;

function toEntity(
  found: CandidateText,
  surfaces: readonly string[],
  group: NameGroup,
  { isEnglish, isLong }: { isEnglish: boolean; isLong: boolean },
): Entity {
  const decided: EntityType = isEnglish ? decideType(group.evidence) : 'unsure';
  // An article introduces its people; a lone sentence may not.
  const type = decided === 'person' && isLong && isGuessedPerson(group.evidence) ? 'unsure' : decided;
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
    id: fold(printed) as EntityId,
    name: printed,
    type,
    aliases: [...new Set(names)].filter((surface) => surface !== printed),
    gloss: isEnglish ? findGloss(found, group, type) : null,
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
