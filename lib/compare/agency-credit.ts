import type { Span } from '@/lib/model/span';

/** A name of up to five words, the first written large: "Meridian Wire", "Agence de la Mer", "AFP". */
const name = String.raw`(?<name>\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:(?:of|the|de|la|du|der|di) )?\p{Lu}[\p{L}\p{N}.&'’-]*){0,4})`;
const person = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,3}`;

/** At the head of the text, and at its end: a name in its middle is a matter of the article. */
const atHead = [
  // KESTHOLM (Meridian Wire) –
  new RegExp(String.raw`^\p{Lu}[\p{L}\s.,'’-]{1,60}(?:, [^()]{1,30})? ?\((?:${name})\) ?[-–—―]`, 'u'),
  // (Meridian Wire) –
  new RegExp(String.raw`^\((?:${name})\) ?[-–—―]`, 'u'),
];
const atEnd = [
  // — Meridian Wire
  new RegExp(String.raw`(?:^|[.!?”"] )\s?[-–—―] ?${name}\.?$`, 'u'),
  // (Meridian Wire)
  new RegExp(String.raw`^\(${name}\)\.?$`, 'u'),
  // By Otto Fenn, Meridian Wire
  new RegExp(String.raw`^(?:By |Por |Par |Von )${person}, ${name}\.?$`, 'u'),
  // With reporting by Meridian Wire · Reporting by Otto Fenn, Meridian Wire · Additional reporting from Meridian Wire
  new RegExp(`(?:[Rr]eporting|[Mm]aterial|[Ff]iles) (?:by|from) (?:${person}, )?(?:the )?${name}[.)]?$`, 'u'),
  // Meridian Wire contributed to this report.
  new RegExp(String.raw`^\(?(?:The )?${name} contributed to this (?:report|story|article)\b`, 'u'),
  // Source: Meridian Wire · © 2026 Meridian Wire
  new RegExp(String.raw`^(?:Source|Quelle|Fuente|Fonte): ?(?:the )?${name}\.?$`, 'u'),
  new RegExp(String.raw`^(?:©|Copyright)(?: ©)?(?: \d{4})?,? ?(?:by )?(?:The )?${name}\b`, 'u'),
];
/** People sign and contribute too, and a state may follow its city: agencies are known by such a word, or are letters alone. */
const agencyWord =
  /\b(?:Wires?|Press|News|Newswire|Agency|Service|Agence|Agentur|Agencia|Agência|Agenzia|Agentschap|Reuters|Bloomberg|Xinhua|Interfax|Kyodo|Bernama|[Dd]pa)\b|^\p{Lu}{2,6}$/u;
const looked = 3;
/** In UTF-16 units. */
const longestHead = 140;
const longestEnd = 200;

/** Where the text names the agency it is from; null where it does not. Bylines outside the text are not looked at. */
export function creditIn({ text, blocks }: { text: string; blocks: readonly Span[] }): Span | null {
  return (
    creditAmong(text, blocks.slice(0, looked).map(headOf), atHead) ??
    creditAmong(text, blocks.slice(-looked).reverse().map(endOf), atEnd)
  );
}

const headOf = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + longestHead) });
const endOf = ({ start, end }: Span): Span => ({ start: Math.max(start, end - longestEnd), end });

function creditAmong(text: string, places: readonly Span[], patterns: readonly RegExp[]): Span | null {
  for (const { start, end } of places) {
    const words = text.slice(start, end);
    for (const pattern of patterns) {
      const match = pattern.exec(words);
      const found = match?.groups?.['name'];
      if (!match || !found || !agencyWord.test(found)) continue;
      const at = start + match.index + match[0].lastIndexOf(found);
      return { start: at, end: at + found.replace(/\.$/, '').length };
    }
  }
  return null;
}
