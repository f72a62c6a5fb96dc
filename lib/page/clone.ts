import { bodyOf, read, rootOf } from './dom';
import { dropStaleHead, type HeadSayings } from './head';

/** A copy of the page for its metadata, with one part of it as its whole body and without what its head said before. */
export function copyForMetadata(
  document: Document,
  { within, staleHead }: { within: Element | null; staleHead: HeadSayings | null },
): Document {
  const copy = read(document, 'cloneNode').call(document, true) as Document;
  if (within) keepOnly(copy, document, within);
  if (staleHead) dropStaleHead(copy, staleHead);
  return copy;
}

/** Leaves only the copy of `within` in the body, found by its path of positions. */
function keepOnly(copy: Document, document: Document, within: Element): void {
  const path: number[] = [];
  for (let element: Element = within; element !== rootOf(document); ) {
    const parent = read(element, 'parentNode') as Element | null;
    if (!parent) return;
    path.unshift([...read(parent, 'children')].indexOf(element));
    element = parent;
  }
  let found: Element | null = rootOf(copy);
  for (const position of path) found = found?.children[position] ?? null;
  const body = bodyOf(copy);
  if (found && body && found !== body && found !== rootOf(copy)) body.replaceChildren(found);
}
