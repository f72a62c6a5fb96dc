import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { messages } from '@/lib/i18n/messages.en';
import { notArticleReasons } from '@/lib/model/page-state';
import { detectArticle } from '@/lib/page/detect';

const check = (body: string, url: string, reason: string | null) => {
  const { document } = parseHTML(`<html><head><title>x</title></head><body>${body}</body></html>`);
  expect(detectArticle(document as unknown as Document, url).reason).toBe(reason);
};

const paragraph = `<p>${'The ferry board met on the pier and talked for two hours about the fares. '.repeat(6)}</p>`;

describe('why a page is no article', () => {
  it('its address is that of a front page', () =>
    check('<p>News</p>', 'https://news.example/', 'front-page'));
  it('it holds prices', () =>
    check(
      Array.from(
        { length: 40 },
        (_, at) => `<li><span itemprop="price">${at + 3},00 €</span> Lamp</li>`,
      ).join(''),
      'https://lamps.example/all-our-lamps-2024',
      'prices',
    ));
  it('it holds hardly any running text', () => check('<p>Hello</p>', 'https://a.example/x', 'no-text'));
  it('its words stand in teasers, whatever its head says', () =>
    check(
      Array.from(
        { length: 8 },
        (_, at) =>
          `<div><h3><a href="/piece-${at}">Piece ${at} of a day on the islands</a></h3>${paragraph}</div>`,
      ).join(''),
      'https://news.example/islands',
      'several-articles',
    ));
  it('it says that nothing was found', () =>
    check(
      `<h1>Page not found</h1>${paragraph}`,
      'https://news.example/2026/03/18/ferry-board-meets',
      'error',
    ));
  it('an article on an error is none', () =>
    check(
      `<article><h1>404 seats in the new town hall, and nobody sits in them</h1>${paragraph.repeat(8)}</article>`,
      'https://news.example/2026/03/01/404-seats-in-the-new-town-hall',
      null,
    ));
  it('it asks for consent and holds hardly more', () =>
    check(
      `<p>${'We store cookies with your consent, and partners of ours read these cookies with your consent. '.repeat(4)}</p>`,
      'https://news.example/2026/03/18/ferry-board-meets',
      'consent',
    ));
  it('its address is that of an account', () =>
    check('<p>Welcome</p>', 'https://news.example/login?return=%2Fa', 'account'));
  it('its address is that of a forum', () =>
    check('<p>Welcome</p>', 'https://boats.example/forum/viewtopic.php?t=3', 'forum'));
  it('words of a headline in an address say nothing of its kind', () =>
    check(
      `<article><h1>x</h1>${paragraph.repeat(8)}</article>`,
      'https://news.example/2026/03/01/board-meets-about-shop',
      null,
    ));
  it('an article has no reason', () =>
    check(
      `<article><h1>x</h1><time datetime="2026-03-01">1 March</time>${paragraph.repeat(8)}</article>`,
      'https://news.example/2026/03/01/ferry-board-meets-on-the-pier',
      null,
    ));
  it('every reason has words of ours', () => {
    for (const reason of notArticleReasons) expect(messages[`notArticle.${reason}`]).toMatch(/\.$/);
  });
});
