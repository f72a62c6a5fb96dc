import type { Span } from '@/lib/model/span';

/** UTF-16 units kept on each side, as the W3C Web Annotation TextQuoteSelector is commonly written. */
const contextLength = 32;

/** The words at `span` with what stands before and after them, by which they are found again in another copy. */
export function quoteContext(text: string, span: Span): { quote: string; prefix: string; suffix: string } {
  return {
    quote: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - contextLength), span.start),
    suffix: text.slice(span.end, span.end + contextLength),
  };
}
