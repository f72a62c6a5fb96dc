import type { Revision } from '@/lib/model/article';
import type { DeletedWords, VersionDifferences } from '@/lib/model/revision-changes';
import { commonSubsequence, differInWords, type PlacedWord, placedWords } from './word-differences';

type Version = Pick<Revision, 'text' | 'blocks'>;

/** A paragraph with its own words; `start` is its offset in the version's text. */
interface Paragraph {
  text: string;
  start: number;
  end: number;
  words: PlacedWord[];
  /** All its words, folded: how two paragraphs that say the same are known. */
  word: string;
}

/** A paragraph told again is looked for among so many of the older ones that come next. */
const lookahead = 8;
/** Of both paragraphs' words, so many must be the same in order, or one is not the other told again. */
const leastAlike = 0.5;

/**
 * Which words a version has that an older one has not, and which were taken out, in the order of its text. Marks and
 * white space are no difference; paragraphs that changed their places count as taken out here and put in there.
 */
export function compareVersions(older: Version, newer: Version): VersionDifferences {
  const [old, young] = [paragraphsOf(older), paragraphsOf(newer)];
  const found: VersionDifferences = { inserted: [], deleted: [] };
  let [oldAt, youngAt] = [0, 0];
  for (const [oldEnd, youngEnd] of [...commonSubsequence(old, young), [old.length, young.length] as const]) {
    const end = young[youngEnd]?.start ?? newer.text.length;
    compareStretch(old.slice(oldAt, oldEnd), young.slice(youngAt, youngEnd), end, found);
    [oldAt, youngAt] = [oldEnd + 1, youngEnd + 1];
  }
  return found;
}

const paragraphsOf = ({ text, blocks }: Version): Paragraph[] =>
  blocks.map(({ start, end }) => {
    const own = text.slice(start, end);
    const words = placedWords(own);
    return { text: own, start, end, words, word: words.map(({ word }) => word).join(' ') };
  });

/** Paragraphs between two that are the same in both; `end` is where the stretch ends in the newer text. */
function compareStretch(
  old: readonly Paragraph[],
  young: readonly Paragraph[],
  end: number,
  found: VersionDifferences,
): void {
  let next = 0;
  const takeOut = (until: number, at: number) => {
    for (const { text, word } of old.slice(next, until))
      if (word !== '') found.deleted.push({ at, text, isParagraph: true, gap: '' });
  };
  for (const paragraph of young) {
    const partner = partnerOf(paragraph, old, next);
    if (partner) {
      takeOut(partner.at, paragraph.start);
      found.inserted.push(...partner.gained.map((span) => shifted(span, paragraph.start)));
      found.deleted.push(...deletionsIn(partner.older, paragraph, partner));
      next = partner.at + 1;
    } else if (paragraph.word !== '') found.inserted.push({ start: paragraph.start, end: paragraph.end });
  }
  takeOut(old.length, end);
}

const shifted = ({ start, end }: { start: number; end: number }, by: number) => ({
  start: start + by,
  end: end + by,
});

/** The older paragraph that this one tells again; of several the most alike, and of equal ones the first. */
function partnerOf(paragraph: Paragraph, old: readonly Paragraph[], from: number) {
  const candidates = old.slice(from, from + lookahead).flatMap((older, index) => {
    const { lost, gained } = differInWords(older.text, paragraph.text);
    // Nothing told of two that are not the same: they are too long or too unlike to be compared by words.
    if (lost.length + gained.length === 0) return [];
    const kept = older.words.filter(({ start }) => !lost.some((span) => isIn(start, span))).length;
    const alike = (2 * kept) / (older.words.length + paragraph.words.length);
    return alike < leastAlike ? [] : [{ at: from + index, older, lost, gained, alike }];
  });
  return candidates.sort((one, other) => other.alike - one.alike || one.at - other.at)[0];
}

const isIn = (place: number, { start, end }: { start: number; end: number }) => place >= start && place < end;

/** What was taken out stands before the next word that is there, or after the last. */
function deletionsIn(
  older: Paragraph,
  newer: Paragraph,
  { lost, gained }: Pick<ReturnType<typeof differInWords>, 'lost' | 'gained'>,
): DeletedWords[] {
  const keptOld = older.words.filter(({ start }) => !lost.some((span) => isIn(start, span)));
  const keptNew = newer.words.filter(({ start }) => !gained.some((span) => isIn(start, span)));
  return lost.map((span) => {
    const before = keptNew[keptOld.filter(({ start }) => start < span.start).length - 1];
    const next = newer.words.find(({ start }) => start >= (before?.end ?? 0));
    const text = older.text.slice(span.start, span.end);
    const isLast = next === undefined;
    const gap = isLast ? older.text[span.start - 1] : older.text[span.end];
    return {
      at: newer.start + (next?.start ?? before?.end ?? 0),
      text,
      isParagraph: false,
      gap: gap !== undefined && /\s/.test(gap) ? (isLast ? 'before' : 'after') : '',
    };
  });
}
