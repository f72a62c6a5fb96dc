import type { Revision } from '@/lib/model/article';
import type { Highlight } from '@/lib/model/reader';
import type { Span } from '@/lib/model/span';
import { locateQuote } from '@/lib/text/locate-quote';

/**
 * The highlight among those of one article that has exactly the words at `span` of this revision, whichever revision
 * it was made in; null for none. Without it, words marked again after a publisher's edit would be marked twice, and the
 * note on them would seem to be gone.
 */
export function findSameHighlight(
  highlights: readonly Highlight[],
  { revision, text }: Pick<Revision, 'revision' | 'text'>,
  span: Span,
): Highlight | null {
  const isSame = (highlight: Highlight) => {
    const { receipt } = highlight;
    const at = receipt.revision === revision ? receipt : locateQuote(text, highlight);
    return at?.start === span.start && at.end === span.end;
  };
  const made = highlights.filter(isSame);
  return made.find(({ receipt }) => receipt.revision === revision) ?? made[0] ?? null;
}
