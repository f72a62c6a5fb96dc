import type { ArticleText } from '@/lib/analyse/article-text';
import type { Span } from '@/lib/model/span';

/** Words between quotation marks. `start` and `end` leave the marks out, `outerStart` and `outerEnd` take them in. */
export interface Stretch extends Span {
  outerStart: number;
  outerEnd: number;
  /** Words inside, counted by spaces; for scripts without them by two characters. */
  wordCount: number;
  /** Whether nothing closes it before its paragraph ends. */
  isOpen: boolean;
}

const closeOf: Record<string, string> = {
  // Papers that mix their marks open with one kind and close with the other.
  '“': '”"',
  '”': '”"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
  '"': '"”',
  '‹': '›',
};

/** Two single marks stand for one double mark in the archives of some papers. */
const doubled = /''|``/y;

interface Mark {
  mark: string;
  length: number;
}

function markAt(text: string, at: number): Mark {
  const letter = text[at] ?? '';
  if (letter === "'" || letter === '`') {
    doubled.lastIndex = at;
    if (doubled.test(text)) return { mark: '"', length: 2 };
  }
  return { mark: letter, length: 1 };
}

/**
 * The quoted stretches of a text, outermost only, in order. A paragraph that opens with a mark and never closes it
 * goes on in the next one when that opens with a mark too; otherwise the quote ends with its paragraph.
 */
export function findStretches(article: ArticleText): Stretch[] {
  const { text, blocks } = article;
  const stretches: Stretch[] = [];
  let open = null as (Mark & { at: number }) | null;
  blocks.forEach((block, index) => {
    let at = block.start + (open?.length ?? 0);
    while (at < block.end) {
      const found = markAt(text, at);
      if (open) {
        if (closes(text, at, open.mark, found)) {
          push(stretches, text, open, at, at + found.length);
          open = null;
        }
      } else if (opens(text, at, block.start, found)) open = { ...found, at };
      at += found.length;
    }
    if (!open) return;
    // An unclosed mark inside a paragraph is a slip or an apostrophe; one at its head is a long quote.
    const next = blocks[index + 1];
    if (next && open.mark !== '‘' && markAt(text, next.start).mark === open.mark) return;
    if (open.at === block.start && open.mark !== '‘') push(stretches, text, open, block.end, block.end);
    open = null;
  });
  return stretches;
}

function opens(text: string, at: number, blockStart: number, { mark, length }: Mark): boolean {
  if (!(mark in closeOf)) return false;
  const before = at > blockStart ? (text[at - 1] ?? '') : '';
  const after = text[at + length] ?? '';
  if (mark === '»') return /[\s(]|^$/.test(before) && /\p{L}/u.test(after);
  if (mark === '”') return /^$|\s/.test(before) && /[\p{L}…]/u.test(after);
  if (mark === '"' || mark === '‘') return /^$|[\s([—–\-:,“/]/.test(before) && /\S/.test(after);
  return true;
}

function closes(text: string, at: number, open: string, { mark, length }: Mark): boolean {
  if (mark === '' || !(closeOf[open] ?? '').includes(mark)) return false;
  const isWordNext = /[\p{L}\p{N}]/u.test(text[at + length] ?? '');
  if (open === '‘') return !isWordNext && !isPossessive(text, at);
  // A straight mark after a space opens a nested quote rather than closing this one.
  return mark !== '"' || !isWordNext || !/\s/.test(text[at - 1] ?? '');
}

/** How far the mark that truly closes may be, in characters. */
const farthestClose = 300;

/** "‘The ferries’ timetable is wrong,’ he said": another mark closes the quote, before the next one opens. */
function isPossessive(text: string, at: number): boolean {
  if (!/^s’ \p{Ll}/u.test(text.slice(at - 1, at + 4))) return false;
  return /^[^‘’\n]*(?:\p{L}’\p{L}[^‘’\n]*)*[,.!?]’/u.test(text.slice(at + 1, at + 1 + farthestClose));
}

function push(
  stretches: Stretch[],
  text: string,
  open: Mark & { at: number },
  close: number,
  outerEnd: number,
): void {
  const from = open.at + open.length;
  const inside = text.slice(from, close);
  const start = from + (inside.length - inside.trimStart().length);
  const end = from + inside.trimEnd().length;
  if (end <= start) return;
  const isUnspaced = /[\u3040-\u30ff\u4e00-\u9fff]/.test(inside);
  const wordCount = isUnspaced ? Math.ceil(inside.length / 2) : inside.trim().split(/\s+/).length;
  stretches.push({ start, end, outerStart: open.at, outerEnd, wordCount, isOpen: close === outerEnd });
}

/** The stretches that touch `span`; `stretches` as `findStretches` gives them, in order and apart. */
export function stretchesIn(stretches: readonly Stretch[], span: Span): Stretch[] {
  const found: Stretch[] = [];
  for (let index = firstEndingAfter(stretches, span.start); index < stretches.length; index++) {
    const stretch = stretches[index];
    if (!stretch || stretch.outerStart >= span.end) break;
    found.push(stretch);
  }
  return found;
}

function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.outerEnd ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
