import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/page/metadata';

const at = 'https://coastdaily.example/islands/fares-rise-again';

describe('the picture of an article', () => {
  const check = (what: string, head: string, body: string, expected: string | null, from?: string) =>
    it(what, () => {
      const html = `<html lang="en"><head><title>Fares rise again</title>${head}</head><body>${body}</body></html>`;
      const { document } = parseHTML(html) as unknown as { document: Document };
      const { imageUrl, origins } = readMetadata(document, at);
      expect(imageUrl).toBe(expected);
      expect(origins.imageUrl).toBe(from);
    });

  const meta = (content: string, property = 'og:image') =>
    `<meta property="${property}" content="${content}">`;
  const data = (value: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fares rise again",${value}}</script>`;
  const ferry = 'https://img.example/ferry.jpg';
  const page = (picture: string) => `<article><h1>Fares rise again</h1>${picture}<p>Text.</p></article>`;

  check('is the one that the metadata name', meta(ferry), page('<img src="/b.jpg">'), ferry, 'meta:og:image');
  check('may be relative', meta('/ferry.jpg'), '', 'https://coastdaily.example/ferry.jpg', 'meta:og:image');
  check(
    'may be relative to a base',
    `<base href="https://cdn.example/x/">${meta('ferry.jpg')}`,
    '',
    'https://cdn.example/x/ferry.jpg',
    'meta:og:image',
  );
  check('may leave out the protocol', meta('//img.example/ferry.jpg'), '', ferry, 'meta:og:image');
  check(
    'may be escaped twice',
    meta('/f?a=1&amp;amp;b=2'),
    '',
    'https://coastdaily.example/f?a=1&b=2',
    'meta:og:image',
  );
  check(
    'is not what is no address of the web',
    meta('data:image/png;base64,AAAA') + data(`"image":{"url":"${ferry}"}`),
    '',
    ferry,
    'json-ld',
  );
  check(
    'is the first of a list in the data',
    data(`"image":[{"@type":"ImageObject","url":"${ferry}"},"/b.jpg"]`),
    '',
    ferry,
    'json-ld',
  );
  check(
    'is not a placeholder where another is named',
    meta('/img/placeholder.png') + data(`"image":"${ferry}"`),
    '',
    ferry,
    'json-ld',
  );
  check(
    'is not the logo of the publisher',
    meta('/x.png') + data(`"image":"${ferry}","publisher":{"logo":{"url":"/x.png"}}`),
    '',
    ferry,
    'json-ld',
  );
  check(
    'is not the site’s logo where the article leads with a picture',
    meta('/logo.png'),
    page(`<figure><img src="${ferry}"></figure>`),
    ferry,
    'picture',
  );
  check(
    'is the site’s logo where nothing better is there',
    meta('/logo.png'),
    page('<img src="/b.jpg">'),
    'https://coastdaily.example/logo.png',
    'meta:og:image',
  );
  check(
    'is the first in the article where nothing is named',
    '',
    page(`<img src="${ferry}">`),
    ferry,
    'picture',
  );
  check(
    'is no ornament',
    '',
    page(`<img class="avatar" src="/t.jpg"><img width="40" src="/i.jpg"><img src="${ferry}">`),
    ferry,
    'picture',
  );
  check('is no teaser for another page', '', page('<a href="/other"><img src="/other.jpg"></a>'), null);
  check('is in a link to itself', '', page(`<a href="/big.jpg"><img src="${ferry}"></a>`), ferry, 'picture');
  check('is not in the frame of the page', '', `<header><img src="/a.jpg"></header>${page('')}`, null);
  check(
    'is found where it loads late',
    '',
    page(`<img src="/blank.gif" data-src="${ferry}">`),
    ferry,
    'picture',
  );
  check(
    'is the largest of a set',
    '',
    page('<img srcset="/s.jpg 300w, /l.jpg 1200w, /m.jpg 600w">'),
    'https://coastdaily.example/l.jpg',
    'picture',
  );
  check('is nothing in a page without one', '', page(''), null);
});
