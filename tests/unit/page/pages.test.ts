import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/model/draft';
import { detectArticle } from '@/lib/page/detect';
import { extractDraft } from '@/lib/page/extract';
import { glanceAtPage } from '@/lib/page/glance';

const folder = path.join(import.meta.dirname, '../../fixtures/pages');

interface Expected {
  url: string;
  isArticle: boolean;
  /** What the reader is told of a page that is none; not looked at where it is not given. */
  reason?: string;
  /** Fields of the draft that the page is about; the others are not looked at. */
  draft?: Partial<Draft>;
  captions?: string[];
  absent?: string[];
  firstBlock?: string;
  lastBlock?: string;
  blockCount?: number;
}

const read = (name: string, file: string) => readFileSync(path.join(folder, name, file), 'utf8');

describe.each(readdirSync(folder))('the page "%s"', (name) => {
  const expected = JSON.parse(read(name, 'expected.json')) as Expected;
  const { document } = parseHTML(read(name, 'page.html')) as unknown as { document: Document };

  it(`is ${expected.isArticle ? 'an article' : 'no article'}`, () => {
    expect(detectArticle(document, expected.url)).toMatchObject({
      isArticle: expected.isArticle,
      ...(expected.reason ? { reason: expected.reason } : {}),
    });
    if (expected.isArticle) expect(glanceAtPage(document, expected.url).maybeArticle).toBe(true);
  });

  if (!expected.isArticle) return;
  it('gives the draft that it should, and stays as it was', () => {
    const before = document.toString();
    const result = extractDraft(document, { url: expected.url, now: 5 });
    expect(document.toString()).toBe(before);
    if (result.kind !== 'draft') throw new Error(`No draft: ${JSON.stringify(result)}`);
    const { blocks, ...fields } = result.draft;
    expect(fields).toMatchObject({ capturedAt: 5, via: 'page', url: expected.url, ...expected.draft });
    expect(blocks).toHaveLength(expected.blockCount ?? -1);
    if (expected.firstBlock) expect(blocks[0]?.text).toBe(expected.firstBlock);
    if (expected.lastBlock) expect(blocks.at(-1)?.text).toBe(expected.lastBlock);
    const captions = blocks.filter((block) => block.kind === 'caption').map((block) => block.text);
    expect(captions).toEqual(expected.captions ?? []);
    for (const words of expected.absent ?? []) {
      expect(blocks.map((block) => block.text).join('\n')).not.toContain(words);
    }
  });
});
