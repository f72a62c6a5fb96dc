/**
 * Mends the JSON that publishers' templates write: raw line breaks and unescaped quotes in strings, comments,
 * commas too many, several values in one script. One pass, so that a hostile script costs no more than its length.
 */
import { decodeReferences } from '@/lib/text/character-references';

/** What the text holds, mended where need be; undefined where nothing helps. */
export function parseLoosely(text: string): unknown {
  const bare = unwrap(text);
  for (const attempt of [() => bare, () => repairJson(bare)]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The repair is the second attempt; what it cannot mend is no JSON at all.
    }
  }
  return undefined;
}

/** Without byte order mark, comment and CDATA marks, and a script's closing semicolon; escaped as a whole, it is unescaped. */
function unwrap(text: string): string {
  const bare = text
    .replace(/^[\s\ufeff]*(?:(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?)?/, '')
    .replace(/(?:(?:\/\/|\/\*)?\s*(?:-->|\]\]>)(?:\s*\*\/)?)?\s*$/, '')
    .replace(/;\s*$/, '');
  return !bare.includes('"') && bare.includes('&quot;') ? decodeReferences(bare) : bare;
}

const literal = /[^\s,:{}[\]"]+/y;
const validLiteral = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

function repairJson(text: string): string {
  const tokens: string[] = [];
  const open: string[] = [];
  let values = 0;
  for (let at = 0; at < text.length; ) {
    const mark = text.charAt(at);
    const before = tokens.at(-1);
    if (mark === '"') {
      const isKey = open.at(-1) === '{' && (before === '{' || before === ',');
      const end = endOfString(text, at + 1, { isKey, isInList: open.at(-1) === '[' });
      tokens.push(`"${mendString(text.slice(at + 1, end))}"`);
      at = end + 1;
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
    } else if (text.startsWith('//', at)) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end + 1;
    } else if (mark === '{' || mark === '[') {
      if (open.length === 0) values += 1;
      // A value behind a value, whose comma is missing.
      if (before === '}' || before === ']') tokens.push(',');
      open.push(mark);
      tokens.push(mark);
      at += 1;
    } else if (mark === '}' || mark === ']') {
      if (before === ',') tokens.pop();
      open.pop();
      tokens.push(mark);
      at += 1;
    } else if (mark === ',' || mark === ':') {
      if (before !== ',' && before !== '{' && before !== '[') tokens.push(mark);
      at += 1;
    } else {
      literal.lastIndex = at;
      const word = literal.exec(text)?.[0];
      if (word) tokens.push(validLiteral.test(word) ? word : 'null');
      at += word?.length ?? 1;
    }
  }
  if (tokens.at(-1) === ',') tokens.pop();
  const mended = tokens.join('');
  return values > 1 ? `[${mended}]` : mended;
}

const afterKey = /\s*:/y;
/** A value's quote closes it where the object or the list goes on or ends behind it. */
const afterMember = /\s*(?:[}\]]|$|,\s*(?:"[^"\n]{1,80}"\s*:|[}\]]|\/[/*])|\/[/*])/y;
const afterItem = /\s*(?:[}\]]|$|,\s*(?:["{[\]\d\-tfn]|\/[/*])|\/[/*])/y;

/** Index of the quote that closes the string; of the text's end where none does. */
function endOfString(text: string, from: number, place: { isKey: boolean; isInList: boolean }): number {
  const after = place.isKey ? afterKey : place.isInList ? afterItem : afterMember;
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === '"') {
      after.lastIndex = at + 1;
      if (after.test(text)) return at;
    }
  }
  return text.length;
}

/** Escapes what has to be, and drops backslashes before what has not. */
const mendString = (text: string): string =>
  text
    .replace(/\\(?:(["\\/bfnrt]|u[\da-fA-F]{4})|([\s\S])?)/g, (_, valid?: string, other?: string) =>
      valid ? `\\${valid}` : (other ?? ''),
    )
    .replace(/(\\[\s\S])|"/g, (_, escaped?: string) => escaped ?? '\\"')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not stand in a string.
    .replace(/[\u0000-\u001f]+/g, ' ');
