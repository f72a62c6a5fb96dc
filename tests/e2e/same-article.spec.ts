import { createServer, type Server } from 'node:http';
import { articlesStored } from './archive';
import { test as base, expect } from './harness';
import { openPanelBeside } from './panel';

const voices = ['The pilot', 'A deckhand', 'The harbour master', 'Her brother', 'A teacher', 'The board'];
const doings = [
  'said on Tuesday that the crossing had never been slower than in the weeks before the repair',
  'counted the passengers one by one and wrote their number on the wall beside the ticket window',
  'asked for a second ship until the first can be trusted again in a wind from the north-west',
  'remembers a winter in which the ice was the only timetable that anybody on the island kept',
];
/** Paragraphs that no two subjects share. */
const tell = (subject: string): string[] =>
  voices.map(
    (voice, at) => `${voice} of ${subject} ${doings[at % 4]}, and ${subject} ${doings[(at + 1) % 4]}.`,
  );

const slug = '/islands/night-crossing-to-be-repaired-by-easter';
const long = '/islands/what-the-strait-remembers';
const longParts = ['Oss Sound', 'Tinsey Point', 'Signal Reef'];

interface Shown {
  title: string;
  words: string[];
  head?: string;
  after?: string;
}

/** What stands at an address, as a publisher's own software would find it. */
function shownAt(url: URL): Shown | null {
  const { searchParams } = url;
  const path = decodeURIComponent(url.pathname);
  if (/night-crossing/.test(path))
    return { title: 'Night crossing to be repaired by Easter', words: tell('Kestholm') };
  if (path === '/read') {
    const id = searchParams.get('id') ?? '';
    return {
      title: `Notes from quay ${id}`,
      words: tell(`quay ${id}`),
      head: '<link rel="canonical" href="/read">',
    };
  }
  if (/^\/mistaken\//.test(path)) {
    const name = path.endsWith('lamps') ? 'Lamps of the old pier' : 'Gulls over the fish hall';
    return {
      title: name,
      words: tell(name),
      head: '<link rel="canonical" href="/islands/our-news-of-today">',
    };
  }
  if (path !== long) return null;
  const number = Number(searchParams.get('page') ?? 1);
  const subject = longParts[number - 1] ?? '';
  const links = longParts.map((_, at) => `<a href="${long}${at > 0 ? `?page=${at + 1}` : ''}">${at + 1}</a>`);
  return { title: 'What the strait remembers', words: tell(subject), after: `<nav>${links.join(' ')}</nav>` };
}

const pageOf = ({
  title,
  words,
  head = '',
  after = '',
}: Shown): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>${title} | The Sound Paper</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="og:site_name" content="The Sound Paper">
<meta property="article:published_time" content="2026-03-17T08:00:00Z">${head}</head><body><main><article>
<h1>${title}</h1><p class="byline">By Bastien Ockley</p>${words.map((each) => `<p>${each}</p>`).join('\n')}
</article>${after}</main></body></html>`;

const test = base.extend<{ port: number }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
  port: async ({}, use) => {
    const server: Server = createServer((request, response) => {
      const shown = shownAt(new URL(request.url ?? '/', `http://${request.headers.host}`));
      response.writeHead(shown ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(shown ? pageOf(shown) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The paper got no port.');
    await use(address.port);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

test('an article is one article under every address that it is met at', async ({ sidelight, port, tab }) => {
  test.setTimeout(3 * 60_000);
  await sidelight.giveConsent();
  const host = `paper.localhost:${port}`;
  const addresses = [
    `${host}${slug}`,
    `${host}${slug}?utm_source=letter&fbclid=abc&PHPSESSID=c0ffee`,
    `${host}${slug}/?page=all#comments`,
    `${host}${slug}?singlepage=true`,
    `${host}${slug};jsessionid=0A1B2C`,
    `${host}${slug}/index.html`,
    `${host}${slug.replaceAll('-', '%2d')}`,
    `${host}/amp${slug}`,
    `${host}${slug}/amp`,
    `${host}${slug}?outputType=amp`,
    `${host}/print${slug}`,
    `${host}${slug}?print=1`,
    `www.${host}${slug}`,
    `m.${host}${slug}`,
    `amp.${host}${slug}`,
  ];
  for (const address of addresses) {
    await sidelight.readArticle(tab, `http://${address}`);
    expect(await articlesStored(sidelight), address).toHaveLength(1);
  }
  const [article] = await articlesStored(sidelight);
  expect(article?.revision).toBe(1);
  expect(article?.text).toBe(tell('Kestholm').join('\n\n'));
});

test('two articles never fall together, whatever their pages declare', async ({ sidelight, port, tab }) => {
  await sidelight.giveConsent();
  for (const path of ['/read?id=1', '/read?id=2', '/mistaken/lamps', '/mistaken/gulls', '/mistaken/lamps'])
    await sidelight.readArticle(tab, `http://paper.localhost:${port}${path}`);
  const stored = await articlesStored(sidelight);
  expect(stored.map(({ title }) => title).sort()).toEqual([
    'Gulls over the fish hall',
    'Lamps of the old pier',
    'Notes from quay 1',
    'Notes from quay 2',
  ]);
  expect(stored.map(({ revision }) => revision)).toEqual([1, 1, 1, 1]);
});

test('the parts of an article are joined as they are read, in their order', async ({
  sidelight,
  port,
  tab,
}) => {
  await sidelight.giveConsent();
  const urlOf = (number: number) =>
    `http://paper.localhost:${port}${long}${number > 1 ? `?page=${number}` : ''}`;
  for (const number of [2, 1, 3, 2]) await sidelight.readArticle(tab, urlOf(number));
  const stored = await articlesStored(sidelight);
  expect(stored).toHaveLength(1);
  expect(stored[0]?.revision).toBe(3);
  expect(stored[0]?.text).toBe(longParts.flatMap(tell).join('\n\n'));
  expect(stored[0]?.texts[0]).toBe(tell(longParts[1] ?? '').join('\n\n'));
  const panel = await openPanelBeside(sidelight, tab);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('What the strait remembers');
});
