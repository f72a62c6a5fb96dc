/** How an article introduces a person, in languages with capitals: the role before the name or behind it. */

import type { Span } from '@/lib/model/span';
import type { CapitalNamePack } from './name-pack';
import type { PackCandidate } from './pack-types';
import { isInCapitals } from './pack-words';
import type { Word } from './word';

/** In words: a longer "description" is mostly a clause that runs on. */
const longestGloss = 14;

/** The first introduction that is clear, in reading order, or null. Offsets into the text. */
export function findPackGloss(
  sentences: readonly (readonly Word[])[],
  members: readonly PackCandidate[],
  pack: CapitalNamePack,
): Span | null {
  for (const { sentence, from, to } of members) {
    const words = sentences[sentence] ?? [];
    if (isInCapitals(words)) continue;
    const gloss = roleBehind(words, to, pack) ?? roleBefore(words, from, pack);
    if (gloss && !isRelation(words, gloss)) return gloss;
  }
  return null;
}

/** "Su marido", "sein Kollege": whose, nobody knows. */
const isRelation = (words: readonly Word[], gloss: Span): boolean => {
  const at = words.findIndex(({ token }) => token.start === gloss.start);
  return possessives.test(words[at - 1]?.key ?? '') && relations.test(words[at]?.key ?? '');
};

const possessives = /^(?:sus?|son|sa|ses|leurs?|seus?|suas?|dessen|deren|seine?[rmns]?|ihre?[rmns]?)$/;

const relations =
  /^(?:marido|mujer|espos[oa]|hij[oa]|herman[oa]|madre|padre|colega|compañer[oa]|companer[oa]|antecesor|antecesora|sucesor|sucesora|vecin[oa]|mari|femme|epou[sx]e?|fils|fille|frere|soeur|mere|pere|predecesseur|successeur|voisin|voisine|mulher|filh[oa]|irma|irmao|mae|pai|vice|antecessor|antecessora|vizinh[oa]|kollege|kollegin|nachbarin?|nachfolger|nachfolgerin|vorganger|vorgangerin|sohn|tochter|bruder|schwester|ehefrau|ehemann|mutter|vater|frau|mann|stellvertreter|stellvertreterin)$/;

/** "la maire, | Ana Ros, …": between commas, behind a phrase that holds a role. */
export function isApposed(words: readonly Word[], from: number, to: number, pack: CapitalNamePack): boolean {
  if (words[from - 1]?.key !== ',' || to - from > 5) return false;
  const closing = words[to];
  if (closing && !/^[,.;:)–—]$/.test(closing.token.text)) return false;
  return roleBefore(words, from, pack) !== null;
}

/** "Ivo Tamm, ministre des Transports, …", with or without an age in between. */
function roleBehind(words: readonly Word[], to: number, pack: CapitalNamePack): Span | null {
  if (words[to]?.key !== ',') return null;
  let from = to + 1;
  if (/^\d{1,3}$/.test(words[from]?.key ?? '')) {
    while (words[from] && words[from]?.key !== ',' && from < to + 5) from++;
    from++;
  }
  let end = from;
  while (words[end]?.token.isWord && end - from < longestGloss) end++;
  const closing = words[end];
  if (end - from >= longestGloss || (closing && !/^[,.;)–—]$/.test(closing.token.text))) return null;
  const role = roleWithin(words, from, Math.min(end, from + 4), pack);
  if (role < 0 || hasVerb(words, role + 1, end, pack)) return null;
  return spanOf(words, from, end);
}

/** "el ministro de Transportes, Ivo Tamm", "der Sprecher der Werft, Ivo Tamm", "Hafenchefin Ada Ros". */
export function roleBefore(words: readonly Word[], from: number, pack: CapitalNamePack): Span | null {
  const isApposed = words[from - 1]?.key === ',';
  const end = isApposed ? from - 1 : from;
  let at = end - 1;
  let role = -1;
  while (at >= 0 && at >= end - longestGloss) {
    const word = words[at];
    if (!word?.token.isWord || isVerb(word, pack)) break;
    if (pack.roles.test(word.key) && (role < 0 || role === at + 1)) role = at;
    if (role >= 0 && (pack.articles.has(word.key) || role - at >= 3)) break;
    at--;
  }
  if (role < 0 || isOfAnother(words, role, at, pack)) return null;
  const hasArticle = pack.articles.has(words[at]?.key ?? '');
  // "Su presidente" is understood only where it stands.
  const start = hasArticle && !possessives.test(words[at]?.key ?? '') ? at : role;
  // Only "the role of something" reaches the name; "the minister in Lindow Ivo Tamm" is left alone.
  if (!isPlainPhrase(words, role + 1, end, pack) || (isApposed && !hasArticle)) return null;
  return spanOf(words, start, end);
}

/** "the spokesman of the minister, Ivo Tamm": either of the two may be meant. */
function isOfAnother(words: readonly Word[], role: number, article: number, pack: CapitalNamePack): boolean {
  const before = words[role - 1];
  if (before && pack.joiners.has(before.key) && !pack.articles.has(before.key)) return true;
  const holder = words[article - 1];
  if (!pack.articles.has(words[article]?.key ?? '') || !holder?.token.isWord) return false;
  if (pack.joiners.has(holder.key)) return true;
  return pack.nouns !== null && holder.isCapital && /^(?:der|des)$/.test(words[article]?.key ?? '');
}

/** Joiners and what they join, and adjectives: nothing that opens another phrase. */
function isPlainPhrase(words: readonly Word[], from: number, to: number, pack: CapitalNamePack): boolean {
  return words
    .slice(from, to)
    .every(
      ({ key, isCapital }) =>
        isCapital ||
        pack.joiners.has(key) ||
        pack.articles.has(key) ||
        pack.headJoiners.has(key) ||
        !pack.notNames.has(key),
    );
}

const roleWithin = (words: readonly Word[], from: number, to: number, pack: CapitalNamePack): number => {
  for (let at = from; at < to; at++) {
    const key = words[at]?.key ?? '';
    if (pack.roles.test(key)) return at;
    if (pack.joiners.has(key) && !pack.articles.has(key)) return -1;
  }
  return -1;
};

const isVerb = (word: Word, pack: CapitalNamePack): boolean =>
  pack.speechVerbs.has(word.key) || (pack.beforeVerb.has(word.key) && !pack.articles.has(word.key));

const hasVerb = (words: readonly Word[], from: number, to: number, pack: CapitalNamePack): boolean =>
  words.slice(from, to).some((word) => pack.speechVerbs.has(word.key));

const spanOf = (words: readonly Word[], from: number, to: number): Span | null => {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { start: first.token.start, end: last.token.end } : null;
};
