import type { Span } from '@/lib/model/span';
import type { DecimalMark, FigurePack, Multiple } from './figure-pack';
import { alternatives } from './pattern-words';

/** "Doubled", "three times as many", "a third of", "one in five": numbers that compare one amount with another. */
export interface Comparison extends Span {
  value: number;
  unit: 'times' | 'share';
  change: Multiple['change'];
  /** A verb: what it moved stands before it. */
  isVerb: boolean;
}

export function readTimes(sentence: string, pack: FigurePack, mark: DecimalMark | null): Comparison[] {
  const patterns = patternsOf(pack);
  const found: Comparison[] = [];
  const add = (match: RegExpExecArray, length: number, rest: Omit<Comparison, 'start' | 'end'>) => {
    if (rest.value > 0 && Number.isFinite(rest.value))
      found.push({
        ...rest,
        start: match.index,
        end: match.index + length,
        value: Number(rest.value.toPrecision(6)),
      });
  };
  for (const match of patterns.multiples ? sentence.matchAll(patterns.multiples) : []) {
    const multiple = pack.multiples[match[0].toLowerCase()];
    if (multiple)
      add(match, match[0].length, { ...multiple, unit: 'times', isVerb: multiple.change !== null });
  }
  for (const match of pack.timesOver ? sentence.matchAll(pack.timesOver) : []) {
    const value = pack.numbers.parse(match.groups?.times ?? '', mark);
    add(match, match[0].length, { value, unit: 'times', change: null, isVerb: false });
  }
  for (const match of patterns.shares ? sentence.matchAll(patterns.shares) : []) {
    const words = match.groups?.share ?? '';
    const value = pack.shares[words.toLowerCase().replace(/[\u00a0-]/g, ' ')] ?? Number.NaN;
    add(match, words.length, { value, unit: 'share', change: null, isVerb: false });
  }
  for (const match of pack.partOfWhole ? sentence.matchAll(pack.partOfWhole) : []) {
    const { part = '', whole = '' } = match.groups ?? {};
    const value = pack.numbers.parse(part, mark) / pack.numbers.parse(whole, mark);
    if (value < 1) add(match, match[0].length, { value, unit: 'share', change: null, isVerb: false });
  }
  return found;
}

interface Patterns {
  multiples: RegExp | null;
  shares: RegExp | null;
}

const patternsByPack = new WeakMap<FigurePack, Patterns>();

function patternsOf(pack: FigurePack): Patterns {
  const known = patternsByPack.get(pack);
  if (known) return known;
  const [before, after] = pack.isSpaced ? ['(?<![\\p{L}\\p{M}\\p{N}-])', '(?![\\p{L}\\p{M}])'] : ['', ''];
  const listOf = (words: string[], behind: string) =>
    words.length === 0 ? null : new RegExp(`${before}${behind}`, 'giu');
  const shares = alternatives(Object.keys(pack.shares)).replaceAll('[ \\u00a0\\u202f]', '[ \\u00a0-]');
  const made = {
    multiples: listOf(
      Object.keys(pack.multiples),
      `(?:${alternatives(Object.keys(pack.multiples))})${after}`,
    ),
    shares: listOf(
      Object.keys(pack.shares),
      `${pack.notShareBehind && `(?<!${pack.notShareBehind})`}(?<share>${shares})(?=${pack.shareLink})`,
    ),
  };
  patternsByPack.set(pack, made);
  return made;
}
