import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseAddress } from '@/lib/intake/normalise-address';

const check = (input: string, expected: string | null) => expect(normaliseAddress(input)).toBe(expected);

const article = 'https://harbour.example/a';
const checkSame = (...others: string[]) => {
  for (const other of others) expect(normaliseAddress(other), other).toBe(article);
};
const checkApart = (...addresses: string[]) =>
  expect(new Set(addresses.map(normaliseAddress)).size).toBe(addresses.length);

describe('normaliseAddress', () => {
  it('makes schemes, host case, www and default ports equal', () => {
    check('HTTP://WWW.Harbour.example:80/News/Fares', 'https://harbour.example/News/Fares');
    check('http://harbour.example:443/News', 'https://harbour.example/News');
  });
  it('takes off mobile and AMP hosts', () => {
    check('https://amp.m.harbour.example/fares', 'https://harbour.example/fares');
    for (const label of ['m', 'mobile', 'touch', 'amp', 'www', 'wap'])
      checkSame(`https://${label}.harbour.example/a`);
    check('https://en.m.harbour.example/a', 'https://en.harbour.example/a');
  });
  it('keeps a site whose own name is such a label', () => {
    check('https://m.example/a', 'https://m.example/a');
    check('https://www.m.co.uk/a', 'https://m.co.uk/a');
    checkApart('https://m.github.io/a', 'https://amp.github.io/a', 'https://github.io/a');
  });
  it('keeps other subdomains', () =>
    check('https://blog.harbour.example/a', 'https://blog.harbour.example/a'));
  it('drops tracking and keeps what chooses the article, sorted', () =>
    check(
      'https://harbour.example/read?utm_source=x&id=7&FBCLID=q&a=1',
      'https://harbour.example/read?a=1&id=7',
    ));
  it('drops where a reader came from, and keeps an article under the same name', () => {
    checkSame(`${article}?source=rss`, `${article}?rss`, `${article}?rssfeed=true`, `${article}?ref=home`);
    checkApart(article, `${article}?source=7`, `${article}?ref=7`, `${article}?ref=8`);
  });
  it('drops sessions', () =>
    checkSame(
      `${article};jsessionid=0A1B2C?utm_source=x`,
      `${article}?PHPSESSID=abcdef0123456789`,
      `${article}?ASPSESSIONIDQQ=1`,
      `${article}?sid=0123456789abcdef0123456789abcdef`,
      'https://harbour.example/(S(lit3py55t21z5v55vlm25s55))/a',
    ));
  it('drops fragments but keeps the routes of scripts', () => {
    checkSame(`${article}#comments`, `${article}#:~:text=fares`, `${article}#/`);
    check('https://harbour.example/#!/a', 'https://harbour.example/#!/a');
    checkApart('https://harbour.example/app/#/story/1', 'https://harbour.example/app/#/story/2');
    check('https://harbour.example/ferry-fares#/photo/2', 'https://harbour.example/ferry-fares');
  });
  it('drops AMP and print variants in path and query', () => {
    for (const variant of [
      'a/',
      'a/amp',
      'a/amp/',
      'amp/a',
      'a.amp',
      'a?amp',
      'a?amp=1',
      'a?outputType=amp',
      'a/print',
      'print/a',
      'a?print=1',
      'a?print=print',
      'a?view=print',
      'a?mobile=1',
      'a?m=1',
      'a//',
      'a/index.html',
      'a/comment-page-2/#comments',
    ])
      checkSame(`https://harbour.example/${variant}`);
    check('https://harbour.example/news/amp/a', 'https://harbour.example/news/a');
  });
  it('drops the choice of all pages on one, and of the first one', () =>
    checkSame(
      `${article}?page=all`,
      `${article}?singlepage`,
      `${article}?singlePage=true`,
      `${article}?pagewanted=all`,
      `${article}?page=1`,
    ));
  it('keeps words that only look like a variant', () => {
    checkApart(article, `${article}-amp`, `${article}/blueprint`, `${article}/amplifier`, `${article}-print`);
    checkApart(article, `${article}?view=7`, `${article}?page=2`, `${article}?print=7`);
  });
  it('undoes escapes that say nothing, and writes the others in one way', () => {
    check('https://harbour.example/%7Efares%2Dup%2c1', 'https://harbour.example/~fares-up,1');
    check('https://harbour.example/f%c3%a4hre', 'https://harbour.example/f%C3%A4hre');
    check('https://harbour.example/fähre', 'https://harbour.example/f%C3%A4hre');
    check('https://harbour.example/a?q=f%c3%a4hre+x', 'https://harbour.example/a?q=f%C3%A4hre+x');
    check('https://harbour.example/a?x=1&amp;id=7', 'https://harbour.example/a?id=7&x=1');
  });
  it('keeps escapes that say something', () => {
    checkApart('https://harbour.example/a%2Fb', 'https://harbour.example/a/b');
    checkApart('https://harbour.example/a?q=%E4', 'https://harbour.example/a?q=%F6');
    checkApart('https://harbour.example/a?q=%E4%26b=1', 'https://harbour.example/a?q=%E4&b=1');
  });
  it('reads the publisher out of AMP caches and viewers', () => {
    check('https://www-h-example.cdn.ampproject.org/c/s/www.harbour.example/a', article);
    check('https://cdn.ampproject.org/v/s/harbour.example/a?amp_js_v=0.1&usqp=mq331', article);
    check('https://h.cdn.ampproject.org/wp/s/harbour.example/a', article);
    check('https://www.google.com/amp/s/harbour.example/a/amp', article);
    check('https://www.google.co.uk/amp/s/amp.harbour.example/a', article);
    check('https://www.bing.com/amp/s/harbour.example/a', article);
  });
  it('knows only the web', () => {
    for (const other of ['file:///a.html', 'about:blank', 'nonsense', '', 'javascript:1']) check(other, null);
  });
  it('takes a parameter with the name of a built-in for what it is', () =>
    check(
      'https://harbour.example/a?__proto__=1&constructor=2',
      'https://harbour.example/a?__proto__=1&constructor=2',
    ));
  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.string().map((rest) => `https://harbour.example/${rest}`),
          fc.string().map((rest) => `https://harbour.example/a?${rest}`),
        ),
        fc.constantFrom(
          '',
          '/amp',
          '/print/',
          '.amp.html',
          '/index.html',
          '?utm_a=1&b',
          '%2e%2famp',
          '&amp;x=%e4',
        ),
        (url, suffix) => {
          const once = normaliseAddress(url + suffix);
          expect(once === null ? null : normaliseAddress(once)).toBe(once);
        },
      ),
      { numRuns: 200 },
    ));
});

