import type { BlockKind } from '@/lib/model/draft';
import { findFirst } from './dom';

/** The kind of the text in a box of this tag, in a box whose text is of the kind `outer`. */
export function kindOf(element: Element, tag: string, outer: BlockKind): BlockKind {
  const own = kindByTag.get(tag);
  if (own === undefined) return outer;
  if (own === 'heading') return own;
  if (tag === 'figure' && outer !== 'caption' && findFirst(element, 'table,blockquote,pre')) return outer;
  if (own === 'caption' || outer === 'caption') return 'caption';
  return outer === 'quote' ? outer : own;
}

const kindByTag = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, BlockKind] => [tag, 'heading']),
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['figure', 'caption'],
  ['blockquote', 'quote'],
  ['q', 'quote'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
]);
