import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPageBoxes } from '@/lib/page/boxes';
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

  it('is the same from boxes that were read for the judgement', () => {
    const document = open(
      `<html><body><p>Menu</p>${article('A piece by itself')}<p>Imprint</p></body></html>`,
    );
    const alone = { verdict: detectArticle(document, options.url), draft: extractDraft(document, options) };
    const page = readPageBoxes(document);
    const verdict = detectArticle(document, options.url, page);
    expect({ verdict, draft: extractDraft(document, { ...options, page }) }).toEqual(alone);
    expect(alone.draft.kind).toBe('draft');
  });

  it('reads one element only, though the boxes of the whole page are at hand', () => {
    const document = open(
      `<html><body>${article('First piece of two')}${article('Second piece of two')}</body></html>`,
    );
    const within = document.querySelectorAll('article')[1] as Element;
    const result = extractDraft(document, { ...options, within, page: readPageBoxes(document) });
    expect(JSON.stringify(result)).not.toContain('First piece');
    expect(result.kind).toBe('draft');
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

  it('keeps words apart that a control or a drawing parts, and those together that a script stands between', () => {
    const words = (between: string, after: string) => {
      const document = open(
        `<html><body><article><h1>Fares</h1><p>${sentence}The board${between}${after} The end.</p><p>${sentence.repeat(5)}</p></article></body></html>`,
      );
      const result = extractDraft(document, options);
      const text = (result.kind === 'draft' && result.draft.blocks[0]?.text) || '';
      expect(locateWords(document, { quote: text, prefix: '', suffix: '' })).not.toBeNull();
      return text.slice(text.indexOf('The board'));
    };
    expect(words('<button>Share</button>', 'adjourned.')).toBe('The board adjourned. The end.');
    expect(words('<svg><text>x</text></svg>', ', tired, adjourned.')).toBe(
      'The board, tired, adjourned. The end.',
    );
    expect(words('<script>x</script>', '’s day.')).toBe('The board’s day. The end.');
    expect(words('<template>x</template>', 'room.')).toBe('The boardroom. The end.');
    expect(words('<select><option>x</option></select>会<svg></svg>議', 'adjourned.')).toBe(
      'The board 会議adjourned. The end.',
    );
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
    expect(readPageBoxes(hostile)).toBeNull();
    expect(detectArticle(hostile, 'x').isArticle).toBe(false);
    expect(findWords(hostile, { quote: 'x', prefix: '', suffix: '' })).toBeNull();
  });
});
