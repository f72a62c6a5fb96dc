import * as z from 'zod/mini';
import type { Draft } from '@/lib/model/draft';
import { draftSchema } from '@/lib/model/draft-schema';
import { detectArticle } from '@/lib/page/detect';
import { extractDraft } from '@/lib/page/extract';
import { glanceAtPage } from '@/lib/page/glance';
import { readMetadata } from '@/lib/page/metadata';
import { plantedWord } from './hurt-page';

/** What is wrong with how the page is read, in words; an empty list when nothing is. Nothing that is read may throw. */
export function complaintsAbout(document: Document, url: string): string[] {
  const complaints: string[] = [];
  const attempt = <Result>(name: string, work: () => Result): Result | null => {
    try {
      return work();
    } catch (error) {
      complaints.push(`${name} threw ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  attempt('glanceAtPage', () => glanceAtPage(document, url));
  const judgement = attempt('detectArticle', () => detectArticle(document, url));
  // What throws inside is caught at the door, and would otherwise never be seen.
  if (judgement?.reason === 'unreadable') complaints.push('detectArticle could not read the page');
  const metadata = attempt('readMetadata', () => readMetadata(document, url));
  const found = attempt('extractDraft', () => extractDraft(document, { url, now: 0 }));
  if (found?.kind === 'none' && found.reason === 'unreadable')
    complaints.push('extractDraft could not read the page');
  if (found?.kind === 'draft') complaints.push(...complaintsAboutDraft(found.draft, document));
  if (metadata) {
    // The declared text is compared with the page's and never shown; markup in it is the publisher's.
    const { declaredBody: _, ...fields } = metadata;
    complaints.push(...complaintsAboutFields(fields, statedBy(document)));
  }
  return complaints;
}

/** What a draft says that the page does not show, or that no draft may say. */
export function complaintsAboutDraft(draft: Draft, document: Document): string[] {
  const complaints: string[] = [];
  const checked = z.safeParse(draftSchema, draft);
  if (!checked.success) complaints.push(`no draft: ${JSON.stringify(checked.error.issues).slice(0, 300)}`);
  // A line is read without its footnote marks, and with the words of its ruby but not their sounds.
  const shown = `${withoutSpace(shownText(document))}\n${withoutSpace(shownText(document, ['sup', 'rt', 'rp']))}`;
  // Where words have no spaces between them, a drawing in their midst leaves none.
  const unspaced = withoutSpace(shownText(document, ['svg', 'math', 'button']));
  const isShown = (word: string) =>
    shown.includes(word) || (isUnspaced.test(word) && unspaced.includes(word));
  for (const { text } of draft.blocks) {
    if (text.trim() === '') complaints.push('an empty block');
    const strange = wordsOf(text).find((word) => !isShown(word));
    if (strange !== undefined)
      complaints.push(`a block with "${strange.slice(0, 60)}", which no text of the page holds`);
  }
  return complaints;
}

const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Planted words stand where no reader sees them, unless a hurt has brought them into the open. */
function complaintsAboutFields(fields: object, stated: string): string[] {
  const planted = JSON.stringify(fields).match(new RegExp(`${plantedWord}\\d`, 'g')) ?? [];
  return planted
    .filter((word) => !stated.includes(word))
    .map((word) => `a field with the hidden word ${word}`);
}

const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'textarea',
  'select',
  'title',
  'object',
  'noembed',
  'noframes',
]);

/** All text that stands outside scripts and the like, in order: found by its own way, not by the code that is tested. */
function shownText(document: Document, without: readonly string[] = []): string {
  const pieces: string[] = [];
  const stack: Node[] = [document];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) pieces.push((node as Text).data);
    if (node.nodeType !== 1 && node.nodeType !== 9) continue;
    const { localName } = node as Element;
    if (unseen.has(localName) || without.includes(localName)) continue;
    for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
  return pieces.join('');
}

/** What the page says openly of itself: its text, its title, and the attributes that metadata stand in. */
function statedBy(document: Document): string {
  const attributes = ['content', 'datetime', 'href', 'src', 'title', 'alt', 'lang'];
  const elements = [...document.querySelectorAll(attributes.map((name) => `[${name}]`).join(','))];
  const values = elements.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''));
  const titles = [...document.querySelectorAll('title')].map((title) => title.textContent);
  return [shownText(document), ...titles, ...values].join('\n');
}

const withoutSpace = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}\ufffd]+/gu, '');

/** Words without the signs at their ends: what stands between a word and a sign, as the mark of a footnote, is left out. */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => withoutSpace(word).replace(/^[^\p{L}\p{N}<]+|[^\p{L}\p{N}>]+$/gu, ''))
    .filter((word) => word !== '');
