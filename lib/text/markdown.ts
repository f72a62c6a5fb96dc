/**
 * A note's Markdown (CommonMark with tables and struck words) as a tree of plain data. What a tree can hold is
 * all that can ever be drawn: there is no node for markup, and none for a picture.
 */
import { Lexer, type Token, type Tokens } from 'marked';
import { decodeReferences } from './character-references';
import { webAddress } from './web-address';

export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'emphasis' | 'struck'; content: Inline[] }
  /** `href` is whole, and its scheme is http, https or mailto. */
  | { kind: 'link'; href: string; content: Inline[] }
  | { kind: 'break' };

export type Block =
  | { kind: 'paragraph' | 'heading'; content: Inline[] }
  | { kind: 'quote'; content: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'list'; isOrdered: boolean; start: number; items: ListItem[] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'rule' };

export interface ListItem {
  /** Null where the item is no task. */
  isDone: boolean | null;
  content: Block[];
}

/** Past this, in UTF-16 units, a text is shown as it was written. */
const longestText = 200_000;
/** Quotes and lists within one another; what lies deeper is shown as text. */
const deepestNesting = 8;
/**
 * The lexer's work on emphasis grows with the square of the marks in a piece: 1,400 marks take it 30 ms (two
 * cores of 2023). Pieces past what is left of this, for one text, are shown as they were written.
 */
const workAllowed = 2_000_000;
const maximumCells = 2000;

/** Never throws: what cannot be taken apart is one paragraph of the words as they were written. */
export function parseMarkdown(source: string): Block[] {
  if (source.length <= longestText) {
    try {
      return toBlocks(lex(limitNesting(source)), 0);
    } catch (error) {
      // A deeply nested text can exhaust the lexer's stack; the reader still gets to see their words.
      console.debug('Sidelight: a note is shown without its Markdown', error);
    }
  }
  return source.trim() === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text: source }] }];
}

/** As `Lexer.lex` does, but within the work allowed. */
function lex(source: string): Token[] {
  const lexer = new Lexer();
  lexer.blockTokens(source.replace(/\r\n?/g, '\n'), lexer.tokens);
  let workLeft = workAllowed;
  for (const { src, tokens } of lexer.inlineQueue) {
    const marks = src.match(/[*_~`[\]<!]/g)?.length ?? 0;
    const work = marks * marks + src.length;
    if (work <= workLeft) lexer.inlineTokens(src, tokens);
    else tokens.push({ type: 'text', raw: src, text: src, escaped: true });
    workLeft -= Math.min(work, workLeft);
  }
  return lexer.tokens;
}

const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** Makes text of the quote and list marks that open more than so many levels in one line. */
function limitNesting(source: string): string {
  return source
    .split('\n')
    .map((line) => {
      let at = 0;
      for (let level = 0; level <= deepestNesting; level++) {
        marker.lastIndex = at;
        if (!marker.test(line)) return line;
        if (level < deepestNesting) at = marker.lastIndex;
        else at = marker.lastIndex - 1;
      }
      return `${line.slice(0, at)}\\${line.slice(at)}`;
    })
    .join('\n');
}

function toBlocks(tokens: readonly Token[], depth: number): Block[] {
  return tokens.flatMap((token) => toBlock(token, depth));
}

function toBlock(token: Token, depth: number): Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return [];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'code':
      return [{ kind: 'code', text: (token as Tokens.Code).text }];
    case 'heading':
      return [{ kind: 'heading', content: inlineOf(token) }];
    case 'blockquote':
      if (depth >= deepestNesting) return [plain(token.raw)];
      return [{ kind: 'quote', content: toBlocks((token as Tokens.Blockquote).tokens, depth + 1) }];
    case 'list':
      return depth >= deepestNesting ? [plain(token.raw)] : [toList(token as Tokens.List, depth)];
    case 'table':
      return [toTable(token as Tokens.Table)];
    case 'html':
      return token.raw.trim() === '' ? [] : [plain(token.raw.replace(/(?<!\n)\n+$/, ''))];
    default:
      return [{ kind: 'paragraph', content: inlineOf(token) }];
  }
}

const plain = (text: string): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text }] });

const toList = (list: Tokens.List, depth: number): Block => ({
  kind: 'list',
  isOrdered: list.ordered,
  start: list.start === '' ? 1 : list.start,
  items: list.items.map((item) => ({
    isDone: item.task ? item.checked === true : null,
    content: toBlocks(item.tokens, depth + 1),
  })),
});

function toTable({ header, rows, raw }: Tokens.Table): Block {
  if (header.length * (rows.length + 1) > maximumCells) return plain(raw);
  const cell = ({ tokens }: Tokens.TableCell) => toInlines(tokens, 0);
  return { kind: 'table', head: header.map(cell), rows: rows.map((row) => row.map(cell)) };
}

function inlineOf(token: Token): Inline[] {
  const { tokens, text } = token as Tokens.Text;
  return tokens ? toInlines(tokens, 0) : [{ kind: 'text', text: decodeReferences(text ?? token.raw) }];
}

function toInlines(tokens: readonly Token[], depth: number): Inline[] {
  return tokens.flatMap((token) => toInline(token, depth));
}

function toInline(token: Token, depth: number): Inline[] {
  const within = () =>
    depth < 4 * deepestNesting
      ? toInlines((token as Tokens.Strong).tokens, depth + 1)
      : [{ kind: 'text' as const, text: token.raw }];
  switch (token.type) {
    case 'strong':
      return [{ kind: 'strong', content: within() }];
    case 'em':
      return [{ kind: 'emphasis', content: within() }];
    case 'del':
      return [{ kind: 'struck', content: within() }];
    case 'br':
      return [{ kind: 'break' }];
    case 'codespan':
      return [{ kind: 'code', text: (token as Tokens.Codespan).text }];
    case 'checkbox':
      return [];
    case 'link':
      return toLink(token as Tokens.Link, within());
    case 'image': {
      const { text, href } = token as Tokens.Image;
      return toLink(token as Tokens.Image, [{ kind: 'text', text: decodeReferences(text) || href }]);
    }
    case 'html':
      return [{ kind: 'text', text: token.raw }];
    case 'escape':
      return [{ kind: 'text', text: (token as Tokens.Escape).text }];
    default: {
      const { text, tokens, escaped } = token as Tokens.Text;
      if (tokens) return within();
      return [{ kind: 'text', text: escaped ? (text ?? token.raw) : decodeReferences(text ?? token.raw) }];
    }
  }
}

/** The words alone where the address is none that we lead to. */
function toLink({ href }: { href: string }, content: Inline[]): Inline[] {
  const address = safeAddress(decodeReferences(href));
  return address === null ? content : [{ kind: 'link', href: address, content }];
}

function safeAddress(href: string): string | null {
  const isMail = URL.canParse(href) && new URL(href).protocol === 'mailto:';
  return isMail ? new URL(href).href : webAddress(href);
}
