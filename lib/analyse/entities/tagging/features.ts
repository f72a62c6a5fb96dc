/** What the tagger is told of each word of a sentence: numbers that name the features that hold there. */
import { mix } from './hash';
import type { SentenceView } from './sentence-view';
import { flagCount, shapeNames, type Traits } from './traits';

/** Each template of features has a number of its own, so that equal values under two templates are two features. */
export type Tell = (template: number, value: number) => void;

/** The number that stands for a feature from then on. */
export const featureOf = (template: number, value: number): number =>
  mix(value + Math.imul(template, 0x9e3779b1));

/** Tells every feature that holds of the word at `at`; some twice. */
export function tellFeatures(view: SentenceView, at: number, tell: Tell): void {
  const own = view.traits[at];
  if (!own) return;
  tell(0, 0);
  tellWindow(view, at, tell);
  tellSpelling(own, tell);
  tellPairs(view, at, tell);
  if (own.isCapital || own.shape === shapeNames.ordinal) {
    tellRun(view, at, tell);
    tellAround(view, at, tell);
    tellNeighbours(view, at, tell);
  }
}

/** The words two to the left and two to the right, each by itself. */
function tellWindow({ traits, known }: SentenceView, at: number, tell: Tell): void {
  for (let offset = -2; offset <= 2; offset++) {
    const word = traits[at + offset];
    const base = 30 + offset * 10;
    tell(base, word ? word.shape : outside);
    if (!word) continue;
    if (word.identity !== 0) tell(base + 1, word.identity);
    if (word.cluster >= 0) {
      tell(base + 2, word.cluster >> 2);
      tell(base + 3, word.cluster >> 4);
    }
    if (known[at + offset]) tell(base + 4, known[at + offset] as number);
    if (Math.abs(offset) > 1) continue;
    tell(base + 5, word.cluster);
    tellFlags(word, base + 6, tell);
  }
}

function tellFlags({ flags }: Traits, template: number, tell: Tell): void {
  if (flags === 0) return;
  for (let flag = 0; flag < flagCount; flag++) if (flags & (1 << flag)) tell(template, flag);
}

function tellSpelling({ prefix3, suffix2, suffix3, suffix4 }: Traits, tell: Tell): void {
  if (prefix3) tell(70, prefix3);
  if (suffix2) tell(71, suffix2);
  if (suffix3) tell(72, suffix3);
  if (suffix4) tell(73, suffix4);
}

function tellPairs({ traits, style, layout }: SentenceView, at: number, tell: Tell): void {
  const own = traits[at] as Traits;
  const before = traits[at - 1];
  const after = traits[at + 1];
  const secondBefore = traits[at - 2];
  const secondAfter = traits[at + 2];
  const shapeBefore = before ? before.shape : outside;
  const shapeAfter = after ? after.shape : outside;
  tell(80, own.shape * 100 + shapeBefore);
  tell(81, own.shape * 100 + shapeAfter);
  tell(82, own.shape * 10000 + shapeBefore * 100 + shapeAfter);
  tell(83, style * 100 + own.shape);
  tell(84, (at === 0 ? 1000 : 0) + style * 100 + own.shape);
  tell(85, layout * 100 + own.shape);
  if (before?.identity) {
    tell(86, mix(before.identity) + own.shape);
    if (secondBefore?.identity) tell(88, mix(before.identity) ^ secondBefore.identity);
  }
  if (after?.identity) {
    tell(87, mix(after.identity) + own.shape);
    if (secondAfter?.identity) tell(89, mix(after.identity) ^ secondAfter.identity);
  }
  tell(90, coarse(own) * 100 + coarse(before));
  tell(91, coarse(own) * 100 + coarse(after));
}

