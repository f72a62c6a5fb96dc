/** Finds the words beside a date that say what it is the date of. */
import { type DateKind, dateWords, unspacedDateWords } from './date-words.data';
import { letter } from './letter';

export interface DateWord {
  kind: DateKind;
  /** In UTF-16 units of the text. */
  start: number;
}

/** All in the text, in order. Words are looked up one by one: one pattern of all of them takes 6 ms to build. */
export function findDateWords(text: string): DateWord[] {
  const tokens = [...text.matchAll(token)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
  }));
  const found: DateWord[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, start } = tokens[at] ?? { word: '', start: 0 };
    const phrase = (phrasesByFirst.get(word) ?? []).find(({ rest }) =>
      rest.every((one, index) => matches(tokens[at + 1 + index]?.word ?? '', one)),
    );
    const kind = phrase?.kind ?? kindByStem(word);
    if (kind) found.push({ kind, start });
    else found.push(...unspacedIn(word, start));
    at += phrase?.rest.length ?? 0;
  }
  return found;
}

const token = new RegExp(`${letter}+|©`, 'g');

const entries = (Object.keys(dateWords) as DateKind[]).flatMap((kind) =>
  dateWords[kind].flatMap((list) => list.split(', ').map((words) => ({ kind, words: words.split(' ') }))),
);

const kindByStems = new Map<string, DateKind>();
const phrasesByFirst = new Map<string, { kind: DateKind; rest: readonly string[] }[]>();
for (const { kind, words } of entries) {
  const [first = '', ...rest] = words;
  if (first.endsWith('*')) kindByStems.set(first.slice(0, -1), kind);
  else phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), { kind, rest }]);
}
// The longest first.
for (const phrases of phrasesByFirst.values())
  phrases.sort((one, other) => other.rest.length - one.rest.length);

const lengths = [...kindByStems.keys()].map((stem) => stem.length);
const shortestStem = Math.min(...lengths);
const longestStem = Math.max(...lengths);

function kindByStem(word: string): DateKind | null {
  for (let length = Math.min(longestStem, word.length); length >= shortestStem; length -= 1) {
    const kind = kindByStems.get(word.slice(0, length));
    if (kind) return kind;
  }
  return null;
}

const matches = (word: string, wanted: string): boolean =>
  wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

const unspaced = (['updated', 'published'] as const).flatMap((kind) =>
  unspacedDateWords[kind].split(', ').map((word) => ({ kind, word })),
);

function unspacedIn(word: string, start: number): DateWord[] {
  if (!/[\u3040-\ud7af]/.test(word)) return [];
  const found = new Map<number, DateKind>();
  for (const { kind, word: wanted } of unspaced) {
    const index = word.indexOf(wanted);
    if (index >= 0) found.set(start + index, kind);
  }
  return [...found].map(([at, kind]) => ({ kind, start: at })).sort((one, other) => one.start - other.start);
}
