import type { ArticleNotes, HighlightLine } from '@/lib/model/briefing';
import type { Highlight } from '@/lib/model/reader';
import { type StoredArticle, stateFrom } from '@/lib/model/statement';
import { locateQuote } from '@/lib/text/locate-quote';
import type { Surroundings } from './surroundings';

type Noted = Pick<Surroundings, 'open' | 'highlights' | 'notes' | 'markedRevisions'>;

/** What the reader wrote on the open article and marked in it: in the text's order, what is gone from it last. */
export function notesOf(noted: Noted): ArticleNotes {
  const placed = noted.highlights.flatMap((highlight) => placeOf(highlight, noted) ?? []);
  placed.sort(
    (one, other) => one.at - other.at || one.line.highlight.createdAt - other.line.highlight.createdAt,
  );
  return {
    note: noted.notes.find(({ highlightId }) => highlightId === null) ?? null,
    highlights: placed.map(({ line }) => line),
  };
}

/**
 * A highlight with the words that were marked and where they stand in the newest revision (Infinity where they are
 * gone); null where the store has lost the revision that it was marked in.
 */
function placeOf(highlight: Highlight, noted: Noted): { at: number; line: HighlightLine } | null {
  const { open, notes, markedRevisions } = noted;
  const { receipt, quote, prefix, suffix } = highlight;
  const revision = markedRevisions.get(receipt.revision);
  if (!revision || !isInside(receipt, revision.text)) return null;
  const marked: StoredArticle = { ...open, revision };
  const isNewest = receipt.revision === open.revision.revision;
  const now = isNewest ? receipt : locateQuote(open.revision.text, { quote, prefix, suffix });
  return {
    at: now?.start ?? Number.POSITIVE_INFINITY,
    line: {
      highlight,
      statement: stateFrom(marked, receipt),
      note: notes.find(({ highlightId }) => highlightId === highlight.id) ?? null,
      isGone: now === null,
    },
  };
}

const isInside = ({ start, end }: { start: number; end: number }, text: string): boolean =>
  start >= 0 && start < end && end <= text.length;
