import type { ArticleText } from '@/lib/analyse/article-text';
import type { Entity, EntityId, Mention } from '@/lib/model/analysis';
import { fold } from '@/lib/text/normalise';
import type { CapitalNamePack, NamePack } from './name-pack';
import { findNamesAmongNouns } from './noun-candidates';
import { findRuns } from './pack-candidates';
import { findPackGloss } from './pack-gloss';
import { resolvePackNames } from './pack-resolve';
import type { PackCandidate } from './pack-types';
import { readCapitals } from './pack-words';
import { findSignedEntities } from './sign-names';
import { toWord } from './word';

/** The names of an article in a language that has a pack, most mentioned first. */
export function findPackEntities(article: ArticleText, pack: NamePack): Entity[] {
  const found =
    pack.writing === 'capitals' ? findCapitalEntities(article, pack) : findSignedEntities(article, pack);
  return found.sort(
    (one, other) =>
      other.mentions.length - one.mentions.length ||
      (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0),
  );
}

function findCapitalEntities(article: ArticleText, pack: CapitalNamePack): Entity[] {
  const sentences = article.tokens.map((tokens) => tokens.map(toWord));
  const text = readCapitals(sentences, pack);
  const candidates = pack.nouns ? findNamesAmongNouns(text) : findRuns(text);
  const spanOf = ({ sentence, from, to }: PackCandidate): Mention => {
    const words = sentences[sentence] ?? [];
    return { sentence, start: words[from]?.token.start ?? 0, end: words[to - 1]?.token.end ?? 0 };
  };
  return resolvePackNames(candidates, sentences, pack).map((group) => {
    const mentions = group.members.map(spanOf);
    const surfaces = mentions.map(({ start, end }) => article.text.slice(start, end));
    const full = group.members.findIndex(({ key }) => key === group.key);
    const name = surfaces[full] ?? group.key;
    return {
      id: fold(name) as EntityId,
      name,
      type: group.type,
      aliases: [...new Set(surfaces)].filter((surface) => surface !== name),
      gloss: group.type === 'person' ? findPackGloss(sentences, group.members, pack) : null,
      mentions,
    };
  });
}
