import type { Span } from '@/lib/model/span';
import { type CreditForm, creditsAtEnd, creditsAtHead, isAgency } from './agency-credit.data';

/** In blocks, from either end of the text. */
const looked = 3;
/** In UTF-16 units. */
const longestHead = 140;
const longestEnd = 200;

/**
 * Where the text names the agency it is from; null where it does not. A name in the middle of a text is a matter of the
 * article, and bylines outside the text are not looked at.
 */
export function creditIn({ text, blocks }: { text: string; blocks: readonly Span[] }): Span | null {
  return (
    creditAmong(text, blocks.slice(0, looked).map(headOf), creditsAtHead) ??
    creditAmong(text, blocks.slice(-looked).reverse().map(endOf), creditsAtEnd)
  );
}

const headOf = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + longestHead) });
const endOf = ({ start, end }: Span): Span => ({ start: Math.max(start, end - longestEnd), end });

function creditAmong(text: string, places: readonly Span[], forms: readonly CreditForm[]): Span | null {
  for (const { start, end } of places) {
    const words = text.slice(start, end);
    for (const { cue, pattern } of forms) {
      const match = cue.test(words) ? pattern.exec(words) : null;
      const found = match?.groups?.['name'];
      if (!match || !found || !isAgency(found)) continue;
      const at = start + match.index + match[0].lastIndexOf(found);
      return { start: at, end: at + found.length };
    }
  }
  return null;
}
