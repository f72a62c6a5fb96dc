/** What the tagger found in one sentence, as candidates, weighed with what the lists and the words around say. */
import { type Evidence, noEvidence } from './evidence';
import { isDemonym } from './lexicon';
import { hasTitleBefore, partNames, trimName } from './name-bounds';
import { weighContext } from './name-context';
import { weighKnowledge } from './name-knowledge';
import { extendPerson } from './neighbours';
import type { TaggedName } from './tagging/tag-names';
import { type Candidate, keyOf, type Word } from './word';
import { notNames } from './words.data';

/** Below this the tagger's name may be none. */
const likely = 0.5;

/** The candidates of one sentence, in reading order; the place of a dateline is among them whether the tagger saw it or not. */
export function toCandidates(
  words: readonly Word[],
  sentence: number,
  names: readonly TaggedName[],
): Candidate[] {
  const parted = partNames(words, names);
  const mayExtend = isPlain(words);
  const found = parted.flatMap((name, index) => {
    const whole = mayExtend
      ? extendPerson(words, name, {
          start: parted[index - 1]?.to ?? 0,
          limit: parted[index + 1]?.from ?? words.length,
        })
      : name;
    return toCandidate(words, sentence, whole) ?? [];
  });
  const to = datelineLength(words);
  if (to === 0) return found;
  const place: Candidate = {
    sentence,
    from: 0,
    to,
    key: keyOf(words, 0, to),
    hasTitle: false,
    isDoubtful: false,
    odds: { ...noEvidence(), place: 1 },
  };
  return [place, ...found.filter(({ from }) => from >= to)];
}

/** In a line in title case any word may have a capital. */
const isPlain = (words: readonly Word[]): boolean =>
  words.filter(({ token, isCapital }) => token.isWord && !isCapital && token.text.length > 3).length >= 3;

function toCandidate(words: readonly Word[], sentence: number, name: TaggedName): Candidate | null {
  const { from, to } = trimName(words, name);
  const key = keyOf(words, from, to);
  if (isDemonym(key) || key.length < 2 || isPartOfPeople(words, from, to) || isDate(key)) return null;
  const [person = 0, place = 0, organisation = 0, other = 0] = name.odds;
  const odds: Evidence = { person, organisation, place, event: 0, other };
  weighKnowledge(words.slice(from, to), key, odds);
  weighContext(words, from, to, odds);
  const isDoubtful = person + place + organisation + other < likely;
  return { sentence, from, to, key, hasTitle: hasTitleBefore(words, from), isDoubtful, odds };
}

/** "Jan. 5" at the head of a report. */
const isDate = (key: string): boolean => /\d$/.test(key) && notNames.has(key.slice(0, key.indexOf(' ')));

/** "North Korvian" is a people, however the tagger cuts it. */
const isPartOfPeople = (words: readonly Word[], from: number, to: number): boolean =>
  to === from + 1 &&
  /^(?:north|south|east|west|central|latin)$/.test(words[from]?.key ?? '') &&
  words[to]?.isCapital === true &&
  isDemonym(words[to]?.key ?? '');

/** "LINDOW (Agency) —", "LINDOW, Jan. 5 -": how many words name the place at the head of a report; 0 for none. */
function datelineLength(words: readonly Word[]): number {
  let length = 0;
  while (length < 4 && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(words[length]?.token.text ?? '')) length++;
  if (keyOf(words, 0, length).length < 4) return 0;
  const next = words[length]?.token.text ?? '';
  if (/^(?:\d{4}-\d\d-\d\d|[—–-]|--)$/.test(next)) return length;
  return /^[(,]$/.test(next) && /^[—–-]{1,2}$/.test(words.at(-1)?.token.text ?? '') ? length : 0;
}
