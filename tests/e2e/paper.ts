/** A paper of two pages with pictures of their own, which says what it was asked and by whom. */
import { createServer, type IncomingHttpHeaders } from 'node:http';

export interface Paper {
  origin: string;
  /** What was asked for, in order, by path. */
  asked: { path: string; host: string; headers: IncomingHttpHeaders }[];
  /** Pictures of this path are not answered until `release` is called. */
  hold(path: string): void;
  release(): void;
  close(): Promise<void>;
}

/** One grey point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

const sentences = [
  'The harbour council of Lower Wick voted on Tuesday to keep the old swing bridge open through the summer.',
  'Odalys Ferrant, who chairs the council, said the bridge had been repaired twice since the storms of last winter.',
  'Traders on the north quay had asked for the decision, because lorries lose forty minutes on the way around.',
  'The repairs cost 310,000 crowns, about a third more than the council had set aside in its budget.',
  'Engineers will look at the bearings once a month and publish what they find on the council’s notice board.',
  'A ferry for people on foot will run beside the bridge on days when it has to stay closed for the work.',
];

/** `pictureOf` gives each page's picture by the paper's origin. */
export async function startPaper(pictureOf: Record<string, (origin: string) => string>): Promise<Paper> {
  const asked: Paper['asked'] = [];
  const held = new Set<string>();
  let letGo: (() => void)[] = [];
  const server = createServer((request, response) => {
    const { host = '' } = request.headers;
    const { pathname } = new URL(request.url ?? '/', `http://${host}`);
    asked.push({ path: pathname, host, headers: request.headers });
    const send = (type: string, body: string | Buffer) => {
      response.writeHead(200, { 'content-type': type, 'set-cookie': 'reader=known; Path=/' });
      response.end(body);
    };
    const picture = pictureOf[pathname.slice(1)];
    if (picture) send('text/html; charset=utf-8', pageOf(pathname.slice(1), picture(`http://${host}`), host));
    else if (pathname === '/led.png') response.writeHead(302, { location: '/reached.png' }).end();
    else if (pathname === '/drawing.png') send('image/png', svg);
    else if (pathname.endsWith('.png')) {
      if (held.has(pathname)) letGo.push(() => send('image/png', png));
      else send('image/png', png);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The paper got no port.');
  return {
    origin: `http://paper.localhost:${address.port}`,
    asked,
    hold: (path) => void held.add(path),
    release() {
      held.clear();
      for (const each of letGo) each();
      letGo = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pageOf(name: string, picture: string, host: string): string {
  const title = `Council keeps the swing bridge open: ${name}`;
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-03-17T08:00:00Z',
    author: { '@type': 'Person', name: 'Bastien Ockley' },
    publisher: { '@type': 'Organization', name: 'The Wick Paper' },
    mainEntityOfPage: `http://${host}/${name}`,
  };
  const paragraphs = sentences.map((sentence, index) => `<p>${sentence} ${sentences[(index + 1) % 6]}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:image" content="${picture}">
<meta property="og:site_name" content="The Wick Paper"><link rel="icon" href="data:,">
<script type="application/ld+json">${JSON.stringify(facts)}</script></head>
<body><main><article><h1>${title}</h1><p class="byline">By Bastien Ockley</p>
<time datetime="2026-03-17T08:00:00Z">17 March 2026</time>${paragraphs.join('\n')}</article></main></body></html>`;
}
