import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/page/metadata';

interface Page {
  head?: string;
  body?: string;
  path?: string;
  language?: string;
}
interface Expected {
  published: string | null;
  modified?: string | null;
  from?: string;
}

const headline = '<h1>Fares rise again this spring</h1>';
const text = `<p>${'The ferries to the islands will cost more from May, the council said. '.repeat(9)}</p>`;
const data = (fields: Record<string, string>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Fares rise again this spring', ...fields })}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('the day of publication', () => {
  const check = (
    what: string,
    { head = '', body = '', path = '/fares-rise', language = 'en' }: Page,
    { published, modified = null, from }: Expected,
  ) =>
    it(what, () => {
      const html = `<html lang="${language}"><head><title>Fares rise again this spring</title>${head}</head><body>${body}</body></html>`;
      const { document } = parseHTML(html) as unknown as { document: Document };
      const found = readMetadata(document, `https://coastdaily.example${path}`);
      expect(found.published?.iso ?? null).toBe(published);
      expect(found.modified?.iso ?? null).toBe(modified);
      if (from) expect(found.published?.from).toBe(from);
    });

  const utc = data({ datePublished: '2026-03-12T02:25:54Z' });
  check('is what the data say', { head: utc }, { published: '2026-03-12T02:25:54Z', from: 'json-ld' });
  check(
    'is the local one that readers see, with the offset that the two clocks give',
    { head: utc, body: `${headline}<p class="date">March 11, 2026 9:25 pm</p>${text}` },
    { published: '2026-03-11T21:25:00-05:00', from: 'dateline' },
  );
  check(
    'is the day of the address when the data are in UTC',
    { head: utc, path: '/2026/03/11/fares-rise' },
    { published: '2026-03-11', from: 'url' },
  );
  check(
    'stays what the data say if they name the zone themselves',
    { head: data({ datePublished: '2026-03-12T00:25:54+02:00' }), path: '/2026/03/11/fares-rise' },
    { published: '2026-03-12T00:25:54+02:00' },
  );
  check(
    'stays where the clocks do not speak of the same moment',
    { head: utc, body: `${headline}<p class="date">March 11, 2026 9:32 am</p>${text}` },
    { published: '2026-03-12T02:25:54Z' },
  );
  check(
    'is what most sources say',
    {
      head: `${data({ datePublished: '2026-03-01T08:00:00Z' })}${meta('article:published_time', '2026-03-12T08:29:00+01:00')}`,
      body: `${headline}<div class="date">12 March 2026</div>${text}`,
    },
    { published: '2026-03-12T08:29:00+01:00', from: 'meta:article:published_time' },
  );
  check(
    'is not the file date of a vague tag against the dateline',
    { head: '<meta name="date" content="2026-03-18">', body: `${headline}<time>12 March 2026</time>${text}` },
    { published: '2026-03-12', from: 'time-element' },
  );
  check(
    'settles numbers that can be read in two ways by the dateline',
    {
      head: '<meta name="pubdate" content="11/03/2026 12:43:42">',
      body: `${headline}<p>Created on 11 March 2026</p>${text}`,
      language: 'en-US',
    },
    { published: '2026-03-11T12:43:42' },
  );
  check(
    'is never the update beside it',
    { body: `${headline}<p>Published 12 March 2026, 07:50 | Updated 13 March 2026, 09:10</p>${text}` },
    { published: '2026-03-12T07:50:00', modified: '2026-03-13T09:10:00' },
  );
  check(
    'is told from the update also where that comes first',
    { body: `${headline}<p>Last updated 13 Mar 2026, originally created 12 Mar 2026</p>${text}` },
    { published: '2026-03-12', modified: '2026-03-13' },
  );
  check(
    'is the update if the page knows no other',
    { body: `${headline}<p>Aktualisiert am 12.03.2026, 07:50 Uhr</p>${text}`, language: 'de' },
    { published: '2026-03-12T07:50:00' },
  );
  check(
    'is not the dateline of a change when the data say more',
    {
      head: data({ datePublished: '2026-03-01T08:00:00Z', dateModified: '2026-03-12T08:00:00Z' }),
      body: `${headline}<div class="date">12 March 2026</div>${text}`,
    },
    { published: '2026-03-01T08:00:00Z', modified: '2026-03-12T08:00:00Z' },
  );
  check(
    "is not today's in the page's head",
    { body: `<div class="date">Monday, 23 November 2026</div>${headline}<p>12 March 2026</p>${text}` },
    { published: '2026-03-12' },
  );
  check(
    "is not a comment's or a related article's",
    {
      body: `<main>${headline}<p>By Ines Tamm</p>${text}</main><div class="comments"><p class="date">14 March 2026</p></div>
        <aside><time datetime="2026-03-15">15 March 2026</time></aside>`,
    },
    { published: null },
  );
  check(
    'is not the year of a copyright',
    { body: `${headline}${text}<p>Copyright 1 January 2026</p>` },
    { published: null },
  );
  check(
    'may open the first paragraph',
    {
      body: `${headline}<p>12.03.2026 – ${'Die Fahrt auf die Inseln wird im Mai teurer. '.repeat(5)}</p>`,
      language: 'de',
    },
    { published: '2026-03-12' },
  );
  check(
    'may stand under a label of its own',
    { body: `${headline}<dl><dt>Datum</dt><dd>12.03.2026</dd></dl>${text}`, language: 'de' },
    { published: '2026-03-12' },
  );
  check(
    'may stand in boxes',
    { body: `${headline}<div><div>12</div><div>Mar</div><div>2026</div></div>${text}` },
    { published: '2026-03-12' },
  );
  check(
    'is the one shown where the attribute has another',
    {
      body: `${headline}<time datetime="2026-03-17T10:18:46Z">Publié le 12 mars 2026</time>${text}`,
      language: 'fr',
    },
    { published: '2026-03-12' },
  );
  check(
    'comes from the page where the article has no data of its own',
    {
      head: `<script type="application/ld+json">{"@type":"WebPage","datePublished":"2026-03-12T07:50:00Z"}</script>`,
    },
    { published: '2026-03-12T07:50:00Z' },
  );
  check(
    'comes from the address at last',
    { path: '/2026/mar/12/fares-rise', body: headline + text },
    { published: '2026-03-12', from: 'url' },
  );
  check(
    'is not a number of the address',
    { path: '/2026_11_fares', body: headline + text },
    { published: null },
  );
  check(
    'is not the day on which a copy was archived',
    { path: '/web/20260312023242/fares' },
    { published: null },
  );
  check(
    'leaves out a change that comes before it',
    { head: data({ datePublished: '2026-03-12T08:00:00Z', dateModified: '2026-03-01T08:00:00Z' }) },
    { published: '2026-03-12T08:00:00Z' },
  );
});
