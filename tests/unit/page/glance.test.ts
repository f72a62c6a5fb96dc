import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { glanceAtPage } from '@/lib/page/glance';

const sentence = 'The ferry board met on the pier and talked for two hours about the fares of the winter. ';

const check = (markup: { head?: string; body?: string }, url: string, expected: boolean) => {
  const { document } = parseHTML(
    `<html><head>${markup.head ?? ''}</head><body>${markup.body ?? ''}</body></html>`,
  ) as unknown as { document: Document };
  expect(glanceAtPage(document, url).maybeArticle).toBe(expected);
};

describe('a page is worth a closer look', () => {
  it('for what its head says', () =>
    check({ head: '<meta property="og:type" content="article">' }, 'https://news.example/a', true));
  it('for its structured data', () =>
    check(
      { head: '<script type="application/ld+json">{"@type":"ReportageNewsArticle"}</script>' },
      'https://news.example/a',
      true,
    ));
  it('for running text in paragraphs', () =>
    check({ body: `<p>${sentence}</p>`.repeat(5) }, 'https://news.example/a', true));
  it('for running text parted by line breaks in a table', () =>
    check(
      { body: `<table><tr><td>${`${sentence}<br>`.repeat(5)}</td></tr></table>` },
      'https://a.example/a',
      true,
    ));
  it('for a few lines in an East Asian script', () =>
    check(
      { body: `<p>${'港の理事会は冬の運賃について二時間にわたり話し合った。'.repeat(5)}</p>` },
      'https://a.example/a',
      true,
    ));
  it('for an address with a headline, before there is any text', () =>
    check({ body: '<div id="root"></div>' }, 'https://news.example/ferry-board-meets-on-pier', true));
  it('for an address with a day', () => check({}, 'https://news.example/diary/20260318.html', true));
  it('for a number that a system names its pieces by', () =>
    check({ body: `<p>${sentence}</p>`.repeat(5) }, 'https://notes.example/?p=4711', true));
});

describe('a page is not worth a closer look', () => {
  it('as a front page, whatever it holds', () =>
    check(
      { head: '<meta property="og:type" content="article">', body: `<p>${sentence}</p>`.repeat(9) },
      'https://news.example/',
      false,
    ));
  it('as a front page in a language, reached from a letter', () =>
    check(
      { body: `<p>${sentence}</p>`.repeat(9) },
      'https://news.example/en/?utm_source=letter&fbclid=Iw12',
      false,
    ));
  it('as a menu of links', () =>
    check(
      { body: '<ul><li><a href="/a">Politics</a></li></ul>'.repeat(50) },
      'https://news.example/map',
      false,
    ));
  it('as an empty page', () => check({}, 'https://news.example/app', false));
  it('without an address', () => check({}, 'about:blank', false));
});
