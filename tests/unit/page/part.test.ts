import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPart } from '@/lib/page/part';

const site = 'https://coastdaily.example';
const story = `${site}/islands/why-the-ferries-stopped`;

/** `expected`: the number, then the first part's address where it is not `story`. */
function check(
  {
    at,
    head = '',
    body = '',
    canonical = null,
  }: { at: string; head?: string; body?: string; canonical?: string | null },
  expected: number | null,
  firstUrl = story,
) {
  const { document } = parseHTML(`<html><head>${head}</head><body>${body}</body></html>`) as unknown as {
    document: Document;
  };
  const part = readPart([...document.querySelectorAll('link,a')], {
    url: at,
    base: at,
    canonicalUrl: canonical,
  });
  expect(part).toEqual(expected === null ? null : { number: expected, firstUrl });
}

const pager = (...links: [string, string][]) =>
  `<nav>${links.map(([text, href]) => `<a href="${href}">${text}</a>`).join(' ')}</nav>`;

describe('a later part', () => {
  it('is told by the link to the one before', () => {
    check({ at: `${story}/2`, head: `<link rel="prev" href="${story}">` }, 2);
    check({ at: `${story}?page=3`, head: '<link rel="prev" href="?page=2">' }, 3);
    check(
      { at: `${story}/page/2/`, body: '<a rel="prev" href="/islands/why-the-ferries-stopped/">Back</a>' },
      2,
    );
    check({ at: `${story}_2.html`, head: `<link rel="prev" href="${story}.html">` }, 2, `${story}.html`);
  });
  it('is told by the numbered links to the others', () => {
    check({ at: `${story}/2`, body: pager(['1', story], ['3', `${story}/3`]) }, 2);
    check({ at: `${story}?seite=2`, body: pager(['1', `${story}`], ['2', `${story}?seite=2`]) }, 2);
    check({ at: `${site}/read?id=7&page=2`, body: pager(['1', '/read?id=7']) }, 2, `${site}/read?id=7`);
    check({ at: `${story},3.html`, body: pager(['2', `${story},2.html`]) }, 3, `${story}.html`);
  });
  it('is told by naming the first as canonical', () => {
    check({ at: `${story}/2`, canonical: story }, 2);
    check({ at: `${story}?page=2`, canonical: `${story}/` }, 2);
  });
});

describe('a first part', () => {
  it('is told by the link to the next', () => {
    check({ at: story, head: `<link rel="next" href="${story}/2">` }, 1);
    check({ at: story, body: '<a rel="next" href="?page=2">Go on</a>' }, 1);
  });
  it('is told by the numbered link to the second', () =>
    check({ at: story, body: pager(['2', `${story}/2`], ['3', `${story}/3`]) }, 1));
});

describe('an article on one page', () => {
  it('has no number', () => check({ at: story }, null));
  it('may link to the articles before and after', () => {
    const other = `<link rel="prev" href="${site}/islands/museum-opens-new-wing"><link rel="next" href="${site}/islands/9">`;
    check({ at: story, head: other }, null);
    check({ at: `${story}/2`, head: other }, null);
  });
  it('may have a number for its name', () => {
    check({ at: `${site}/news/7`, head: `<link rel="prev" href="${site}/news/6">` }, null);
    check({ at: `${site}/news/2`, body: pager(['1', '/news/1'], ['3', '/news/3']) }, null);
  });
  it('may have the headline of another with a number behind it', () =>
    check({ at: `${story}-2`, head: `<link rel="prev" href="${story}">` }, null));
  it('may end in a number that nothing speaks for', () => {
    check({ at: `${story}/2` }, null);
    check({ at: `${story}?p=2`, canonical: `${story}?p=2` }, null);
  });
  it('is not told by the pages of a list beside it', () =>
    check(
      { at: story, body: pager(['2', `${site}/islands/page/2`], ['3', `${site}/islands/page/3`]) },
      null,
    ));
  it('may have an address that is none', () => check({ at: 'nonsense', canonical: 'no' }, null));
});
