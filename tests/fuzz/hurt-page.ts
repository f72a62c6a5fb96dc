/** Makes broken pages out of whole ones, by seed: what a cut line, a bad template or a careless proxy makes of them. */

export interface HurtPage {
  html: string;
  /** What was done to it, in order. */
  hurts: string[];
}

/** Begins every word that is planted where no reader sees it: in scripts, styles, comments, attributes, templates. */
export const plantedWord = 'zqplanted';

/** Any number below `below`, a whole one; the same sequence for the same seed (mulberry32). */
type Pick = (below: number) => number;

function pickerOf(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

/** The same page for the same seed: words planted in it, then one to four hurts. */
export function hurtPage(html: string, seed: number): HurtPage {
  // Mixed with the page's length, or one seed would do the same to all pages.
  const pick = pickerOf(seed + Math.imul(html.length, 0x9e3779b1));
  let page = plantWords(html, pick);
  const hurts: string[] = [];
  for (let count = 1 + pick(4); count > 0; count -= 1) {
    const [name, hurt] = allHurts[pick(allHurts.length)] as (typeof allHurts)[number];
    page = hurt(page, pick);
    hurts.push(name);
  }
  return { html: page, hurts };
}

/** Each holds one planted word, which ends with its place in this list. */
const hiding: readonly ((word: string) => string)[] = [
  (word) => `<script>var note = "${word}"; function show() { return "<p>${word}</p>"; }</script>`,
  (word) => `<style>.note::after { content: "${word}" }</style>`,
  (word) => `<!-- ${word} is not shown -->`,
  (word) => `<span data-note="${word}" onclick="show('${word}')" class="${word}"></span>`,
  (word) =>
    `<template><p>${word} lies in a template and is long enough to be a paragraph of its own.</p></template>`,
  (word) => `<noscript><p>${word} asks for scripts to be switched on in the reader's browser.</p></noscript>`,
  (word) => `<script type="application/json">{"text":"<p>${word}</p>"}</script>`,
  (word) => `<script type="application/ld+json">{"@type":"Thing","note":"${word}"}</script>`,
  (word) => `<iframe srcdoc="<p>${word}</p>"></iframe>`,
  (word) => `<textarea>${word}</textarea><select><option>${word}</option></select>`,
];

function plantWords(html: string, pick: Pick): string {
  // Behind the ends of blocks, where the parser is in the body and no tag is open.
  const places = [...html.matchAll(/<\/(?:p|div|h\d|li|section|header)>/g)].map(
    (end) => end.index + end[0].length,
  );
  let page = html;
  const chosen = hiding.map((hide, at) => ({ hide, at, place: places[pick(places.length)] ?? html.length }));
  for (const { hide, at, place } of chosen.sort((one, other) => other.place - one.place)) {
    page = page.slice(0, place) + hide(`${plantedWord}${at}`) + page.slice(place);
  }
  return page;
}

type Hurt = (html: string, pick: Pick) => string;

const insert = (html: string, at: number, words: string) => html.slice(0, at) + words + html.slice(at);

/** Begin and end of one of the things in the page that the pattern finds; null where there is none. */
function findOne(html: string, pattern: RegExp, pick: Pick): { from: number; to: number } | null {
  // Begun somewhere in the page: listing all tags of a large one for each hurt takes too long.
  const start = pick(html.length);
  const finder = new RegExp(pattern.source, 'gi');
  finder.lastIndex = start;
  let found = finder.exec(html);
  if (!found) {
    finder.lastIndex = 0;
    found = finder.exec(html);
  }
  return found && { from: found.index, to: found.index + found[0].length };
}

const tag = /<\/?[a-z][^<>]{0,2000}>/;
const slice = /<(p|div|section|article|ul|table|h\d|span|a)\b[^<>]{0,2000}>[\s\S]{1,6000}?<\/\1>/;

const cutAt =
  (pattern: RegExp): Hurt =>
  (html, pick) => {
    const found = findOne(html, pattern, pick);
    return found ? html.slice(0, found.from + 1 + pick(found.to - found.from - 1)) : html;
  };

const dropOne =
  (pattern: RegExp): Hurt =>
  (html, pick) => {
    const found = findOne(html, pattern, pick);
    return found ? html.slice(0, found.from) + html.slice(found.to) : html;
  };

const put =
  (...words: string[]): Hurt =>
  (html, pick) =>
    insert(html, pick(html.length + 1), words[pick(words.length)] ?? '');

/** Between tags, where it is read as markup. */
const putBetween =
  (make: (pick: Pick) => string): Hurt =>
  (html, pick) => {
    const found = findOne(html, tag, pick);
    return insert(html, found?.to ?? html.length, make(pick));
  };

const hurtsByName: Readonly<Record<string, Hurt>> = {
  'cut anywhere': (html, pick) => html.slice(0, pick(html.length + 1)),
  'begun late': (html, pick) => html.slice(pick(html.length)),
  'cut in a tag': cutAt(tag),
  'cut in an attribute': cutAt(/="[^"<>]{3,}"/),
  'cut in a comment': cutAt(/<!--[\s\S]{3,2000}?-->/),
  'cut in a script': cutAt(/<script[^>]*>[^<]{3,}/),
  'a part twice': (html, pick) => {
    const found = findOne(html, slice, pick);
    return found ? insert(html, found.to, html.slice(found.from, found.to)) : html;
  },
  'a part gone': dropOne(slice),
  'two parts swapped': (html, pick) => {
    const [one, other] = [findOne(html, slice, pick), findOne(html, slice, pick)].sort(
      (a, b) => (a?.from ?? 0) - (b?.from ?? 0),
    );
    if (!one || !other || one.to > other.from) return html;
    const first = html.slice(one.from, one.to);
    const second = html.slice(other.from, other.to);
    return html.slice(0, one.from) + second + html.slice(one.to, other.from) + first + html.slice(other.to);
  },
  'a tag not closed': dropOne(/<\/[a-z][a-z0-9]*>/),
  'a tag not opened': dropOne(/<[a-z][^<>]*>/),
  'a quote gone': dropOne(/"/),
  'a bracket gone': dropOne(/>/),
  // Parsers of browsers stop at 512 levels.
  'deep nesting': putBetween((pick) => '<div><b>'.repeat(50 + pick(150))),
  'bytes flipped': (html, pick) => {
    const bytes = Buffer.from(html, 'utf8');
    for (let count = 1 + pick(40); count > 0; count -= 1) {
      const at = pick(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
    }
    return bytes.toString('utf8');
  },
  'wrong encoding': (html, pick) =>
    pick(2)
      ? Buffer.from(html, 'utf8').toString('latin1')
      : new TextDecoder('shift_jis').decode(Buffer.from(html, 'utf8').subarray(0, 300_000)),
  'stray signs': put(
    '<',
    '<<',
    '</',
    '&',
    '&#',
    '&#x110000;',
    '&amp;lt;script&amp;gt;',
    '<3',
    '\u0000',
    '\u0000\ufffe',
    '\ud800',
    ']]>',
    '<?php',
    '<!',
    '-->',
  ),
  entities: put(
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#0;&#x80;&nbsp;&zwj;&rlm;',
    '&NotAnEntity;'.repeat(50),
  ),
  'a huge attribute': putBetween(
    (pick) => `<p title="${'long '.repeat(20_000)}" class="${'a '.repeat(pick(20_000))}">`,
  ),
  'many attributes': putBetween(() => `<p ${Array.from({ length: 2000 }, (_, at) => `a${at}=b`).join(' ')}>`),
  'something not closed': putBetween(
    (pick) =>
      [
        '<script>',
        '<style>',
        '<textarea>',
        '<title>',
        '<template>',
        '<noscript>',
        '<select>',
        '<!--',
        '<svg>',
        '<plaintext>',
        '<iframe>',
      ][pick(11)] ?? '',
  ),
  'foreign markup': putBetween(
    (pick) =>
      [
        '<svg><title>x</title><foreignObject><p>in a picture</p></foreignObject></svg>',
        '<svg><script>x</script><style>y</style><a href="#">',
        '<math><mi>x</mi><annotation-xml encoding="text/html"><p>formula</p></annotation-xml></math>',
        '<svg><p>breaks out</p></svg>',
      ][pick(4)] ?? '',
  ),
  'shadowed names': putBetween(
    () =>
      `<form>${['querySelectorAll', 'querySelector', 'childNodes', 'parentNode', 'firstChild', 'nextSibling', 'body', 'children', 'getAttribute', 'textContent', 'remove', 'attributes', 'nodeType', 'cloneNode', 'innerHTML'].map((name) => `<input name="${name}"><img id="${name}" name="${name}">`).join('')}`,
  ),
  'odd structure': putBetween(
    (pick) =>
      [
        '<body><body class="x"><html lang="zz">',
        '</body></html><p>After the end of all.</p>',
        '<table><p>in a table</p><tr><td><table></table></td></tr>',
        '<frameset><frame></frameset>',
        '<a href="x"><a href="y"><p><a>',
        '<article><article><article>',
        '<head><title>again</title></head>',
        '<base href="javascript:x">',
      ][pick(8)] ?? '',
  ),
  'lying metadata': putBetween(
    (pick) =>
      [
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":[1]},"author":[[[]]],"datePublished":12e99,"image":{}}</script>',
        '<script type="application/ld+json">[[[[[[[[{"@type":"NewsArticle"</script>',
        '<script type="application/ld+json">{"@graph":[{"@id":"#a","author":{"@id":"#a"}}]}</script>',
        '<meta property="article:published_time" content="99999-99-99T99:99:99+99:99"><time datetime="P1Y">',
        '<meta property="og:title" content=""><meta property="og:image" content="data:,x"><link rel="canonical" href="//[">',
        `<meta name="author" content="${'Ines Tamm, '.repeat(500)}">`,
        `<h1>${'Ferry fares rise '.repeat(500)}</h1>`,
      ][pick(7)] ?? '',
  ),
};

const allHurts = Object.entries(hurtsByName);
