/** Long articles made from a seed, served over HTTP: work that lasts long enough to be interrupted in its midst. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface MadeArticle {
  title: string;
  paragraphs: string[];
}

const towns = [
  'Ostrand',
  'Kellmoor',
  'Varnby',
  'Little Sarn',
  'Hask',
  'Tollerbridge',
  'Ewenholm',
  'Port Lisse',
];
const people = ['Alba Renning', 'Tor Vassel', 'Mina Okstad', 'Jory Penhale', 'Sif Arnesen', 'Bram Coyle'];
const roles = ['the harbour master', 'a spokeswoman for the county', 'the head of the works', 'an engineer'];
const things = ['barges', 'pumps', 'workers', 'households', 'lorries', 'permits', 'complaints', 'dikes'];
const verbs = [
  'were counted',
  'had to wait',
  'were sent home',
  'came back',
  'were repaired',
  'were approved',
];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];

/** The article with this number: always the same one for the same numbers. */
export function makeArticle(seed: number, number: number, paragraphCount = 50): MadeArticle {
  const random = randomFrom(seed * 1000 + number);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const count = (most: number) => 1 + Math.floor(random() * most);
  const sentence = () =>
    pick([
      () =>
        `On ${count(28)} ${pick(months)} 2025, ${count(900)} ${pick(things)} ${pick(verbs)} in ${pick(towns)}.`,
      () =>
        `“We saw ${count(60)} percent fewer ${pick(things)} than in ${pick(towns)},” said ${pick(people)}, ${pick(roles)}.`,
      () =>
        `${pick(people)} said that the ${pick(things)} in ${pick(towns)} would cost ${count(90)} million euros.`,
      () => `The council of ${pick(towns)} meets on ${count(28)} ${pick(months)} about the ${pick(things)}.`,
    ])();
  const town = pick(towns);
  return {
    title: `${town} counts its ${pick(things)} again, report ${number}`,
    paragraphs: Array.from({ length: paragraphCount }, (_, index) =>
      [`Part ${index + 1} of report ${number} from ${town}.`, sentence(), sentence(), sentence()].join(' '),
    ),
  };
}

export interface ArticleServer {
  urlOf(number: number): string;
  close(): Promise<void>;
}

/** Serves `makeArticle(seed, n)` at `urlOf(n)`. */
export async function serveMadeArticles(seed: number): Promise<ArticleServer> {
  const server = createServer((request, response) => {
    const number = /^\/2026\/03\/18\/report-(\d+)$/.exec(request.url ?? '')?.[1];
    if (!number) return void response.writeHead(404).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(toPage(makeArticle(seed, Number(number))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (number) => `http://counts.localhost:${port}/2026/03/18/report-${number}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep their connections open for minutes.
        server.closeAllConnections();
      }),
  };
}

const toPage = ({ title, paragraphs }: MadeArticle): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="og:site_name" content="The County Count">
<meta property="article:published_time" content="2026-03-18T08:00:00Z"></head>
<body><header><a href="/">The County Count</a></header><main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main></body></html>`;

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1, the same for the same seed. */
export function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
