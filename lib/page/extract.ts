import type { Draft, DraftBlock } from '@/lib/model/draft';
import type { NotArticleReason } from '@/lib/model/page-state';
import { chooseBody } from './body';
import { type BoxedPage, readBoxes } from './boxes';
import { copyForMetadata } from './clone';
import { bodyOf, findFirst, read } from './dom';
import type { HeadSayings } from './head';
import { runAtOnce } from './in-steps';
import { type PageMetadata, readMetadata } from './metadata';
import { shownTextOf } from './shown-text';

/**
 * Pages with more elements are not read. At 30,000 the longest of our steps takes about 200 ms of a desktop processor
 * (2026, Chromium).
 */
export const maximumElements = 30_000;

export interface ExtractOptions {
  /** The page's address as the browser has it. */
  url: string;
  /** ms since the epoch. */
  now: number;
  /** Only this part of the page is read: one of several articles in a tab. */
  within?: Element;
  /** The boxes of the page's body as it is now, if they have been read already; they are used up. */
  page?: BoxedPage | null;
  /** What the head said of the article shown before in the same document: if it still says so, it is not believed. */
  staleHead?: HeadSayings;
  /**
   * The document was parsed and no script has run in it. What is hidden in it may be what a script would have shown, and is
   * judged like the rest; in a live page hidden text counts only where a control of the page shows it.
   */
  isParsed?: boolean;
}

export type Extraction =
  | { kind: 'draft'; draft: Draft }
  | { kind: 'none'; reason: NotArticleReason }
  /** Too many elements, or too many words. */
  | { kind: 'too-large' };

/**
 * Reads the article out of a page, which is never changed. A page that cannot be read gives `none`; nothing throws.
 */
export const extractDraft = (document: Document, options: ExtractOptions): Extraction =>
  runAtOnce(extractInSteps(document, options));

/** As `extractDraft`, with pauses in which a large page can do its own work. */
export function* extractInSteps(document: Document, options: ExtractOptions): Generator<void, Extraction> {
  try {
    return yield* extract(document, options);
  } catch {
    // Pages can shadow or break any part of the DOM; one that cannot be read has no article for us.
    return { kind: 'none', reason: 'unreadable' };
  }
}

/** Whether the page has too many elements to go through. Costs next to nothing. */
export function isTooLarge(document: Document): boolean {
  // The list is asked for its length alone: it is the going through it that costs.
  const { length } = read(document, 'querySelectorAll').call(document, '*');
  return length > maximumElements;
}

function* extract(
  document: Document,
  { url, now, within, page, staleHead, isParsed = false }: ExtractOptions,
): Generator<void, Extraction> {
  if (isTooLarge(document)) return { kind: 'too-large' };
  const root = within ?? bodyOf(document);
  if (!root) return { kind: 'none', reason: 'no-text' };
  const boxed = page?.boxes[0]?.element === root ? page : readBoxes(root);
  if (boxed.isTooLong) return { kind: 'too-large' };
  const metadata =
    within || staleHead
      ? readScopedMetadata(document, url, { within: within ?? null, staleHead: staleHead ?? null })
      : readMetadata(document, url, boxed);
  const title = (within ? headlineWithin(within) : null) ?? metadata.title;
  yield;
  const found = yield* chooseBody(boxed, { title, dek: metadata.dek }, { isParsed });
  const blocks = found.map(({ kind, text }): DraftBlock => ({ kind, text }));
  if (!blocks.some((block) => block.kind !== 'caption' && block.kind !== 'heading')) {
    return { kind: 'none', reason: 'no-text' };
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

/** The first heading inside the element: of two articles in a tab the metadata know one at most. */
function headlineWithin(within: Element): string | null {
  const heading = findFirst(within, 'h1') ?? findFirst(within, 'h2');
  return shownTextOf(heading) || null;
}
