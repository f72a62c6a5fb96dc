/** Pages that mean us no good, made by seed, and those that are merely enormous. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { escapeMarkup, type HostileDraft, type Trait, traits } from './hostile-traits.data';

export interface HostilePage {
  seed: number;
  path: string;
  body: Buffer;
  contentType: string;
  traits: readonly Trait[];
}

/** The same page for the same seed. The first pages have one trait each, the others two to five. */
export function makeHostilePage(seed: number): HostilePage {
  const pick = picker(seed);
  const own = traitsOf(seed, pick);
  const draft: HostileDraft = {
    title: `Council of Tinsey raises ferry fare, version ${seed}`,
    byline: 'Ines Tamm',
    path: `/2026/03/${String(1 + (seed % 17)).padStart(2, '0')}/council-raises-ferry-fare-${seed}`,
    head: [],
    before: [],
    after: [],
    paragraphs: sentencesOf(pick),
    markup: [],
    data: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      datePublished: '2026-03-17T08:00:00+01:00',
    },
    lastScripts: [],
    contentType: 'text/html; charset=utf-8',
    bytes: [],
  };
  for (const trait of own) trait.apply(draft, pick);
  return { seed, path: draft.path, body: print(draft), contentType: draft.contentType, traits: own };
}

function traitsOf(seed: number, pick: (below: number) => number): Trait[] {
  const alone = traits[seed];
  if (alone) return [alone];
  const own = new Set<Trait>();
  const count = 2 + pick(4);
  while (own.size < count) {
    const trait = traits[pick(traits.length)];
    if (trait && !trait.isSlow) own.add(trait);
  }
  return [...own];
}

const subjects = ['The council', 'A spokeswoman of Halvar Line', 'The harbour master', 'Maren Toller'];
const verbs = ['said on Monday that', 'denied that', 'wrote in a letter that', 'had not known that'];
const matters = [
  'the fare for the crossing would rise by',
  'the repair of the pier had cost',
  'the line owed',
];
const ends = ['before the winter', 'for the second time this year', 'after a vote in the town hall'];

function sentencesOf(pick: (below: number) => number): string[] {
  const sentence = () =>
    `${subjects[pick(4)]} ${verbs[pick(4)]} ${matters[pick(3)]} ${2 + pick(900)} euros ${ends[pick(3)]}.`;
  return Array.from({ length: 6 }, () => `${sentence()} ${sentence()} ${sentence()}`);
}

function print(draft: HostileDraft): Buffer {
  const script = (code: string) => `<script>{${code}}</script>`;
  const paragraphs = draft.paragraphs.map((words) => `<p>${escapeMarkup(words)}</p>`);
  const data = JSON.stringify(draft.data).replace(/</g, '\\u003c');
  const html = `<!doctype html><html lang="en"><head><title>${escapeMarkup(draft.title)}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${escapeMarkup(draft.title)}">
<script type="application/ld+json">${data}</script>${draft.head.join('\n')}
</head><body>${draft.before.join('\n')}<main><article><h1>${escapeMarkup(draft.title)}</h1>
<p class="byline">By ${escapeMarkup(draft.byline)}</p>${paragraphs.join('\n')}${draft.markup.join('\n')}</article></main>
${draft.after.join('\n')}
<button type="button" id="page-button" onclick="this.dataset.presses = 1 + Number(this.dataset.presses || 0)">Press</button>
${draft.lastScripts.map(script).join('\n')}`;
  return Buffer.concat([Buffer.from(html), Buffer.from(draft.bytes), Buffer.from('</body></html>')]);
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and good enough to choose by. */
function picker(seed: number): (below: number) => number {
  let state = (seed + 1) * 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const opening = (title: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">${head}</head><body><article><h1>${title}</h1>`;
const words = 'The council said that the fare for the crossing would rise by two euros before the winter. ';
const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');

/** Pages that are merely enormous, by what they are. */
export const enormousPages: Record<string, () => string> = {
  '20 MB of text': () =>
    `${opening('A page of twenty megabytes and more')}${repeat(20_000, (index) => `<p>${index} ${words.repeat(11)}</p>`)}`,
  '100,000 nodes': () =>
    `${opening('A page of a hundred thousand nodes')}${repeat(20_000, (index) => `<p>In ${index} <b>Tinsey</b> <a href="#a">said</a> no.</p>`)}`,
  '29,000 elements': () =>
    `${opening('A page just small enough to be read')}${repeat(9600, (index) => `<p>In year ${index} the town of <b>Tinsey</b> <a href="#a">said</a> no to the fare once more, people recall.</p>`)}`,
  '5 MB of structured data': () =>
    `${opening('A page with five megabytes of data', `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A page with five megabytes of data', articleBody: words.repeat(55_000) })}</script>`)}${repeat(20, () => `<p>${words.repeat(3)}</p>`)}`,
  // A style sheet hides them, because Chromium cannot lay out so many; nothing in their markup says so.
  '20,000 levels': () =>
    `${opening('A page of twenty thousand levels', '<style>.deep { display: none }</style>')}${repeat(20, () => `<p>${words.repeat(3)}</p>`)}<script>{ const top = document.createElement('div'); top.className = 'deep'; let at = top; for (let level = 0; level < 20000; level += 1) { const inner = document.createElement('div'); at.append(inner); at = inner; } at.textContent = 'The bottom.'; document.body.append(top); }</script>`,
};

/** Serves pages by path under every host of `localhost`, so that one host can be excluded. */
export async function serveHostilePages() {
  const pages = new Map<string, { body: Buffer | string; contentType: string }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': page?.contentType ?? 'text/plain' });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    /** The page's address at a host such as `hostile`. */
    add(path: string, body: Buffer | string, contentType = 'text/html; charset=utf-8') {
      const at = (host: string) => new URL(`http://${host}.localhost:${port}${path}`).href;
      const { pathname, search } = new URL(at('any'));
      pages.set(pathname + search, { body, contentType });
      return at;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
