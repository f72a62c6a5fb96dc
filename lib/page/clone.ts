import { attributeOf, bodyOf, findAll, findFirst, isText, labelOf, read, rootOf, tagOf, textOf } from './dom';
import { dropStaleHead, type HeadSayings } from './head';
import { noiseLabel } from './noise.data';
import { isInline, isUnread } from './reading-order';

/**
 * A copy of the page (or of one element of it) that may be cut up: the live page is never touched. Scripts,
 * controls, hidden parts and parts that name themselves noise are gone, and so are the names by which a page
 * shadows members of forms and of the document. The page is looked at before the first pause only.
 */
export function* copyForReading(
  document: Document,
  within: Element | null,
): Generator<void, Document | null> {
  const copy = read(document, 'cloneNode').call(document, true) as Document;
  disarm(copy);
  if (within) keepOnly(copy, document, within);
  const body = bodyOf(copy);
  if (!body) return null;
  yield;
  for (const element of findAll(body, '*')) {
    if (!hasHeldMarks(element) && isUnread(element)) element.remove();
  }
  yield;
  dropNoise(body);
  yield;
  return copy;
}

/** Footnote marks and hidden spans inside a line are left for the blocks to skip, so that nothing shifts. */
const hasHeldMarks = (element: Element): boolean => tagOf(element) === 'sup';

function disarm(copy: Document): void {
  for (const element of findAll(
    copy,
    'form,input,button,select,textarea,fieldset,output,img,embed,object,iframe',
  )) {
    const remove = read(element, 'removeAttribute');
    remove.call(element, 'name');
    remove.call(element, 'id');
  }
}

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

/** A part that holds more of the page's paragraphs than this share is its text, whatever it is called. */
const largestNoiseShare = 0.3;

/** What a page itself declares to be furniture. */
const chromeRole = /^(?:navigation|contentinfo|search|menu|toolbar|dialog|alertdialog)$/i;

/** Never dropped as a whole, whatever it is called: frames of the text, and blocks of it. */
const kept = /^(?:html|body|main|article|p|h[1-6])$/;

function dropNoise(body: Element): void {
  const whole = paragraphLength(body);
  const title = findFirst(body, 'h1');
  // Asked once for each parent: a line of many thousand links would else be gone through for each of them.
  const answers = new Map<Node, boolean>();
  const hasOwnWords = (parent: Node): boolean => {
    const answer = answers.get(parent) ?? holdsWords(parent);
    answers.set(parent, answer);
    return answer;
  };
  for (const element of findAll(body, '[class],[id],[role],nav,footer,aside,header')) {
    const tag = tagOf(element);
    if (kept.test(tag)) continue;
    if (!element.parentNode || (isInline(element) && hasOwnWords(element.parentNode))) continue;
    const isChrome =
      tag === 'nav' ||
      (tag === 'footer' && !isInsideText(element)) ||
      chromeRole.test(attributeOf(element, 'role') ?? '');
    if (!isChrome && !noiseLabel.test(labelOf(element))) continue;
    if (title && element.contains(title) && tag !== 'nav') continue;
    if (paragraphLength(element) > whole * largestNoiseShare) continue;
    element.remove();
  }
}

/** A link or span among words is part of its sentence, whatever it is called: `<a class="tag">`. */
const holdsWords = (parent: Node): boolean => {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isText(node) && /[\p{L}\p{N}]/u.test(node.data)) return true;
  }
  return false;
};

const isInsideText = (element: Element): boolean => element.closest('blockquote') !== null;

/** Length of the text in paragraphs; all text where the page marks none. */
function paragraphLength(element: Element): number {
  let length = 0;
  for (const paragraph of findAll(element, 'p')) length += textOf(paragraph).trim().length;
  return length || textOf(element).trim().length;
}
