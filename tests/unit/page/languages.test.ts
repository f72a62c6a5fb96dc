import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '@/lib/page/detect';
import { extractDraft } from '@/lib/page/extract';
import { glanceAtPage } from '@/lib/page/glance';
import { decodePage } from '../../fixtures/decode-page';
import { languagePages } from '../../fixtures/language-pages';

describe.each(languagePages.map((page) => [page.name, page] as const))('the page in "%s"', (_, page) => {
  const { expected } = page;
  const { url } = expected;
  const { text, charset } = decodePage(page.bytes, expected.contentType);
  const { document } = parseHTML(text) as unknown as { document: Document };

  it(`says that it is written in ${expected.charset}`, () => {
    expect(charset).toBe(expected.charset);
    expect(text).not.toMatch(/[\ufffd\u0080-\u009f]/);
  });

  it(`is ${expected.isArticle ? 'an article' : 'no article'}`, () => {
    expect(detectArticle(document, url)).toMatchObject({ isArticle: expected.isArticle });
    if (expected.isArticle) expect(glanceAtPage(document, url).maybeArticle).toBe(true);
  });

  if (!expected.isArticle) return;
  const result = extractDraft(document, { url, now: 5 });
  const draft = result.kind === 'draft' ? result.draft : null;
  const blocks = draft?.blocks ?? [];

  it('gives its headline, authors and day', () => {
    const { title, authors, published, language, source, kindHint } = expected;
    expect({
      title: draft?.title,
      authors: draft?.authors,
      published: draft?.published?.iso,
      language: draft?.language,
      source: draft?.source.name,
      kindHint: draft?.kindHint,
    }).toEqual({ title, authors, published, language, source, kindHint });
  });

  it('gives its text, and nothing that stands around it', () => {
    const texts = blocks
      .filter((block) => block.kind !== 'caption' && block.text !== expected.standfirst)
      .map((block) => block.text);
    expect({ first: texts[0], last: texts.at(-1), count: texts.length }).toEqual({
      first: expected.firstBlock,
      last: expected.lastBlock,
      count: expected.blockCount,
    });
    const all = blocks.map((block) => block.text).join('\n');
    expect(expected.absent.filter((words) => all.includes(words))).toEqual([]);
  });

  it('gives its captions', () => {
    const captions = blocks.filter((block) => block.kind === 'caption').map((block) => block.text);
    expect(captions).toEqual(expected.captions.map((start) => expect.stringMatching(beginningWith(start))));
  });
});

const beginningWith = (start: string): RegExp =>
  new RegExp(`^${start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
