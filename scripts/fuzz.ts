/**
 * `npm run fuzz -- <folder> [--count=3] [--seed=1] [--part=0/4]`: hurts every page of a folder `count` times and reads what is
 * left. The folder holds HTML files, or a benchmark's `input.jsonl` with `pages`. Prints what went wrong, each with the seed
 * that makes it again, and the slowest readings; ends with code 1 if anything went wrong.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { complaintsAbout } from '../tests/fuzz/check-page';
import { hurtPage } from '../tests/fuzz/hurt-page';
import { parsePage } from '../tests/fuzz/parse-page';
import { readBytes, readLines } from './predict/read-input';

/** Readings above this are listed, in ms of the processor: others work on the machine too. */
const slow = 500;

interface Source {
  name: string;
  url: string;
  read(): string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    part: { type: 'string', default: '0/1' },
    only: { type: 'string', default: '' },
  },
});
const folder = positionals[0];
if (!folder || !existsSync(folder)) throw new Error('Name a folder of pages: npm run fuzz -- <folder>');
const [part = 0, parts = 1] = values.part.split('/').map(Number);
const sources = listSources(folder).filter(
  (source, at) => at % parts === part && source.name.startsWith(values.only),
);

const wrong: string[] = [];
const readings: { ms: number; what: string }[] = [];
let caseCount = 0;
for (const source of sources) {
  const html = source.read();
  for (let turn = 0; turn < Number(values.count); turn += 1) {
    const seed = Number(values.seed) + turn;
    const page = hurtPage(html, seed);
    const what = `${source.name}, seed ${seed} (${page.hurts.join(', ')})`;
    caseCount += 1;
    const document = parse(page.html);
    if (!document) continue;
    const before = process.cpuUsage();
    const complaints = complaintsAbout(document, source.url);
    readings.push({ ms: process.cpuUsage(before).user / 1000, what });
    for (const complaint of new Set(complaints)) wrong.push(`${what}: ${complaint}`);
  }
}
readings.sort((one, other) => other.ms - one.ms);
console.log(`${sources.length} pages, ${caseCount} broken ones, ${wrong.length} complaints`);
for (const line of wrong) console.log(`  ${line}`);
console.log(
  `slowest readings (processor time): glance, judgement, metadata, text and the check of all that:`,
);
const listed = readings.filter(({ ms }, at) => at < 5 || ms > slow);
for (const { ms, what } of listed) console.log(`  ${ms.toFixed(0)} ms  ${what}`);
process.exitCode = wrong.length > 0 ? 1 : 0;

function listSources(from: string): Source[] {
  if (existsSync(path.join(from, 'input.jsonl')) || existsSync(path.join(from, 'input.jsonl.gz'))) {
    return readLines<{ id: string; url: string; charset: string }>(from, 'input.jsonl').map(
      ({ id, url, charset }) => ({
        name: id,
        url,
        read: () => decoderOf(charset).decode(readBytes(from, `pages/${id}.html`)),
      }),
    );
  }
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?(?:\.gz)?$/.test(name))
    .map((name) => ({
      name,
      url: 'https://news.example/2026/03/18/a-page-of-a-folder',
      read: () => readBytes(from, name.replace(/\.gz$/, '')).toString('utf8'),
    }));
}

/** Null where the parser itself gives up, which is not what is tested here. */
function parse(html: string): Document | null {
  try {
    return parsePage(html);
  } catch (error) {
    console.log(`  not parsed: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    // Labels such as `cp1252` that the Encoding Standard does not know under this spelling.
    return new TextDecoder(charset.replace(/^cp/, 'windows-'));
  }
}
