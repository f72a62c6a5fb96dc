/**
 * The first, tiny test, run on every page: could this be an article? A miss here is final and a false alarm
 * costs only a closer look (`detect.ts`), so the test is generous. It counts a few things and reads no text
 * longer than an attribute, and imports nothing that is not needed: it ships in the always-injected script.
 */
import { findAll, findFirst, read } from './dom';
import { readUrlShape } from './url-shape';

const saysInHead =
  'meta[property="og:type" i][content*="article" i],meta[property^="article:" i],meta[itemprop="datePublished" i],meta[name*="pubdate" i],meta[name*="publish" i],meta[name="parsely-pub-date" i]';
const saysInBody = '[itemprop="articleBody" i],[itemtype*="Article" i],[itemtype*="BlogPosting" i]';

/** In pages with more elements only the head is asked; their text is looked at below in any case. */
const manyElements = 20_000;

/** Running text that makes a page worth a closer look, in characters, and the shortest piece of it that counts. */
const enoughText = 350;
const pieceLength = 60;

/** Where text stands, and how many of each are looked at before giving up: enough to pass any menu. */
const placesOfText = [
  ['p', 400],
  ['div', 800],
  ['td', 300],
  ['section', 100],
  ['article', 50],
  ['span', 300],
  ['font', 100],
] as const;

/** Never throws; a page that cannot be read is none. */
export function glanceAtPage(document: Document, url: string): { maybeArticle: boolean } {
  try {
    const shape = readUrlShape(url);
    if (shape.isFront) return { maybeArticle: false };
    return {
      maybeArticle:
        saysArticle(document) ||
        holdsArticleData(document) ||
        // A front page has paragraphs too, but it was sent away above.
        holdsParagraphs(document) ||
        shape.hasDate ||
        (shape.hasSlug && shape.otherKind === null) ||
        (shape.hasArticleWord && shape.hasNumber),
    };
  } catch {
    // Whatever the page did to the DOM: without a glance there is no second look, and the page is left alone.
    return { maybeArticle: false };
  }
}

function saysArticle(document: Document): boolean {
  const count = read(document, 'getElementsByTagName').call(document, '*').length;
  if (count <= manyElements) return findFirst(document, `${saysInHead},${saysInBody}`) !== null;
  const head = findFirst(document, 'head');
  return head !== null && findFirst(head, saysInHead) !== null;
}

const holdsArticleData = (document: Document): boolean =>
  findAll(document, 'script[type*="ld+json" i]').some((script) =>
    /"@type"\s*:\s*\[?\s*"[^"]*(?:Article|BlogPosting)"/.test(
      // Not `textContent`, which puts megabytes together in order to have the beginning cut off.
      (script.firstChild as Text | null)?.data?.slice(0, 50_000) ?? '',
    ),
  );

/** Adds up text that stands straight inside an element, so that no text is put together. */
function holdsParagraphs(document: Document): boolean {
  let length = 0;
  for (const [tag, maximum] of placesOfText) {
    // A live collection finds its members one by one, so the rest of a huge page is never gone through.
    const elements = read(document, 'getElementsByTagName').call(document, tag);
    for (let index = 0; index < maximum; index += 1) {
      const element = elements[index];
      if (!element) break;
      for (let node = element.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === 3) length += pieceOf(node as Text);
        if (length >= enoughText) return true;
      }
    }
  }
  return false;
}

/** Length of a piece long enough to be running text, else 0. East Asian text says as much in a third of the characters. */
const pieceOf = (node: Text): number => {
  const { data } = node;
  if (data.length < pieceLength / 3) return 0;
  const length = /[\u3040-\u9fff\uac00-\ud7af]{8}/.test(data) ? data.length * 3 : data.trim().length;
  return length < pieceLength ? 0 : length;
};