/** The run of capitals around the word: its first and last word, its length, and what encloses it. */
function tellRun(view: SentenceView, at: number, tell: Tell): void {
  const { traits, starts, ends, looseEnds, style, enclosures } = view;
  const own = traits[at] as Traits;
  const start = starts[at] as number;
  const end = ends[at] as number;
  const first = traits[start] as Traits;
  const last = traits[end - 1] as Traits;
  const place = lengthOf(start, end) * 4 + (at === start ? 1 : 0) + (at === end - 1 ? 2 : 0);
  tell(100, place);
  tell(101, place + style * 100);
  tellRunWord(first, 102, tell);
  tellRunWord(last, 106, tell);
  tell(119, coarse(first) * 100 + coarse(last));
  tell(150, medium(first) * 2000 + medium(last));
  const loose = looseEnds[at] as number;
  if (loose !== end) tellRunWord(traits[loose - 1] as Traits, 127, tell);
  const enclosure = enclosures[at] as number;
  tell(131, enclosure * 100 + own.shape);
  tell(132, enclosure * 100 + place);
  if (own.cluster >= 0) return;
  // Of an unknown word the letters say most.
  tell(160, own.prefix3);
  tell(161, own.suffix3);
  tell(162, own.suffix2);
  tell(163, own.key.length);
}

/** The words on either side of the run. */
function tellAround({ traits, starts, ends }: SentenceView, at: number, tell: Tell): void {
  const start = starts[at] as number;
  const end = ends[at] as number;
  const last = traits[end - 1];
  const length = lengthOf(start, end);
  const before = traits[start - 1];
  const after = traits[end];
  const secondBefore = traits[start - 2];
  const secondAfter = traits[end + 1];
  tell(110, before ? before.identity || before.shape : 1);
  tell(111, after ? after.identity || after.shape : 1);
  tell(112, medium(before));
  tell(113, medium(after));
  tell(114, medium(before) * 8 + length);
  tell(115, medium(after) * 8 + length);
  if (after && secondAfter) {
    tell(116, mix(after.identity) ^ secondAfter.identity);
    tell(123, medium(secondAfter));
  }
  if (before && secondBefore) {
    tell(117, mix(before.identity) ^ secondBefore.identity);
    tell(124, medium(secondBefore));
  }
  if (traits[start - 3]) tell(125, medium(traits[start - 3]));
  if (traits[end + 2]) tell(126, medium(traits[end + 2]));
  tell(118, coarse(before) * 10000 + coarse(last) * 100 + coarse(after));
  tell(151, medium(last) * 2000 + medium(after));
  tell(152, medium(before) * 2000 + medium(last));
  tell(153, medium(before) * 2000 + medium(after));
  tell(154, coarse(secondBefore) * 10000 + coarse(before) * 100 + coarse(last));
  tell(155, coarse(last) * 10000 + coarse(after) * 100 + coarse(secondAfter));
}

const lengthOf = (start: number, end: number): number => Math.min(end - start, 5);

function tellRunWord(word: Traits, template: number, tell: Tell): void {
  if (word.identity) tell(template, word.identity);
  tell(template + 1, medium(word));
  tellFlags(word, template + 2, tell);
}

/** In a list, names are mostly of one kind: the run that a comma or "and" parts from this one. */
function tellNeighbours({ traits, starts, ends, known }: SentenceView, at: number, tell: Tell): void {
  const start = starts[at] as number;
  const end = ends[at] as number;
  const left = traits[start - 2];
  if (left?.isCapital && joint.has(traits[start - 1]?.key ?? '')) {
    tell(140, medium(left));
    tell(141, known[start - 2] as number);
    tell(142, coarse(traits[starts[start - 2] as number]));
  }
  const right = traits[end + 1];
  if (right?.isCapital && joint.has(traits[end]?.key ?? '')) {
    const last = (ends[end + 1] as number) - 1;
    tell(143, medium(traits[last]));
    tell(144, known[last] as number);
    tell(145, coarse(right));
  }
}

const joint = new Set([',', 'and', 'or', '/', '-']);

const outside = 99;

/** One of 64 classes of words, or a shape where the word is unknown. */
const coarse = (word: Traits | undefined): number => {
  if (!word) return outside;
  return word.cluster >= 0 ? word.cluster >> 4 : 70 + word.shape;
};

/** One of 256. */
const medium = (word: Traits | undefined): number => {
  if (!word) return 1000;
  return word.cluster >= 0 ? word.cluster >> 2 : 300 + word.shape;
};
