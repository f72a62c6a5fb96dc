import type { ArticleId } from '@/lib/model/article';
import { isDeleted } from './deletions';
import type { LoadedSegment } from './view';

/** What ranking must know of every article, by the article's number, without reading one. */
export interface ArticleTable {
  /** One more than the highest number of an article. */
  size: number;
  /** Articles whose text is there. */
  count: number;
  /** Of those, in words. */
  averageLength: number;
  /** By number: ms since the epoch, and words; 0 for a number that no article has. */
  dates: Float64Array;
  lengths: Uint32Array;
  /** Whether the text of such an article is there. */
  isLive(number: number): boolean;
  /** Empty for a number that no article has. */
  idOf(number: number): ArticleId;
}

/** An article is where its text's document is that was not deleted. */
export function articleTableOf(segments: readonly Pick<LoadedSegment, 'head' | 'deleted'>[]): ArticleTable {
  const size = sizeFor(segments);
  const dates = new Float64Array(size);
  const lengths = new Uint32Array(size);
  const places = new Uint32Array(size);
  let count = 0;
  let totalLength = 0;
  let place = 0;
  for (const { head, deleted } of segments) {
    for (let ordinal = 0; ordinal < head.numbers.length; ordinal++) {
      place += 1;
      if (head.parts[ordinal] !== 0 || isDeleted(deleted, ordinal)) continue;
      const number = head.numbers[ordinal] ?? 0;
      const length = head.lengths[ordinal] ?? 0;
      if (places[number] === 0) count += 1;
      totalLength += length - (lengths[number] ?? 0);
      places[number] = place;
      lengths[number] = length;
      dates[number] = head.dates[ordinal] ?? 0;
    }
  }
  return {
    size,
    count,
    averageLength: count > 0 ? totalLength / count : 0,
    dates,
    lengths,
    isLive: (number) => (places[number] ?? 0) > 0,
    idOf: (number) => idAt(segments, (places[number] ?? 0) - 1),
  };
}

function sizeFor(segments: readonly Pick<LoadedSegment, 'head'>[]): number {
  let size = 0;
  for (const { head } of segments) {
    for (let ordinal = 0; ordinal < head.numbers.length; ordinal++) {
      size = Math.max(size, (head.numbers[ordinal] ?? 0) + 1);
    }
  }
  return size;
}

/** The id of the document that is the `place`-th of all segments' documents, from 0. */
function idAt(segments: readonly Pick<LoadedSegment, 'head'>[], place: number): ArticleId {
  let ordinal = place;
  for (const { head } of segments) {
    if (ordinal < head.numbers.length) {
      return head.ids.slice(ordinal * head.idWidth, (ordinal + 1) * head.idWidth).trimEnd();
    }
    ordinal -= head.numbers.length;
  }
  return '';
}
