import type { ArticleId, Revision } from '@/lib/model/article';
import type { ArticleNotes } from '@/lib/model/briefing';
import type { ReaderArticle } from '@/lib/model/library';
import type { HighlightId } from '@/lib/model/reader';
import type { Span } from '@/lib/model/span';
import type { Store } from '@/lib/store/store';
import { locateQuote } from '@/lib/text/locate-quote';
import { notesOf } from './notes';
import { openReader } from './reader';

/** Words of the shown revision that the reader has marked. */
export interface MarkedSpan extends Span {
  id: HighlightId;
  hasNote: boolean;
}

/** One revision of an article as it is kept, with what the reader made of it. */
export interface KeptCopy {
  reading: ReaderArticle;
  /** The shown revision's whole text; the blocks' offsets are offsets into it. */
  text: string;
  isRead: boolean;
  /** Whether a highlight's words are gone is said of the shown revision. */
  notes: ArticleNotes;
  /** In the order of their starts; those whose words are gone are left out. */
  marks: MarkedSpan[];
  /** Oldest first. */
  versions: { revision: number; takenInAt: number }[];
}

type CopyStore = Parameters<typeof openReader>[0] &
  Pick<Store, 'getStored' | 'getRevision' | 'getReading' | 'getHighlights' | 'getNotes'>;

/** The stored words of a revision (the newest when none is named), highlights drawn in; null when it is not stored. */
export async function openCopy(
  store: CopyStore,
  articleId: ArticleId,
  revision?: number,
): Promise<KeptCopy | null> {
  const [reading, stored, read, highlights, notes] = await Promise.all([
    openReader(store, articleId, revision),
    store.getStored(articleId),
    store.getReading(articleId),
    store.getHighlights(articleId),
    store.getNotes(articleId),
  ]);
  if (!reading || !stored) return null;
  const revisions = await revisionsOf(store, articleId, reading.header.revisionCount);
  const shown = revisions.get(reading.revision) ?? (await store.getRevision(articleId, reading.revision));
  if (!shown) return null;
  revisions.set(shown.revision, shown);
  const open = { ...stored, revision: shown };
  const drawn = notesOf({ open, highlights, notes, markedRevisions: revisions });
  return {
    reading: withHeadOf(reading, shown),
    text: shown.text,
    isRead: read !== null,
    notes: drawn,
    marks: marksIn(shown, drawn),
    versions: [...revisions.values()]
      .map(({ revision: number, takenInAt }) => ({ revision: number, takenInAt }))
      .sort((one, other) => one.revision - other.revision),
  };
}

async function revisionsOf(
  store: Pick<Store, 'getRevision'>,
  articleId: ArticleId,
  count: number,
): Promise<Map<number, Revision>> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const stored = await Promise.all(numbers.map((number) => store.getRevision(articleId, number)));
  return new Map(stored.flatMap((one) => (one ? [[one.revision, one]] : [])));
}

/** The headline and the lines under it as they were in that revision, too. */
function withHeadOf(
  reading: ReaderArticle,
  { title, dek, authors, published, modified }: Revision,
): ReaderArticle {
  const article = { ...reading.header.article, title, dek, authors, published, modified };
  return { ...reading, header: { ...reading.header, article } };
}

function marksIn({ revision, text }: Revision, notes: ArticleNotes): MarkedSpan[] {
  return notes.highlights
    .flatMap(({ highlight, note }) => {
      const { receipt, id } = highlight;
      const span = receipt.revision === revision ? receipt : locateQuote(text, highlight);
      return span ? [{ start: span.start, end: span.end, id, hasNote: note !== null }] : [];
    })
    .sort((one, other) => one.start - other.start || one.end - other.end);
}
