import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDraft } from '@/lib/page/extract';
import { complaintsAbout, complaintsAboutDraft } from '../../fuzz/check-page';
import { hurtPage, plantedWord } from '../../fuzz/hurt-page';
import { parsePage } from '../../fuzz/parse-page';
import { scaled } from '../../proof-scale';

const folder = path.join(import.meta.dirname, '../../fixtures/pages');
const read = (name: string) => readFileSync(path.join(folder, name, 'page.html'), 'utf8');
const url = 'https://news.example/2026/03/18/ferry-board-meets-on-the-pier';

const paragraph =
  '<p>The ferry board met on the pier and talked for two hours about the fares of the winter.</p>';
const whole = (within: string) =>
  `<html><head><title>Ferry board meets</title></head><body><article><h1>Ferry board meets on the pier</h1>${paragraph.repeat(6)}${within}</article></body></html>`;

/** A draft in which something is wrong must be found out, or the tests below could never fail. */
const check = (html: string, expected: RegExp | null) => {
  const complaints = complaintsAbout(parsePage(html), url);
  if (expected) expect(complaints.join('\n')).toMatch(expected);
  else expect(complaints).toEqual([]);
};

describe('what broken pages are held to', () => {
  it('a whole page is right', () => check(whole(''), null));
  it('markup that the page shows as text is its text', () =>
    check(
      whole('<p>Write &lt;script&gt; and nothing else, said the teacher of the evening class.</p>'),
      null,
    ));
  it('words of a page are not called strange for a footnote in their midst', () =>
    check(
      whole('<p>The pier<sup>[1]</sup>, which is old, will be mended in the spring of next year.</p>'),
      null,
    ));
  it('words that stand in a script alone are found out', () => {
    const page = parsePage(whole(`<script>show("${plantedWord}1")</script>`));
    const found = extractDraft(page, { url, now: 0 });
    if (found.kind !== 'draft') throw new Error(`No draft: ${JSON.stringify(found)}`);
    expect(complaintsAboutDraft(found.draft, page)).toEqual([]);
    const blocks = [...found.draft.blocks, { kind: 'paragraph', text: `${plantedWord}1` } as const];
    expect(complaintsAboutDraft({ ...found.draft, blocks }, page).join()).toContain(plantedWord);
  });
  it('the same seed makes the same page', () =>
    expect(hurtPage(whole(''), 7)).toEqual(hurtPage(whole(''), 7)));
});

describe('broken pages', () => {
  it('are read without an error, and give only what they show', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readdirSync(folder)), fc.nat(), (name, seed) => {
        const page = hurtPage(read(name), seed);
        expect(complaintsAbout(parsePage(page.html), url), page.hurts.join(', ')).toEqual([]);
      }),
      // The same pages each time before a commit, others in each proof.
      { numRuns: scaled(150, 3000), ...scaled({ seed: 20260318 }, {}) },
    );
  });
});
