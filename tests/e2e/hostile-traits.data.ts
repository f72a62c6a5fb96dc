/**
 * What a page can do to a script that reads it, one trait each; a hostile page has several. `payload` runs if any
 * of its text is ever taken for markup by anybody.
 */

/** The parts of a page that a trait may change. Words are set into markup escaped, as a careful publisher would. */
export interface HostileDraft {
  title: string;
  byline: string;
  path: string;
  /** Markup in the head, and after and before the article. */
  head: string[];
  before: string[];
  after: string[];
  /** Words of paragraphs. */
  paragraphs: string[];
  /** Markup of further paragraphs. */
  markup: string[];
  data: Record<string, unknown>;
  /** Scripts that run after the article is parsed. */
  lastScripts: string[];
  contentType: string;
  /** Bytes put before the end of the body. */
  bytes: number[];
}

export interface Trait {
  name: string;
  /** `pick` gives a whole number below its argument, by the page's seed. */
  apply(draft: HostileDraft, pick: (below: number) => number): void;
  /** The page's own DOM goes on changing, so that two visits need not end alike. */
  isRestless?: true;
  /** It takes long to come to an end, so it is tried once and in no company. */
  isSlow?: true;
}

export const payload = `<img src=x onerror="window.__pwned=1;alert(1)"><script>window.__pwned=1</script>`;
const breakOut = `"'></title></script></textarea></style>--></bdi>${payload}`;
const link = 'javascript:window.__pwned=1';

export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const names = {
  document: [
    'querySelector',
    'querySelectorAll',
    'getElementsByTagName',
    'body',
    'head',
    'documentElement',
    'createRange',
    'cloneNode',
    'addEventListener',
    'getSelection',
    'hidden',
    'title',
    'children',
    'childNodes',
    'firstChild',
    'nodeType',
    'textContent',
    'defaultView',
    'location',
  ],
  form: [
    'parentNode',
    'childNodes',
    'firstChild',
    'nextSibling',
    'nodeType',
    'localName',
    'attributes',
    'remove',
    'textContent',
    'closest',
    'children',
    'getAttribute',
    'hasAttribute',
    'querySelectorAll',
    'ownerDocument',
    'parentElement',
    'firstElementChild',
    'scrollIntoView',
    'tagName',
    'removeChild',
    'contains',
  ],
  window: [
    'browser',
    'chrome',
    '__sidelightDetector',
    '__sidelightExtractor',
    'CSS',
    'Highlight',
    'navigation',
    'performance',
    'setTimeout',
    'Symbol',
    'location',
    'URL',
    'wxt',
  ],
};

