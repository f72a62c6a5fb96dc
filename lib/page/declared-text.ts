import { decodeReferences } from '@/lib/text/character-references';
import { plainText } from './plain-text';

/**
 * Words as pages declare them in attributes and data: without tags, with character references resolved (often
 * they were escaped twice), and white space as single spaces. Empty for nothing. Of a long text only the beginning is
 * read: a title that is not closed holds the whole page.
 */
export function declaredText(text: string | null): string {
  if (text === null) return '';
  const written = text.slice(0, longest);
  const decoded = written.includes('&') ? decodeReferences(decodeReferences(written)) : written;
  return plainText(decoded.includes('<') ? decoded.replace(inlineTag, '').replace(anyTag, ' ') : decoded);
}

/** In UTF-16 units; what is kept is shorter. */
const longest = 6000;

const inlineTag = /<\/?(?:a|abbr|b|em|i|mark|small|span|strong|su[bp]|u)(?:\s[^<>]{0,500})?>/gi;
const anyTag = /<\/?[a-z][^<>]{0,500}>/gi;
