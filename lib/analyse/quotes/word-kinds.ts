/** The classes of English words that the judge's features speak of. */

import type { Word } from '@/lib/analyse/entities/word';
import { unnamedNouns } from './cues.data';
import { days, pronouns, wordSet } from './words';

const wordClasses: readonly [string, ReadonlySet<string>][] = [
  ['he', wordSet('he she')],
  ['they', wordSet('they it we i you')],
  ['his', wordSet('his her its their our my your')],
  ['him', wordSet('him them me us himself')],
  ['who', wordSet('who which')],
  ['has', wordSet('has have had')],
  ['is', wordSet('is are was were be been being am')],
  ['do', wordSet('do does did')],
  ['will', wordSet('will would can could may might must should shall')],
  ['the', wordSet('the a an this these those some any all many most both more')],
  ['there', wordSet('there no')],
  ['and', wordSet('and or but')],
  ['if', wordSet('if when while after before as since because though although where until than whether')],
  ['how', wordSet('how why what')],
  ['of', wordSet('of in on at from by into over with without about against up out off')],
  ['not', wordSet("not never n't n’t no didn't don't doesn't didn’t don’t doesn’t")],
  ['so', wordSet('so such too very more much less')],
];

const classByWord = new Map(
  wordClasses.flatMap(([name, list]) => [...list].map((word) => [word, name] as const)),
);
const alone = wordSet('to that for also just only reporters people');

export function kindOfWord(word: Word | undefined): string {
  if (!word) return 'nothing';
  if (!word.token.isWord) return markOf(word.token.text);
  const known = classByWord.get(word.key);
  if (known) return known;
  if (alone.has(word.key)) return word.key;
  if (days.has(word.key)) return 'day';
  if (word.isCapital) return 'name';
  const text = word.key;
  if (/ly$/.test(text)) return 'ly';
  if (/ing$/.test(text)) return 'ing';
  if (/ed$/.test(text)) return 'ed';
  return /s$/.test(text) ? 'plural' : 'word';
}

function markOf(text: string): string {
  if (/^\d/.test(text)) return 'number';
  const mark = text.slice(0, 1);
  return /['’"‘“”`\\]/.test(mark) ? '”' : mark;
}

/** What kind of phrase speaks, from its first word to its last. */
export function typeOfSource(words: readonly Word[], first: number, last: number): string {
  const head = words[last];
  const opening = words[first];
  if (!head || !opening) return 'nothing';
  if (first === last && pronouns.has(head.key)) return head.key;
  if (/^(?:it|that|this|which|there|what)$/.test(head.key)) return head.key;
  for (let index = first; index <= last; index++)
    if (unnamedNouns.has(words[index]?.key ?? '')) return 'role';
  if (head.isCapital && last > first && words[last - 1]?.isCapital) return 'full name';
  if (head.isCapital) return first === 0 && last === 0 ? 'opening name' : 'name';
  if (/^(?:the|an?|his|her|their|its)$/.test(opening.key)) return 'the';
  return /s$/.test(head.key) ? 'plural' : 'other';
}
