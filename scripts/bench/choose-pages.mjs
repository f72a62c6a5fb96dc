/** Which pages are read by the benchmark: those of a folder that is named, or our own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { projectFolder } from '../run.mjs';

const seed = 20_261;

/**
 * As many articles as `count`, the same ones each time, of a folder with `input.jsonl.gz` (id, url, charset),
 * `pages/<id>.html.gz` and, to tell the articles, `truth.jsonl.gz` (id, isArticle).
 */
export function choosePages(folder, count) {
  const truth = new Map(readLines(folder, 'truth.jsonl').map((row) => [row.id, row.isArticle]));
  const articles = readLines(folder, 'input.jsonl').filter(
    ({ id }) => truth.size === 0 || truth.get(id) === true,
  );
  return shuffle(articles)
    .slice(0, count)
    .map(({ id, url, charset }) => ({ url, charset, bytes: () => readBytes(folder, `pages/${id}.html`) }));
}

/** The articles among our fixture pages and of our fixture newspapers. */
export function ownPages(site) {
  const folder = path.join(projectFolder, 'tests/fixtures/pages');
  const pages = readdirSync(folder).map((name) => ({
    ...JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')),
    bytes: () => readFileSync(path.join(folder, name, 'page.html')),
  }));
  const articles = site.pages.map(({ slug, isArticle }) => {
    const url = site.urlOf(slug);
    return { url, isArticle, bytes: () => request(site, new URL(url)) };
  });
  return [...pages, ...articles]
    .filter(({ isArticle }) => isArticle)
    .map(({ url, bytes }) => ({ url, charset: 'utf-8', bytes }));
}

function readBytes(folder, name) {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`));
}

function readLines(folder, name) {
  const file = path.join(folder, name);
  if (!existsSync(file) && !existsSync(`${file}.gz`)) return [];
  const lines = readBytes(folder, name).toString('utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/** Fisher and Yates, with the generator mulberry32. */
function shuffle(values) {
  const shuffled = [...values];
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  return shuffled;
}

/** By number and `Host`: not every machine knows the names below `localhost`. */
const request = (site, { host, pathname, search }) =>
  new Promise((resolve, reject) => {
    get(
      { host: '127.0.0.1', port: site.port, path: pathname + search, headers: { host } },
      async (response) => {
        resolve(Buffer.concat(await response.toArray()));
      },
    ).on('error', reject);
  });
