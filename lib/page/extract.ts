import type { Draft, DraftBlock } from '@/lib/model/draft';
import { maximumTextLength } from '@/lib/model/draft-schema';
import { readBody } from './body';
import { copyForMetadata, copyForReading } from './clone';
import { bodyOf, findAll, findFirst, textOf } from './dom';
import type { HeadSayings } from './head';
import { type PageMetadata, readMetadata } from './metadata';
import { plainText } from './plain-text';

/** Pages with more elements are not copied: the copy alone would hold up the page. */
export const maximumElements = 150_000;

export interface ExtractOptions {
  /** The page's address as the browser has it. */
  url: string;
  /** ms since the epoch. */
  now: number;
  /** Only this part of the page is read: one of several articles in a tab. */
  within?: Element;
  /** What the head said of the article shown before in the same document: if it still says so, it is not believed. */
  staleHead?: HeadSayings;
}

export type Extraction =
  | { kind: 'draft'; draft: Draft }
  | { kind: 'none'; reason: string }
  /** `size` is the number of elements or of UTF-16 units, whichever was too many. */
  | { kind: 'too-large'; size: number };

/**
 * Reads the article out of a page, on a copy: the page itself is never changed. A page that cannot be read
 * gives `none`; nothing throws.
 */
export function extractDraft(document: Document, options: ExtractOptions): Extraction {
  try {
    return extract(document, options);
  } catch {
    // Pages can shadow or break any part of the DOM; one that cannot be read has no article for us.
    return { kind: 'none', reason: 'the page cannot be read' };
  }
}

function extract(document: Document, { url, now, within, staleHead }: ExtractOptions): Extraction {
  const elementCount = findAllCount(document);
  if (elementCount > maximumElements) return { kind: 'too-large', size: elementCount };
  const { declaredBody, ...metadata } =
    within || staleHead
      ? readScopedMetadata(document, url, { within: within ?? null, staleHead: staleHead ?? null })
      : readMetadata(document, url);
  const copy = copyForReading(document, within ?? null);
  const body = copy && bodyOf(copy);
  if (!copy || !body) return { kind: 'none', reason: 'the page is empty' };
  const textLength = textOf(body).length;
  if (textLength > maximumTextLength) return { kind: 'too-large', size: textLength };
  const title = (within ? headlineWithin(within) : null) ?? metadata.title;
  const blocks = readBody(copy, { title, declaredBody: within ? null : declaredBody }).map(
    ({ kind, text }): DraftBlock => ({ kind, text }),
  );
  if (!blocks.some((block) => block.kind !== 'caption' && block.kind !== 'heading')) {
    return { kind: 'none', reason: 'no running text was found' };
  }
  return {
    kind: 'draft',
    draft: { url, ...metadata, title, blocks: blocks.slice(0, maximumBlocks), via: 'page', capturedAt: now },
  };
}

/** The publisher is the whole page's; all else is read in the part, and not from a head that speaks of another article. */
function readScopedMetadata(
  document: Document,
  url: string,
  scope: { within: Element | null; staleHead: HeadSayings | null },
): PageMetadata {
  const metadata = readMetadata(copyForMetadata(document, scope), url);
  return { ...metadata, source: readMetadata(document, url).source };
}

/** As many as the draft's schema lets through. */
const maximumBlocks = 50_000;

const findAllCount = (document: Document): number => findAll(document, '*').length;

/** The first heading inside the element: of two articles in a tab the metadata know one at most. */
function headlineWithin(within: Element): string | null {
  const heading = findFirst(within, 'h1') ?? findFirst(within, 'h2');
  return (heading && plainText(textOf(heading))) || null;
}
