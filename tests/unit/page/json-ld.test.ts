import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticleNode } from '@/lib/page/article-node';
import { readItemNodes } from '@/lib/page/item-nodes';
import { articleNodeOf, originOf, readJsonLd, stringOf } from '@/lib/page/json-ld';
import { parseLoosely } from '@/lib/page/json-repair';

const pageOf = (...scripts: string[]) => {
  const html = scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('');
  return (parseHTML(`<html><head>${html}</head><body></body></html>`) as unknown as { document: Document })
    .document;
};

describe('broken JSON', () => {
  const check = (what: string, text: string, expected: unknown) =>
    it(what, () => expect(parseLoosely(text)).toEqual(expected));

  check('is read as it stands where it is whole', '{"a":[1,true,null,"x"]}', { a: [1, true, null, 'x'] });
  check('may have line breaks and tabs in strings', '{"a":"one\n\ttwo"}', { a: 'one two' });
  check('may have commas too many', '{"a":[1,2,],"b":{"c":3,},}', { a: [1, 2], b: { c: 3 } });
  check('may have two commas in a row', '{"a":1,,"b":2}', { a: 1, b: 2 });
  check('may have comments', '{/* one */"a":1, // two\n"b":"http://x.example/"}', {
    a: 1,
    b: 'http://x.example/',
  });
  check('may quote inside its strings', '{"a":"He said "no" to it","b":"She "too", he said"}', {
    a: 'He said "no" to it',
    b: 'She "too", he said',
  });
  check('may quote at the end of a string', '{"a":"It was "fair"","b":1}', { a: 'It was "fair"', b: 1 });
  check('may quote inside the strings of a list', '["the "old" one","two"]', ['the "old" one', 'two']);
  check('may have backslashes before what needs none', String.raw`{"a":"it\'s 5\% \u00e9 \"so\""}`, {
    a: 'it\'s 5% é "so"',
  });
  check('may be several values', '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]);
  check('may be several values with a comma', '{"a":1},{"b":2}', [{ a: 1 }, { b: 2 }]);
  check('may begin with a byte order mark and end with a semicolon', '\ufeff{"a":1};', { a: 1 });
  check('may stand in a comment', '<!-- {"a":1} -->', { a: 1 });
  check('may stand in a CDATA section', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 });
  check('may be escaped as a whole', '{&quot;a&quot;:&quot;b&quot;}', { a: 'b' });
  check('may name values that JSON does not know', '{"a":undefined,"b":NaN,"c":1}', {
    a: null,
    b: null,
    c: 1,
  });
  check('is nothing where it is none', 'window.x = function () {', undefined);
  check('is nothing where it is empty', '', undefined);

  it('takes no longer than its length, whatever it holds', () => {
    for (const mark of ['"', '{"a":', '[', '"a" ', '\\', '/*', ', "']) parseLoosely(mark.repeat(20_000));
  });
});

describe('the nodes of a page', () => {
  const check = (what: string, scripts: string[], expected: string | null) =>
    it(what, () => expect(stringOf(articleNodeOf(readJsonLd(pageOf(...scripts)))?.headline)).toBe(expected));

  check(
    'are those in a graph',
    ['{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"A"}]}'],
    'A',
  );
  check('are those in a list', ['[[{"@type":"NewsArticle","headline":"A"}]]'], 'A');
  check(
    'may have several types',
    ['{"@type":["Thing","https://schema.org/NewsArticle"],"headline":"A"}'],
    'A',
  );
  check(
    'may be the main entity of another',
    ['{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"A"}}'],
    'A',
  );
  check(
    'may be a live page',
    [
      '{"@type":"LiveBlogPosting","headline":"A","liveBlogUpdate":[{"@type":"BlogPosting","headline":"B","datePublished":"2026-01-01","author":"C"}]}',
    ],
    'A',
  );
  check(
    'are salvaged where nothing can be parsed',
    ['{{ x }} "@type": "NewsArticle", "headline": "A \\"b\\""'],
    'A "b"',
  );
  check('are none in other scripts', ['{"@type":"Product"}'], null);

  it('name what they refer to', () => {
    const nodes = readJsonLd(
      pageOf(
        '{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@id":"#p","@type":"Person","name":"Ines Tamm"}]}',
      ),
    );
    expect(stringOf(articleNodeOf(nodes)?.author, 'name')).toBe('Ines Tamm');
  });
});

describe('the article that a page is about', () => {
  const page = { urls: ['https://coast.example/a/fares?x=1'], titles: ['Fares rise again | Coast Daily'] };
  const told = { datePublished: '2026-01-01', author: 'Ola Brekke', articleBody: 'Long.' };
  const check = (what: string, nodes: object[], expected: string | null) =>
    it(what, () => {
      const typed = nodes.map((node) => ({ '@type': 'NewsArticle', ...node }));
      expect(stringOf(findArticleNode(typed, page)?.headline)).toBe(expected);
    });

  check(
    'has its headline',
    [{ headline: 'Other', ...told }, { headline: 'Fares rise again' }],
    'Fares rise again',
  );
  check(
    'has its address',
    [
      { headline: 'Other', ...told },
      { headline: 'X', url: 'http://m.coast.example/a/fares/' },
    ],
    'X',
  );
  check(
    'names the page that it is the main entity of',
    [
      { headline: 'Other', ...told },
      { headline: 'X', mainEntityOfPage: { '@id': '/a/fares#article' } },
    ],
    'X',
  );
  check('says most where none has a sign', [{ headline: 'Other' }, { headline: 'More', ...told }], 'More');
  check(
    'is none of several teasers',
    [
      { headline: 'One', '@origin': 'microdata' },
      { headline: 'Two', '@origin': 'microdata' },
    ],
    null,
  );
  check(
    'is in the data rather than in the markup',
    [{ headline: 'Fares rise', '@origin': 'rdfa' }, { headline: 'Fares rise again' }],
    'Fares rise again',
  );
});

describe('articles in markup', () => {
  const nodesOf = (body: string) => {
    const { document } = parseHTML(`<html><body>${body}</body></html>`) as unknown as { document: Document };
    return readItemNodes(document);
  };

  it('are read from microdata', () => {
    const [node] = nodesOf(
      `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline name">Fares rise</h1>
       <time itemprop="datePublished" datetime="2026-01-04">today</time>
       <span itemprop="author" itemscope itemtype="https://schema.org/Person">By <a itemprop="name" href="/t">Ines Tamm</a></span>
       <img itemprop="image" src="/a.jpg"><meta itemprop="mainEntityOfPage" content="/fares">
       <div itemscope itemtype="https://schema.org/Comment"><p itemprop="author">A reader</p></div></article>`,
    );
    expect(node).toMatchObject({
      headline: 'Fares rise',
      name: 'Fares rise',
      datePublished: '2026-01-04',
      image: '/a.jpg',
      mainEntityOfPage: '/fares',
    });
    expect(stringOf(node?.author, 'name')).toBe('Ines Tamm');
    expect(originOf(node ?? null)).toBe('microdata');
  });

  it('are read from RDFa', () => {
    const [node] = nodesOf(
      `<div typeof="schema:Article"><span property="schema:name" content="Fares rise"></span>
       <div property="schema:author" typeof="schema:Person"><span property="schema:name">Ola Brekke</span></div></div>`,
    );
    expect(node).toMatchObject({ name: 'Fares rise' });
    expect(stringOf(node?.author, 'name')).toBe('Ola Brekke');
    expect(originOf(node ?? null)).toBe('rdfa');
  });
});
