/** The places where the words said may end. */

import type { Word } from '@/lib/analyse/entities/word';
import { cues } from './cues.data';
import { isNounPhrase } from './noun-phrase';
import { days, isComma, pronouns, type SentenceWords, spanOf, wordSet } from './words';

/** `from` on, the sentence goes on with something else; the content ends before word `at`. */
export interface CutPoint {
  at: number;
  /** What makes it one: `stop` (the sentence ends), or the mark and the kind of word after it (`,ing`, `-name`). */
  kind: string;
}

const mostCuts = 10;

/** In reading order; the last is the sentence's end. `from` is the content's first word. */
export function cutPoints({ words, inside }: SentenceWords, from: number): CutPoint[] {
  let end = words.length;
  while (end > from && /^[.!?”"’;:,]$/.test(words[end - 1]?.token.text ?? '') && !inside[end - 1]) end--;
  end = beforeReporter(words, inside, from, end);
  const cuts: CutPoint[] = [];
  for (let at = from + 1; at < end && cuts.length < mostCuts; at++) {
    const stretch = inside[at] ?? null;
    const before = inside[at - 1] ?? null;
    if (before && before !== stretch) {
      // Right behind a closing mark; the comma, if any, stands inside it.
      const last = words[at - 2]?.token.text === ',' || words[at - 1]?.token.text === ',';
      cuts.push({ at, kind: `${last || isComma(words[at - 2]) ? '”,' : '”'}${follower(words[at]?.key)}` });
      continue;
    }
    if (stretch) continue;
    const text = words[at]?.token.text ?? '';
    if (/^[,;()—–:]$/.test(text) || text === '--' || text === '-')
      cuts.push({ at, kind: `${text}${follower(words[at + 1]?.key, words[at + 1]?.isCapital)}` });
    else if (at > from + 1 && breakers.has(text))
      cuts.push({ at, kind: `_${follower(text)}${joined(text, words[at + 1])}` });
  }
  cuts.push({ at: end, kind: 'stop' });
  return cuts;
}

/** Behind the words said may stand who reports them: "Tamm said that the pier was shut | , the paper reported on Monday". */
function beforeReporter(
  words: readonly Word[],
  inside: SentenceWords['inside'],
  from: number,
  end: number,
): number {
  for (let at = from + 2; at < end - 1; at++) {
    if (!isComma(words[at]) || inside[at] || inside[at + 1]) continue;
    const next = words[at + 1]?.key ?? '';
    // "…, said Tamm, a researcher", "…, according to the agency".
    if (
      next === 'according' ||
      (/^(?:said|says|reported)$/.test(next) &&
        (words[at + 2]?.isCapital || /^(?:the|an?)$/.test(words[at + 2]?.key ?? '')))
    )
      return at;
  }
  let comma = end - 1;
  while (comma > from && comma > end - longestReporter && !(isComma(words[comma]) && !inside[comma])) comma--;
  if (!isComma(words[comma]) || comma <= from + 1) return end;
  for (let at = comma + 2; at < end; at++)
    if (reporters.has(words[at]?.key ?? ''))
      return isNounPhrase(words, comma + 1, at) || isPronoun(words, comma, at) ? comma : end;
  return end;
}

const isPronoun = (words: readonly Word[], comma: number, at: number): boolean =>
  at === comma + 2 && pronouns.has(words[comma + 1]?.key ?? '');

/** In words, from the comma to the sentence's end. */
const longestReporter = 14;
const reporters = wordSet('said says reported reports added told wrote writes announced');

const breakers = wordSet(
  'and but while when after before because during as if although though in on at with by for',
);

const classes: readonly [string, ReadonlySet<string>][] = [
  ['who', wordSet('who which whose whom where')],
  ['but', wordSet('but though although while yet even')],
  ['and', wordSet('and or')],
  ['when', wordSet('when after before as because during if since until once amid')],
  ['on', wordSet('on in at')],
  ['prep', wordSet('with by for from to of about despite including like through according via')],
  ['the', wordSet('a an the')],
  ['he', wordSet('he she it they we i you his her their its')],
];

/** "… and | said", "… but | the": whether the same speaker goes on to do something else. */
function joined(text: string, next: Word | undefined): string {
  if (!/^(?:and|but)$/.test(text)) return '';
  const kind = follower(next?.key, next?.isCapital);
  return kind === 'other' && /ed$/.test(next?.key ?? '') ? ' ed' : ` ${kind}`;
}

/** The kind of the word behind a cut. */
function follower(key = '', isCapital = false): string {
  const cue = cues.get(key);
  if (cue?.isParticiple) return 'saying';
  if (days.has(key)) return 'day';
  for (const [name, list] of classes) if (list.has(key)) return name;
  if (cue) return 'said';
  if (/ing$/.test(key)) return 'ing';
  return isCapital ? 'name' : 'other';
}

/** The words from `from` to before `to`, with the marks of a stretch that opens or closes them. */
export function contentSpan({ words, inside }: SentenceWords, from: number, to: number) {
  const plain = spanOf(words, from, to);
  if (!plain) return null;
  const head = inside[from] ?? null;
  const tail = inside[to - 1] ?? null;
  if (head && head === tail) {
    // Long quotes go on in the sentences after the cue's.
    const isToEnd = words.slice(to).every((_, index) => inside[to + index] === head);
    const isWhole = head.start <= plain.start + 1 && (head.end <= plain.end + 1 || isToEnd);
    return isWhole ? { start: head.start, end: head.end } : plain;
  }
  return {
    start:
      head && head.outerStart <= plain.start && head.start >= plain.start - 1 ? head.outerStart : plain.start,
    end: tail ? Math.max(tail.outerEnd, plain.end) : plain.end,
  };
}
