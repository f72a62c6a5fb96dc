import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOffences, longFiles } from './architecture/rules';

const root = path.resolve(import.meta.dirname, '..');

function readSources(): Map<string, string> {
  const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/'))),
  );
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}

describe('the architecture', () => {
  const sources = readSources();

  it('is kept by every file', () => {
    expect(sources.size).toBeGreaterThan(50);
    expect(findOffences(sources)).toEqual([]);
  });

  it('is kept by style sheets and pages, which load nothing from elsewhere', () => {
    const sheets = ['components', 'entrypoints', 'public'].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:css|html)$/.test(name))
        .map((name) => path.join(root, folder, name)),
    );
    expect(sheets.length).toBeGreaterThan(10);
    const loads =
      /@import\s+(?:url\()?["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i;
    expect(sheets.filter((file) => loads.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('lists no long file that is gone or short by now', () => {
    const lines = (file: string) => (sources.get(file) ?? '').trimEnd().split('\n').length;
    expect(Object.keys(longFiles).filter((file) => lines(file) <= 300)).toEqual([]);
  });
});

describe('the rules catch', () => {
  /** A made-up file, and words that the complaint about it must hold; null when there is nothing to complain of. */
  const check = (file: string, source: string, expected: string | null) => {
    const offences = findOffences(new Map([[file, source]]));
    if (expected === null) expect(offences).toEqual([]);
    else expect(offences.join('\n')).toContain(expected);
  };

  const cases: [what: string, file: string, source: string, expected: string | null][] = [
    [
      'an import against the flow',
      'lib/text/a.ts',
      `import { x } from '@/lib/query/x'; x();`,
      'may not import values',
    ],
    [
      'a re-export against the flow',
      'lib/text/a.ts',
      `export { x } from '@/lib/query/x'; x;`,
      'may not import values',
    ],
    [
      'an import() against the flow',
      'lib/text/a.ts',
      `await import('@/lib/query/x');`,
      'may not import values',
    ],
    [
      'an adapter that imports the other',
      'lib/store/a.ts',
      `import { x } from '@/lib/browser/x'; x();`,
      'lib/browser',
    ],
    [
      'a component that reads the store',
      'components/A.tsx',
      `import { x } from '@/lib/store/x'; x();`,
      'lib/store',
    ],
    [
      'a relative import across folders',
      'lib/text/a.ts',
      `import { x } from '../model/x'; x();`,
      'write @/lib/model/x',
    ],
    [
      'the database outside the store',
      'lib/query/a.ts',
      `import Dexie from 'dexie'; new Dexie('x');`,
      'the database',
    ],
    ['indexedDB outside the store', 'entrypoints/a.ts', `globalThis.indexedDB.open('x');`, 'the database'],
    [
      'the extension API outside lib/browser',
      'entrypoints/a.ts',
      `chrome.tabs.query({});`,
      'the extension API',
    ],
    [
      'the polyfill outside lib/browser',
      'components/a.ts',
      `import { browser } from 'wxt/browser'; browser.tabs;`,
      'API',
    ],
    [
      'the network outside lib/browser',
      'lib/intake/a.ts',
      `export const f = () => fetch('x');`,
      'the network',
    ],
    ['a socket', 'entrypoints/a.ts', `new WebSocket('x');`, 'the network'],
    [
      'the network in lib/browser beside its one module',
      'lib/browser/a.ts',
      `export const f = () => globalThis.fetch('x');`,
      'lib/browser/fetch.ts only',
    ],
    ['a beacon', 'lib/browser/a.ts', `navigator.sendBeacon('/a');`, 'only lib/browser/fetch.ts requests'],
    ['a picture that nobody draws', 'entrypoints/a.ts', `new Image().src = address;`, 'the network'],
    ['a remote picture', 'components/A.tsx', `<img src="https://a.example/b.png" alt="" />;`, 'a remote src'],
    [
      'a remote picture put together',
      'components/A.tsx',
      `export const A = ({ b }: { b: string }) => <img src={\`//a.example/\${b}\`} alt="" />;`,
      'a remote src',
    ],
    ['code from an address', 'lib/browser/a.ts', `await import(address);`, 'import() of an address'],
    ['code from elsewhere', 'lib/text/a.ts', `import 'https://a.example/b.js';`, 'import of https'],
    [
      'the network module outside the background',
      'entrypoints/options/A.tsx',
      `import { requestBytes } from '@/lib/browser/fetch'; requestBytes;`,
      'entrypoints/background/ only',
    ],
    [
      'the global document in lib/page',
      'lib/page/a.ts',
      `export const f = () => document.body;`,
      'global document',
    ],
    ['a DOM in a format', 'lib/formats/a.ts', `new DOMParser();`, 'a parser of markup'],
    [
      'React outside the screen',
      'lib/query/a.ts',
      `import { memo } from 'react'; memo;`,
      'the screen library',
    ],
    [
      'innerHTML',
      'components/A.tsx',
      `export const f = (e: Element) => { e.innerHTML = 'x'; };`,
      'innerHTML',
    ],
    [
      'dangerouslySetInnerHTML',
      'components/A.tsx',
      `<p dangerouslySetInnerHTML={{ __html: '' }} />;`,
      'dangerouslySet',
    ],
    ['eval', 'lib/text/a.ts', `eval('1');`, 'eval'],
    ['a barrel', 'lib/text/a.ts', `export * from './b'; export { c } from './d';`, 'a barrel'],
    ['a default export', 'lib/text/a.ts', `export default 1;`, 'export by name'],
    ['a grab bag', 'lib/text/utils.ts', `export const a = 1;`, 'no utils'],
    ['a folder without a row', 'lib/magic/a.ts', `export const a = 1;`, 'in no row of the table'],
    ['a name in the wrong case', 'lib/text/fooBar.ts', `export const a = 1;`, 'kebab-case'],
    ['a long file', 'lib/text/a.ts', 'export const a = 1;\n'.repeat(301), '301 lines'],

    [
      'nothing in a type from anywhere',
      'lib/text/a.ts',
      `import type { X } from '@/lib/query/x'; export type Y = X;`,
      null,
    ],
    [
      'nothing in a network handed in',
      'lib/intake/a.ts',
      `export const f = (fetch: () => void) => fetch();`,
      null,
    ],
    ['nothing in the one network module', 'lib/browser/fetch.ts', `export const f = () => fetch('x');`, null],
    ['nothing in a picture of our own', 'components/A.tsx', `<img src={blobUrl} alt="" />;`, null],
    ['nothing in a link to elsewhere', 'components/A.tsx', `<a href="https://a.example/">a</a>;`, null],
    [
      'nothing in a document handed in',
      'lib/page/a.ts',
      `export const f = (document: Document) => document.body;`,
      null,
    ],
    [
      'nothing in a property of that name',
      'lib/text/a.ts',
      `export const f = (a: { fetch: number }) => a.fetch;`,
      null,
    ],
    [
      'nothing in comments and strings',
      'lib/text/a.ts',
      `// indexedDB fetch(\nexport const a = 'document.body eval(';`,
      null,
    ],
    ['nothing in data of any length', 'lib/text/a.data.ts', 'export const a = 1;\n'.repeat(900), null],
  ];
  for (const [what, file, source, expected] of cases) it(what, () => check(file, source, expected));

  it('zod that comes into the detector by another file', () => {
    const offences = findOffences(
      new Map([
        ['entrypoints/detector.ts', `import { x } from '@/lib/page/x'; x();`],
        ['lib/page/x.ts', `import * as z from 'zod/mini'; export const x = () => z.string();`],
      ]),
    );
    expect(offences).toEqual([
      'entrypoints/detector.ts: zod/mini comes along by entrypoints/detector.ts → lib/page/x.ts; it must not',
    ]);
  });
});