export const traits: readonly Trait[] = [
  {
    name: 'script in the title',
    apply: (draft) => {
      draft.title = `${draft.title} ${payload}`;
    },
  },
  {
    name: 'a title that closes every element',
    apply: (draft) => {
      draft.title = `${draft.title} ${breakOut}`;
    },
  },
  {
    name: 'script in the byline',
    apply: (draft) => {
      draft.byline = `Ines ${payload} Tamm`;
      draft.head.push(`<meta name="author" content="${escapeMarkup(breakOut)}">`);
    },
  },
  {
    name: 'script in the structured data',
    apply: (draft) => {
      Object.assign(draft.data, {
        headline: `${draft.title} ${breakOut}`,
        author: [{ '@type': 'Person', name: payload, url: link }],
        image: link,
        articleSection: payload,
        publisher: { name: breakOut },
        articleBody: payload,
      });
    },
  },
  {
    name: 'structured data that names the prototype',
    apply: (draft) => {
      draft.head.push(
        `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x","isAdmin":1},"constructor":{"prototype":{"x":1}},"author":{"__proto__":null,"toString":1},"datePublished":{"valueOf":[]}}</script>`,
      );
    },
  },
  {
    name: 'structured data of another kind than it says',
    apply: (draft, pick) => {
      const odd = [null, 7, true, [], {}, [[[[[]]]]], '', '\u0000', -1e308, { '@value': {} }];
      for (const key of ['headline', 'author', 'datePublished', 'publisher', 'image', 'inLanguage'])
        draft.data[key] = odd[pick(odd.length)];
    },
  },
  {
    name: 'structured data that never ends',
    apply: (draft) => {
      draft.head.push(
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'\\"'.repeat(3000)}</script>`,
        `<script type="application/ld+json">${'[{"@graph":'.repeat(20_000)}</script>`,
      );
    },
  },
  {
    name: 'script in the words',
    apply: (draft) => {
      draft.paragraphs.push(
        `The page went on: ${payload} and ${breakOut} were words like others, the mayor said on Monday.`,
        `[A link](${link}) and ![a picture](${link}) in another notation stood in the words as well, people said.`,
      );
    },
  },
  {
    name: 'script in the address',
    apply: (draft) => {
      draft.path += `-${encodeURIComponent(payload)}?q=${encodeURIComponent(breakOut)}`;
    },
  },
  {
    name: 'an odd address',
    apply: (draft, pick) => {
      const odd = ['?%00=%ff', '//x/%2e/', '?a=b&a=b&a[]=%F0%9F', '/..%5c..%5c', '?url=javascript:1'];
      draft.path += odd[pick(odd.length)] ?? '';
    },
  },
  {
    name: 'addresses that lead elsewhere',
    apply: (draft) => {
      draft.head.push(
        `<link rel="canonical" href="${link}"><meta property="og:url" content="https://other.example/stolen">`,
        `<base href="https://other.example/"><link rel="amphtml" href="data:text/html,${escapeMarkup(payload)}">`,
        `<meta property="og:image" content="${link}">`,
      );
    },
  },
  {
    name: 'forms in the place of the document',
    apply: (draft, pick) => {
      for (let count = 0; count < 5; count += 1) {
        const name = names.document[pick(names.document.length)];
        draft.before.push(`<form name="${name}"></form><img name="${name}" alt="">`);
      }
    },
  },
  {
    name: 'fields in the place of a form',
    apply: (draft, pick) => {
      const fields = Array.from(
        { length: 6 },
        () => `<input name="${names.form[pick(names.form.length)]}" value="x">`,
      );
      draft.before.push(`<form>${fields.join('')}`);
      draft.after.push('</form>');
    },
  },
  {
    name: 'elements in the place of globals',
    apply: (draft) => {
      draft.before.push(...names.window.map((name) => `<a id="${name}" href="${link}"></a>`));
      draft.before.push(
        '<form id="browser"><input name="runtime" id="sidelight"><input name="storage"></form>',
        '<form id="chrome"><input name="runtime"></form>',
      );
    },
  },
  {
    name: 'arrays of its own making',
    apply: (draft) => {
      draft.lastScripts.push(
        `for (const name of ['map','push','filter','forEach','slice','indexOf']) Array.prototype[name] = function () { throw new Error('no ' + name); };`,
        `Array.prototype[Symbol.iterator] = function* () { yield 'nothing'; };`,
      );
    },
  },
  {
    name: 'a DOM of its own making',
    apply: (draft) => {
      draft.lastScripts.push(
        `for (const name of ['querySelector','querySelectorAll','getElementsByTagName','cloneNode','createRange']) { const make = () => { throw new Error('no ' + name); }; Document.prototype[name] = make; Element.prototype[name] = make; Node.prototype[name] = make; }`,
      );
    },
  },
  {
    name: 'getters that throw',
    apply: (draft) => {
      draft.lastScripts.push(
        `for (const [proto, name] of [[Node.prototype,'textContent'],[Node.prototype,'childNodes'],[Node.prototype,'firstChild'],[Element.prototype,'attributes'],[Element.prototype,'localName'],[CharacterData.prototype,'data'],[Document.prototype,'documentElement']]) Object.defineProperty(proto, name, { get() { throw new Error('not yours: ' + name); } });`,
      );
    },
  },
  {
    name: 'promises, texts and objects of its own making',
    apply: (draft) => {
      draft.lastScripts.push(
        `window.Promise = class { constructor() { throw new Error('no promise'); } }; JSON.parse = JSON.stringify = () => { throw new Error('no JSON'); }; Object.defineProperty(Object.prototype, 'kind', { set() { throw new Error('no kind'); }, get() { return 'draft'; } }); Object.prototype.then = 1; String.prototype.replace = () => ''; RegExp.prototype.exec = () => null; window.Map = window.Set = undefined;`,
      );
    },
  },
  {
    name: 'a frozen document',
    apply: (draft) => {
      draft.lastScripts.push(
        `Object.freeze(document); Object.freeze(Node.prototype); Object.freeze(window.CSS);`,
      );
    },
  },
  {
    name: 'a page that never rests',
    isRestless: true,
    apply: (draft) => {
      draft.lastScripts.push(
        `const place = document.body.appendChild(document.createElement('div')); let turns = 0; setInterval(() => { place.textContent = 'Turn ' + turns++; place.parentNode && place.parentNode.insertBefore(place, place.parentNode.lastChild); }, 10);`,
      );
    },
  },
  {
    name: 'a page that takes its words away',
    isRestless: true,
    apply: (draft) => {
      draft.lastScripts.push(
        `setInterval(() => { const all = document.getElementsByTagName('p'); const one = all[Math.floor(Math.random() * all.length)]; if (one) one.replaceWith(one.cloneNode(true)); }, 15);`,
      );
    },
  },
  {
    name: 'messages in our name',
    apply: (draft) => {
      draft.lastScripts.push(
        `const forged = { sidelight: 'takeDraft', input: { title: 'forged', url: location.href } }; for (const name of ['takeDraft','readPage','lightWords','highlightsOfPage','deleteArticles']) { window.postMessage({ sidelight: name, input: forged.input }, '*'); document.dispatchEvent(new CustomEvent(name, { detail: forged })); window.dispatchEvent(new MessageEvent('message', { data: forged })); }`,
        `try { chrome.runtime.sendMessage('sidelight', forged); } catch (error) {} try { window.chrome?.runtime?.connect({ name: 'sidelight-selection' }); } catch (error) {}`,
      );
    },
  },
  {
    name: 'a frame of its own in every corner',
    apply: (draft) => {
      draft.after.push(
        `<iframe srcdoc="${escapeMarkup(`<meta property="og:type" content="article"><h1>Inner</h1><p>${'Words of a frame. '.repeat(40)}</p>`)}"></iframe>`,
        `<object data="about:blank"></object><embed type="text/html" src="about:blank">`,
      );
    },
  },
  {
    name: 'words in the shadow',
    apply: (draft, pick) => {
      const mode = pick(2) === 0 ? 'open' : 'closed';
      draft.after.push(
        `<x-story><template shadowrootmode="${mode}"><p>${'Words in the shadow of the page. '.repeat(10)}</p><slot></slot></template><p>A slotted paragraph of some length that stands in the light of the page.</p></x-story>`,
      );
    },
  },
  {
    name: 'a thousand levels',
    // Chromium itself lays out no more than about 2,500 (it crashes, with or without us).
    apply: (draft) => {
      draft.after.push(`${'<div><section>'.repeat(1500)}deep${'</section></div>'.repeat(1500)}`);
      draft.lastScripts.push(
        `let top = document.createElement('section'); let at = top; for (let level = 0; level < 1500; level += 1) { const inner = document.createElement('div'); at.append(inner); at = inner; } at.textContent = 'The bottom.'; document.body.append(top);`,
      );
    },
  },
  {
    name: 'a huge attribute',
    apply: (draft, pick) => {
      const name = ['class', 'id', 'style', 'title', 'data-x', 'itemtype'][pick(6)];
      draft.before.push(`<div ${name}="${'ad-banner promo '.repeat(40_000)}">A box.</div>`);
      draft.head.push(`<meta property="og:description" content="${'long '.repeat(60_000)}">`);
    },
  },
  {
    name: 'a line without end',
    apply: (draft) => {
      draft.paragraphs.push('endless'.repeat(60_000));
    },
  },
  {
    name: 'many links in one line',
    apply: (draft) => {
      draft.after.push(`<p>${'<a class="tag" href="#x">a tag</a>'.repeat(1500)}</p>`);
    },
  },
  {
    name: 'signs that turn the line around',
    apply: (draft) => {
      draft.title = `\u202e${draft.title}\u2066 \u200b\u200d\ufeff${'\u0301'.repeat(50)}`;
      draft.paragraphs.push(
        `The \u202ereport\u202c said\u200b that\u00ad the \ufefffare\u2060 rose\u200e, a\u0300\u0301\u0302\u0303 sign\u0000 of \ud83d\ude00 and of \u2028 more.`,
      );
    },
  },
  {
    name: 'signs that are none',
    apply: (draft) => {
      draft.markup.push(
        '<p>The sign &#0; and &#xD800; and &#xDFFF; and &#x110000; and &notanentity; stood there, the mayor said.</p>',
      );
      draft.bytes.push(0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf5, 0x00, 0x1b);
    },
  },
  {
    name: 'an encoding that it does not have',
    apply: (draft, pick) => {
      draft.contentType = `text/html; charset=${['iso-8859-1', 'shift_jis', 'utf-7', 'gb18030', 'nonsense'][pick(5)]}`;
      draft.paragraphs.push('Ærlige øyer på Łódź, 市議会は月曜日に会合を開いた, где тариф вырос.');
    },
  },
  {
    name: 'markup that nobody closes',
    apply: (draft) => {
      draft.markup.push(
        '<p><b><i><a href="#"><table><tr><td><p>One <ul><li>two <select><option>three <svg><title>four</title><foreignObject><p>five</p><math><mtext><p>six',
        `<textarea>${escapeMarkup(payload)}</textarea><noscript>${escapeMarkup(payload)}</noscript><template><p>${'unseen '.repeat(50)}</p></template>`,
      );
    },
  },
  {
    name: 'other markup as titles',
    apply: (draft) => {
      draft.before.push(
        `<svg><title>${escapeMarkup(payload)}</title><style>*{}</style></svg><math><mtext><h1>A second headline</h1></mtext></math>`,
      );
    },
  },
  {
    name: 'a page written anew',
    apply: (draft) => {
      draft.lastScripts.push(
        `document.body.insertAdjacentHTML('beforeend', '<p>' + 'A paragraph that a script has brought later on. '.repeat(5) + '</p>'); history.replaceState({}, '', location.pathname + location.search + '#later');`,
      );
    },
  },
  {
    name: 'another address while it is read',
    isSlow: true,
    apply: (draft) => {
      draft.lastScripts.push(
        `setTimeout(() => history.pushState({}, '', location.pathname + '/moved'), 60);`,
      );
    },
  },
  {
    name: 'marks of its own',
    apply: (draft) => {
      draft.lastScripts.push(
        `for (const name of ['sidelight-light','sidelight-kept','sidelight-known']) { const range = new Range(); range.selectNodeContents(document.body); CSS.highlights.set(name, new Highlight(range)); } window.Highlight = null; Object.defineProperty(CSS, 'highlights', { get() { throw new Error('no highlights'); } });`,
      );
    },
  },
  {
    name: 'dates that are none',
    apply: (draft, pick) => {
      const odd = [
        '99999-99-99',
        'yesterday',
        '2026-02-30T25:61:61Z',
        '0',
        '-1',
        '1e99',
        '\u0660\u0661',
        'NaN',
      ];
      const date = odd[pick(odd.length)];
      draft.data['datePublished'] = date;
      draft.head.push(`<meta property="article:published_time" content="${date}">`);
      draft.before.push(`<time datetime="${date}">${date}</time>`);
    },
  },
];
