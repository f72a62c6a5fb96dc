/** Which blocks of a page are its article's own, as far as the truth of a benchmark tells. */
import type { PlacedBlock } from '@/lib/page/boxes';

/** The whole text, or passages that belong to it and passages that do not. */
export interface KnownText {
  text?: string | null;
  segments?: { with: string[]; without: string[] } | null;
}

export interface Label {
  isOwn: boolean;
  /** 0 where nothing is known of the block. */
  weight: number;
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const labelBlocks = (known: KnownText, blocks: readonly PlacedBlock[]): Label[] =>
  known.text
    ? labelByText(known.text, blocks)
    : labelByPassages(known.segments ?? { with: [], without: [] }, blocks);

/** A known passage weighs as much as a short block of a page whose whole text is known. */
const passageWeight = 2;

function labelByPassages(
  segments: { with: string[]; without: string[] },
  blocks: readonly PlacedBlock[],
): Label[] {
  return blocks.map((block) => {
    const holds = (passage: string) => block.text.includes(oneSpace(passage));
    const isOwn = segments.with.some(holds);
    return { isOwn, weight: isOwn || segments.without.some(holds) ? passageWeight : 0 };
  });
}

const shingleLength = 4;

/** By four-word shingles, each of the text's used up once; short blocks by what stands around them. */
function labelByText(text: string, blocks: readonly PlacedBlock[]): Label[] {
  const own = words(text);
  const left = new Map<string, number>();
  for (const shingle of shinglesOf(own)) left.set(shingle, (left.get(shingle) ?? 0) + 1);
  const joined = ` ${own.join(' ')} `;
  const labels = blocks.map((block): boolean | null => {
    const tokens = words(block.text);
    if (tokens.length < shingleLength) return joined.includes(` ${tokens.join(' ')} `) ? null : false;
    const shingles = shinglesOf(tokens);
    const found = shingles.filter((shingle) => (left.get(shingle) ?? 0) > 0);
    if (found.length <= shingles.length / 2) return false;
    for (const shingle of shingles) left.set(shingle, Math.max(0, (left.get(shingle) ?? 0) - 1));
    return true;
  });
  const isOwn = labels.map(
    (label, index) => label ?? (isTrueBeside(labels, index, -1) && isTrueBeside(labels, index, 1)),
  );
  const sizes = blocks.map((block) => Math.min(150, Math.max(2, block.text.length / 5)));
  const total = sizes.reduce((sum, size, index) => sum + (isOwn[index] ? size : 0), 1);
  return isOwn.map((one, index) => ({ isOwn: one, weight: (sizes[index] ?? 0) / Math.sqrt(total) / 12 }));
}

function shinglesOf(tokens: readonly string[]): string[] {
  const shingles: string[] = [];
  for (let index = 0; index + shingleLength <= tokens.length; index += 1) {
    shingles.push(tokens.slice(index, index + shingleLength).join(' '));
  }
  return shingles;
}

function isTrueBeside(labels: readonly (boolean | null)[], index: number, step: -1 | 1): boolean {
  for (let one = index + step; one >= 0 && one < labels.length; one += step) {
    const label = labels[one];
    if (label !== null && label !== undefined) return label;
  }
  return false;
}
