import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '@/lib/page/detect';
import { extractDraft, maximumElements } from '@/lib/page/extract';
import { findWords, locateWords } from '@/lib/page/find-quote';

const open = (html: string) => (parseHTML(html) as unknown as { document: Document }).document;
const options = { url: 'https://coastdaily.example/a', now: 0 };

const sentence = 'The fares board heard the islanders for three hours before it adjourned without a vote. ';
const article = (title: string) =>
  `<article><h2>${title}</h2>${`<p>${title}: ${sentence.repeat(2)}</p>`.repeat(1)}<p>${sentence.repeat(4)} ${title}</p></article>`;

describe('extraction', () => {
  it('reads only the element asked for', () => {
    const document = open(
      `<html><body>${article('First piece of two')}${article('Second piece of two')}</body></html>`,
    );
    const within = document.querySelectorAll('article')[1] as Element;
    const result = extractDraft(document, { ...options, within });
    if (result.kind !== 'draft') throw new Error(result.kind);
    expect(result.draft.title).toBe('Second piece of two');
    expect(JSON.stringify(result.draft.blocks)).not.toContain('First piece');
  });

  it('answers "too large" without reading', () => {
    const document = open(`<html><body>${'<b></b>'.repeat(maximumElements + 1)}</body></html>`);
    expect(extractDraft(document, options)).toMatchObject({ kind: 'too-large' });
  });

  it('answers "none" where there is no text', () => {
    expect(extractDraft(open('<html><body></body></html>'), options)).toMatchObject({ kind: 'none' });
    expect(extractDraft(open(''), options)).toMatchObject({ kind: 'none' });
  });

  it('stores words that can be found again in the page', () => {
    const html = `<html><body><article><h1>Fares</h1><p>${sentence}<a class="tag" href="/x">Ines Tamm</a> said so<sup>[2]</sup>.</p><p>${sentence.repeat(5)}</p></article></body></html>`;
    const document = open(html);
    const result = extractDraft(document, options);
    if (result.kind !== 'draft') throw new Error(result.kind);
    for (const { text } of result.draft.blocks) {
      expect(locateWords(document, { quote: text, prefix: '', suffix: '' })).not.toBeNull();
    }
    expect(result.draft.blocks[0]?.text).toContain('Ines Tamm said so.');
  });

  it('never throws, whatever stands in for a document', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    ) as Document;
    expect(extractDraft(hostile, options).kind).toBe('none');
    expect(detectArticle(hostile, 'x').isArticle).toBe(false);
    expect(findWords(hostile, { quote: 'x', prefix: '', suffix: '' })).toBeNull();
  });
});
