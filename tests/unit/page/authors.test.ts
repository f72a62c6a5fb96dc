import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readAuthors } from '@/lib/page/authors';
import { readBoxes } from '@/lib/page/boxes';
import { eastAsianNames } from '@/lib/page/byline-east-asian';
import { namesIn, namesInField } from '@/lib/page/byline-names';
import { articleNodeOf, readJsonLd } from '@/lib/page/json-ld';
import { readMetaTags } from '@/lib/page/meta-tags';

const title = 'Fares rise again this spring';
const heading = `<h1>${title}</h1>`;

const data = (author: unknown, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, author, ...more })}</script>`;

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

function authorsOf(html: string) {
  const { document } = parseHTML(`<html><head></head><body>${html}</body></html>`) as unknown as {
    document: Document;
  };
  const nodes = readJsonLd(document);
  return readAuthors({
    page: readBoxes(document.body),
    nodes,
    article: articleNodeOf(nodes),
    tags: readMetaTags(document),
    title,
    siteName: 'Coast Daily',
    host: 'coastdaily.example',
  });
}

describe('names in a line', () => {
  const check = (line: string, expected: string[]) =>
    it(`${JSON.stringify(line)} names ${expected.join(' and ') || 'nobody'}`, () =>
      expect(namesIn(line)).toEqual(expected));

  check('By Ines Tamm', ['Ines Tamm']);
  check('ByInes Tamm', ['Ines Tamm']);
  check('By Ines Tamm and Ola Brekke', ['Ines Tamm', 'Ola Brekke']);
  check('Von Ines Tamm, Ola Brekke und Jon Vik', ['Ines Tamm', 'Ola Brekke', 'Jon Vik']);
  check('Par Inès Tamm', ['Inès Tamm']);
  check('Ein Interview von Ines Tamm', ['Ines Tamm']);
  check('Autorin: Ines Tamm', ['Ines Tamm']);
  check('作者：陳小明', ['陳小明']);
  check('Автор: Инес Тамм', ['Инес Тамм']);
  check('بقلم إيناس طم', ['إيناس طم']);
  check('김수미 기자', ['김수미']);
  check('Ines Tamm, Senior Correspondent', ['Ines Tamm']);
  check('Ines Tamm Staff Writer', ['Ines Tamm']);
  check('Ines Tamm MS, RDN, LD', ['Ines Tamm']);
  check('Ines Tamm (Coast Daily)', ['Ines Tamm']);
  check('Ines Tamm @inestamm', ['Ines Tamm']);
  check('Ines Tamm | tamm@coastdaily.example', ['Ines Tamm']);
  check('Ines Tamm, 4 January 2026', ['Ines Tamm']);
  check('Ines Tamm in Islands on 4 January', ['Ines Tamm']);
  check('Ines Tamm The Associated Press', ['Ines Tamm']);
  check('Tamm, Ines', ['Ines Tamm']);
  check('INES VAN DER TAMM', ['Ines Van Der Tamm']);
  check('Ines O&#39;Tamm', ["Ines O'Tamm"]);
  check('Brekke T.J.', ['Brekke T.J.']);
  check('Wen Ma', ['Wen Ma']);
  check('Ines Tamm\tBio', ['Ines Tamm']);
  check('Ines\tTamm', ['Ines Tamm']);
  check('By\n Ines Tamm\n Photography\n Ola Brekke', ['Ines Tamm']);
  check('8 min read', []);
  check('About the author', []);
  check('View all posts by', []);
  check('Updated: 4 January 2026', []);
  check('https://coastdaily.example/author/tamm', []);
});

describe('names by the word beside them, in East Asian lines', () => {
  const check = (line: string, expected: string[]) =>
    it(`${JSON.stringify(line)} names ${expected.join(' and ') || 'nobody'}`, () =>
      expect(eastAsianNames(line)).toEqual(expected));

  check('2026-03-12\t 来源：潮汐日报\t 作者：卓雁回\t 字号：\t大', ['卓雁回']);
  check('作者：卓雁回 来源：潮汐日报', ['卓雁回']);
  check('作者：伊内丝·塔姆 译者：闻人栖', ['伊内丝·塔姆']);
  check('作者： Ines Tamm 翻訳者 葛木 しずく', ['Ines Tamm']);
  check('山線早報 記者 喬若嵐／霧谷即時報導', ['喬若嵐']);
  check('〔記者喬若嵐／霧谷報導〕霧谷小學今天開學', ['喬若嵐']);
  check('本报澜川3月12日电（记者卓雁回）老码头将改建为书市。', ['卓雁回']);
  check('本报记者 卓雁回 闻人栖', ['卓雁回', '闻人栖']);
  check('记者 卓雁回 报道', ['卓雁回']);
  check('記者會今天舉行，記者問了問題', []);
  check('記者：葛木しずく', ['葛木しずく']);
  check('取材・文：佐藤 しずく', ['佐藤 しずく']);
  check('文・葛木しずく', ['葛木しずく']);
  check('［佐藤しずく，Coast］', ['佐藤しずく']);
  check('春には完成する予定だ。（佐藤しずく記者）', ['佐藤しずく']);
  check('春には完成する予定だ。（佐藤さん）', []);
  check('春には完成する予定だ。（敬称略）', []);
  check('[해온=물결신문] 한서윤 기자 = 해온시가', ['한서윤']);
  check('입력 2026.03.12\t한서윤 기자', ['한서윤']);
  check('인턴 기자', []);
  check('한 기자는 말했다', []);
  check('By Ines Tamm', []);
});

describe('names in a field of their own', () => {
  it('keeps a name as its bearer writes it', () => expect(namesInField('Ines tamm')).toEqual(['Ines tamm']));
  it('cuts off what is said beside a name', () =>
    expect(namesInField('Ines Tamm for Coast Daily')).toEqual(['Ines Tamm']));
});

describe('authors', () => {
  const check = (what: string, html: string, names: string[], from?: string | null) =>
    it(what, () => {
      const found = authorsOf(html);
      expect(found.names).toEqual(names);
      if (from !== undefined) expect(found.from).toBe(from);
    });

  check(
    'reads a list of strings and people',
    data(['Ines Tamm', { '@type': 'Person', name: 'Ola Brekke' }]),
    ['Ines Tamm', 'Ola Brekke'],
    'json-ld',
  );
  check('reads a person with several names', data({ '@type': 'Person', name: ['Ines Tamm', 'Ola Brekke'] }), [
    'Ines Tamm',
    'Ola Brekke',
  ]);
  check(
    'follows a reference',
    data({ '@id': '#ines' }) +
      '<script type="application/ld+json">{"@type":"Person","@id":"#ines","name":"Ines Tamm"}</script>',
    ['Ines Tamm'],
  );
  check(
    'reads the author of a page without an article',
    '<script type="application/ld+json">{"@type":"WebPage","author":{"@type":"Person","name":"Ines Tamm"}}</script>',
    ['Ines Tamm'],
    'json-ld',
  );
  check(
    'reads several tags',
    meta('citation_author', 'Tamm, Ines') + meta('citation_author', 'Brekke, Ola'),
    ['Ines Tamm', 'Ola Brekke'],
    'meta:author',
  );
  check(
    "reads the labels of Twitter's card",
    meta('twitter:label1', 'Written by') +
      meta('twitter:data1', 'Ines Tamm') +
      meta('twitter:label2', 'Est. reading time') +
      meta('twitter:data2', '8 minutes'),
    ['Ines Tamm'],
    'meta:author',
  );
  check(
    'reads microdata',
    `${heading}<p itemprop="author" itemscope>By <span itemprop="name">Ines Tamm</span>, editor</p>`,
    ['Ines Tamm'],
    'microdata',
  );
  check(
    'reads all the links of one byline',
    `${heading}<p>By <a rel="author">Ines Tamm</a> and <a rel="author">Ola Brekke</a></p>`,
    ['Ines Tamm', 'Ola Brekke'],
    'rel-author',
  );
  check(
    'knows an author by the address',
    `${heading}<div><a href="/author/ines-tamm">Ines Tamm</a></div>`,
    ['Ines Tamm'],
    'byline',
  );
  check('reads a line that begins with "By"', `${heading}<div>By Ines Tamm</div><p>Text.</p>`, ['Ines Tamm']);
  check('reads "By" and the name below it', `${heading}<div>By</div><div>Ines Tamm</div>`, ['Ines Tamm']);
  check('reads a date and a name', `<small>4 January 2026 | 13:10 | Ines Tamm</small>${heading}`, [
    'Ines Tamm',
  ]);
  check(
    'takes no topic beside a date for a name',
    `${heading}<p>4 January 2026 | <a href="/topic/north-isles">North Isles</a></p>`,
    [],
    null,
  );
  check(
    'reads the signature',
    `${heading}${'<p>A paragraph of the article.</p>'.repeat(20)}<p><b>Text:</b> Ines Tamm</p>`,
    ['Ines Tamm'],
  );
  check(
    'follows the sources that agree against one that does not',
    data('Webmaster Wolf') +
      meta('parsely-author', 'Ines Tamm') +
      `${heading}<p class="byline">By <a rel="author">Ines Tamm</a></p>`,
    ['Ines Tamm'],
  );
  check(
    'prefers the person whom readers see to the user who entered the text',
    `${meta('author', 'itamm2')}${heading}<p class="byline">By Ines Tamm</p>`,
    ['Ines Tamm'],
    'byline',
  );
  check('prefers a person to a desk', `${data('News Desk')}${heading}<p class="byline">By Ines Tamm</p>`, [
    'Ines Tamm',
  ]);
  check('names a desk where nobody else is named', `${heading}<p class="byline">Von Redaktion</p>`, [
    'Redaktion',
  ]);
  check(
    'names no publisher that only data name',
    data('Coast Daily') + meta('author', 'Coast Daily'),
    [],
    null,
  );
  check('names a publisher that signs', `${heading}<p>By <a rel="author">Coast Daily</a></p>`, [
    'Coast Daily',
  ]);
  check('leaves desks out beside people', data(['Ines Tamm', 'Coast Daily Staff']), ['Ines Tamm']);
  check(
    'passes over comments and related articles',
    `${heading}<p>Text.</p><div class="related"><a rel="author">Jon Vik</a></div>
     <div id="comments"><span class="comment-author">Per Lund</span></div>`,
    [],
    null,
  );
  check(
    'passes over people of whom the article speaks',
    `${heading}<p>${'Islanders said on Friday that fares rise. '.repeat(8)}<a href="/people/jon-vik">Jon Vik</a></p>`,
    [],
  );
  check(
    'takes the name from a box about the author and not from the portrait',
    `${heading}<p>Text.</p><div class="author-bio"><h4>Ines Tamm</h4><p>Ines writes with Jon Vik about ferries.</p></div>`,
    ['Ines Tamm'],
  );
  check(
    'reads the reporter among other labels of a Chinese page',
    `${heading}<div><span>2026-03-12 08:30</span> <span>来源：潮汐日报</span> <span>作者：卓雁回</span> <span>字号：大</span></div>`,
    ['卓雁回'],
    'byline',
  );
  check(
    'reads the signature at the end of a Japanese text',
    `${heading}${'<p>港の新しい桟橋は来年の春に完成する予定だ。</p>'.repeat(20)}<p>利用者は増えている。（佐藤しずく）</p>`,
    ['佐藤しずく'],
  );
  check('reads an Arabic byline with a dash', `${heading}<p>كتب – إيناس طم</p><p>Text.</p>`, ['إيناس طم']);
  check('reads an Arabic byline with a colon', `${heading}<p>بقلم: إيناس طم</p><p>Text.</p>`, ['إيناس طم']);
  check('answers nobody for an empty page', '', [], null);
});
