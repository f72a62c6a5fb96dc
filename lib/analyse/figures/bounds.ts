import type { Bound } from '@/lib/model/analysis';
import type { FigurePack } from './figure-pack';
import { alternatives } from './pattern-words';

const reachBefore = 32;
const reachAfter = 16;

/** "More than", "nearly" right before a figure, "or more" right behind it or behind what it counts. */
export function boundOf(
  sentence: string,
  { start, end, behind }: { start: number; end: number; behind: number | null },
  pack: FigurePack,
): Bound {
  const { before, after } = patternsOf(pack);
  const head = sentence.slice(Math.max(0, start - reachBefore), start);
  const match = before.exec(head);
  if (match && !pack.unbounds?.test(head)) return named(match[1], pack.bounds);
  const tailAt = (from: number) => after.exec(sentence.slice(from, from + reachAfter))?.[1];
  return named(tailAt(end) ?? (behind === null ? undefined : tailAt(behind)), pack.boundsAfter);
}

const named = (words: string | undefined, bounds: Readonly<Record<string, Bound>>): Bound =>
  bounds[(words ?? '').toLowerCase().replace(/[\s\u00a0]+/g, ' ')] ?? 'exactly';

interface Patterns {
  before: RegExp;
  after: RegExp;
}

const patternsByPack = new WeakMap<FigurePack, Patterns>();

function patternsOf(pack: FigurePack): Patterns {
  const known = patternsByPack.get(pack);
  if (known) return known;
  const [left, gap, right] = pack.isSpaced
    ? ['(?<![\\p{L}\\p{M}-])', '[ \\u00a0]', '(?![\\p{L}\\p{M}])']
    : ['', '[ \\u00a0]?', ''];
  const made = {
    before: new RegExp(`${left}(${alternatives(Object.keys(pack.bounds))})${gap}$`, 'iu'),
    after: new RegExp(`^[ \\u00a0]?(${alternatives(Object.keys(pack.boundsAfter))})${right}`, 'iu'),
  };
  patternsByPack.set(pack, made);
  return made;
}