/** What sites put into their articles' addresses, each in a way that a careless rule could take for noise. */
const places = [
  ...['fares', 'ampere', 'print-shop', 'page', 'guitar-amp', 'mobile', 'm'].flatMap((word) => [
    `/news/${word}-1`,
    `/news/${word}`,
    `/${word}/1`,
  ]),
  ...[7, 8, 12].flatMap((id) => [
    `/read?id=${id}`,
    `/?p=${id}`,
    `/list.php?ref=${id}`,
    `/list.php?s=${id}`,
    `/list.php?sid=${id}`,
    `/list.php?source=${id}`,
    `/list.php?view=${id}`,
    `/list.php?q=%E${id % 10}`,
    `/long-story?page=${id}`,
    `/long-story/${id}`,
    `/#!/story/${id}`,
    `/app/#/story/${id}`,
  ]),
];
const hosts = [
  'harbour.example',
  'news.harbour.example',
  'harbour.co.uk',
  'm.co.uk',
  'amp.github.io',
  'm.github.io',
];
const articles = hosts.flatMap((host) => places.map((place) => ({ host, place })));

/** As text: `searchParams` would write what is not UTF-8 anew. */
function addTo(url: URL, pair: string): void {
  url.search = url.search === '' ? pair : `${url.search}&${pair}`;
}

/** The other addresses under which an article may be met. */
const dresses: readonly ((url: URL) => void)[] = [
  (url) => {
    url.protocol = 'http:';
  },
  (url) => {
    url.hostname = `www.${url.hostname}`;
  },
  (url) => addTo(url, 'utm_source=letter'),
  (url) => addTo(url, 'fbclid=IwAR0'),
  (url) => addTo(url, 'PHPSESSID=c0ffee'),
  (url) => addTo(url, 'amp=1'),
  (url) => addTo(url, 'singlepage=true'),
  (url) => {
    url.search = url.search.replace(/^\?(.+)$/, '?print=1&$1');
  },
  (url) => {
    url.hash = url.hash || '#comments';
  },
  (url) => {
    url.pathname = url.pathname === '/' ? '/' : `${url.pathname}/`;
  },
  (url) => {
    url.pathname = url.pathname === '/' ? '/' : `${url.pathname}/amp`;
  },
  (url) => {
    url.pathname = url.pathname.replace(/\/?$/, '/index.html');
  },
  (url) => {
    url.pathname = url.pathname.replaceAll('-', '%2d');
  },
];

function wear({ host, place }: { host: string; place: string }, worn: typeof dresses): string {
  const url = new URL(`https://${host}${place}`);
  const isRoute = url.hash !== '';
  for (const dress of worn) dress(url);
  // A route lies at the script's own address.
  return isRoute ? `${url.protocol}//${url.host}${place}` : url.href;
}

describe('articles', () => {
  it('are one under all their addresses, and no two of them fall together', () =>
    fc.assert(
      fc.property(
        fc.array(fc.subarray([...dresses]), { minLength: articles.length, maxLength: articles.length }),
        (worn) => {
          const met = articles.map((article, at) => normaliseAddress(wear(article, worn[at] ?? [])));
          expect(met).toEqual(articles.map((article) => normaliseAddress(wear(article, []))));
          expect(new Set(met).size).toBe(articles.length);
        },
      ),
      { numRuns: 20 },
    ));
});
