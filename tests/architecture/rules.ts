/** The table and the dependency rule of ARCHITECTURE.md, in a form that can fail. */
import path from 'node:path';
import { readSource, type SourceFacts } from './read-source';

const pureFolders = ['model', 'text', 'page', 'analyse', 'compare', 'index', 'formats'].map(
  (name) => `lib/${name}`,
);

/**
 * For each folder, the folders of ours whose values it may import beside its own; `import type` may cross
 * any line. A folder that is not here has no place in the project yet: give it a row here and in
 * ARCHITECTURE.md, with the reason.
 */
const mayImport: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/page': ['lib/model', 'lib/text'],
  'lib/analyse': ['lib/model', 'lib/text'],
  'lib/compare': ['lib/model', 'lib/text', 'lib/analyse'],
  'lib/index': ['lib/model', 'lib/text'],
  'lib/formats': ['lib/model', 'lib/text'],
  'lib/i18n': ['lib/model'],
  'lib/messages.ts': ['lib/model'],
  'lib/intake': pureFolders,
  'lib/query': pureFolders,
  'lib/store': pureFolders,
  'lib/browser': [...pureFolders, 'lib/messages.ts'],
  components: ['lib/model', 'lib/text', 'lib/formats', 'lib/i18n'],
  entrypoints: [
    'components',
    'lib/messages.ts',
    'lib/i18n',
    'lib/intake',
    'lib/query',
    'lib/store',
    'lib/browser',
    ...pureFolders,
  ],
};

const extensionApi = ['wxt/browser', 'webextension-polyfill', '@wxt-dev/webextension-polyfill'];
const screenLibraries = ['react', 'react-dom', 'lucide-react'];

/** What only some folders may name, and what to do instead. Packages by import, the rest as globals. */
const reserved: { what: string; packages: string[]; globals: string[]; onlyIn: string[]; instead: string }[] =
  [
    {
      what: 'the database',
      packages: ['dexie', 'dexie-react-hooks'],
      globals: ['indexedDB', 'IDBKeyRange', 'IDBDatabase', 'IDBTransaction'],
      onlyIn: ['lib/store'],
      instead: 'ask the store, by a verb of lib/store/store.ts',
    },
    {
      what: 'the extension API',
      packages: extensionApi,
      globals: ['chrome', 'browser'],
      onlyIn: ['lib/browser'],
      instead: 'call a function of lib/browser',
    },
    {
      what: 'the network',
      packages: [],
      globals: [
        'fetch',
        'XMLHttpRequest',
        'WebSocket',
        'WebSocketStream',
        'EventSource',
        'sendBeacon',
        'WebTransport',
        'RTCPeerConnection',
        'importScripts',
        'Image',
      ],
      onlyIn: ['lib/browser/fetch.ts'],
      instead: 'take what is needed as an argument; the background hands requestBytes in',
    },
    {
      what: 'the global document',
      packages: [],
      globals: ['document', 'window', 'localStorage', 'sessionStorage'],
      onlyIn: ['lib/browser', 'components', 'entrypoints'],
      instead: 'take the Document or Node as an argument',
    },
    {
      what: 'a parser of markup',
      packages: [],
      globals: ['DOMParser', 'XMLSerializer'],
      onlyIn: ['lib/page', 'lib/browser', 'entrypoints'],
      instead: 'work on strings: lib/formats runs in a service worker, which has no DOM',
    },
    {
      what: 'the screen library',
      packages: screenLibraries,
      globals: [],
      onlyIn: ['components', 'entrypoints'],
      instead: 'return plain data and let a component draw it',
    },
  ];

/** Whose values only some folders may import: the one way to the network begins in the background. */
const importedOnlyBy: Readonly<Record<string, readonly string[]>> = {
  'lib/browser/fetch': ['entrypoints/background/'],
};

/** Entrypoints that run in other people's pages, and what must not come along, by whatever way. */
const smallBundles: { entry: string; without: string[] }[] = [
  {
    entry: 'entrypoints/detector.ts',
    without: ['zod', 'dexie', 'lib/store', 'lib/browser/fetch', ...extensionApi, ...screenLibraries],
  },
  {
    entry: 'entrypoints/extractor/index.ts',
    without: ['dexie', 'lib/store', 'lib/browser/fetch', ...screenLibraries],
  },
];

const maximumLines = 300;
/** Files past the limit, each with the reason why it has no seam. */
export const longFiles: Record<string, string> = {};

const grabBags = /^(?:utils?|helpers?|common|shared|misc)$/;
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/;
const pascalCase = /^[A-Z][A-Za-z0-9]*$/;

/** Every offence of the files given, by their path from the project's root; each line says what to do. */
export function findOffences(sources: ReadonlyMap<string, string>): string[] {
  const facts = new Map([...sources].map(([file, source]) => [file, readSource(file, source)]));
  return [
    ...[...facts].flatMap(([file, each]) => [
      ...offencesOfName(file),
      ...offencesOfImports(file, each),
      ...offencesOfReserved(file, each),
      ...offencesOfRequests(file, each),
      ...offencesOfForm(file, each),
      ...offencesOfLength(file, sources.get(file) ?? ''),
    ]),
    ...smallBundles.flatMap((bundle) => offencesOfBundle(bundle, facts)),
  ];
}

/** `lib/page`, `components`, `entrypoints` or, for a file directly in `lib`, its own path. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

/** The path from the root that an import of ours leads to, without its ending; null for a package. */
function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : null;
}

const roomOfTarget = (target: string): string =>
  roomOf(/^lib\/[^/]+$/.test(target) ? `${target.replace(/\.ts$/, '')}.ts` : target);

const packageOf = (specifier: string): string =>
  specifier.startsWith('wxt/')
    ? specifier
    : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

function offencesOfName(file: string): string[] {
  const folders = path.posix.dirname(file).split('/');
  const name = path.posix.basename(file).replace(/\.tsx?$/, '');
  const offences: string[] = [];
  if ([...folders, name].some((part) => grabBags.test(part))) {
    offences.push(`${file}: name the place after what it does; there is no utils, helpers, common or shared`);
  }
  if (!mayImport[roomOf(file)]) {
    offences.push(`${file}: ${roomOf(file)} is in no row of the table; find its room in ARCHITECTURE.md`);
  }
  if (!kebabCase.test(name) && !(file.endsWith('.tsx') && pascalCase.test(name))) {
    offences.push(`${file}: call it in kebab-case, or in PascalCase if it is a component (.tsx)`);
  }
  return offences;
}

function offencesOfImports(file: string, { imports }: SourceFacts): string[] {
  const room = roomOf(file);
  return imports.flatMap(({ specifier, isType, line }) => {
    const target = targetOf(file, specifier);
    if (target === null) return [];
    const targetRoom = roomOfTarget(target);
    if (targetRoom === room) return [];
    const offences: string[] = [];
    if (specifier.startsWith('..')) {
      offences.push(`${file}:${line}: write @/${target}: relative imports stay within one folder`);
    }
    if (!isType && !mayImport[room]?.includes(targetRoom)) {
      offences.push(
        `${file}:${line}: ${room} may not import values of ${targetRoom}; hand them in as arguments, or import type`,
      );
    }
    return offences;
  });
}

function offencesOfReserved(file: string, { imports, globals }: SourceFacts): string[] {
  const room = roomOf(file);
  return reserved
    .filter(({ onlyIn }) => !onlyIn.includes(room) && !onlyIn.includes(file))
    .flatMap((rule) => {
      const named = [
        ...imports
          .filter(({ specifier, isType }) => !isType && rule.packages.includes(packageOf(specifier)))
          .map(({ specifier, line }) => ({ name: specifier, line })),
        ...globals.filter(({ name }) => rule.globals.includes(name)),
      ];
      return named.map(
        ({ name, line }) =>
          `${file}:${line}: ${name} is ${rule.what}, named in ${rule.onlyIn.join(', ')} only; ${rule.instead}`,
      );
    });
}

function offencesOfRequests(file: string, { imports, remote }: SourceFacts): string[] {
  return [
    ...remote.map(
      ({ name, line }) =>
        `${file}:${line}: ${name} makes the browser request something; only lib/browser/fetch.ts requests`,
    ),
    ...imports.flatMap(({ specifier, isType, line }) => {
      const allowed = importedOnlyBy[targetOf(file, specifier) ?? ''];
      if (isType || !allowed || allowed.some((start) => file.startsWith(start))) return [];
      return [`${file}:${line}: ${specifier} is imported by ${allowed.join(', ')} only`];
    }),
  ];
}

function offencesOfForm(file: string, facts: SourceFacts): string[] {
  const offences = facts.sinks.map(
    ({ name, line }) =>
      `${file}:${line}: ${name} makes markup or code of text; page content is data, set text instead`,
  );
  if (facts.isBarrel) offences.push(`${file}: a barrel; let each file import from where a thing is`);
  if (facts.hasDefaultExport && roomOf(file) !== 'entrypoints') {
    offences.push(`${file}: export by name; only entrypoints and configurations need a default export`);
  }
  return offences;
}

function offencesOfLength(file: string, source: string): string[] {
  const lines = source.trimEnd().split('\n').length;
  if (lines <= maximumLines || file.endsWith('.data.ts') || longFiles[file]) return [];
  return [
    `${file}: ${lines} lines; look for a seam, or give the reason in longFiles of tests/architecture/rules.ts`,
  ];
}

function offencesOfBundle(
  { entry, without }: (typeof smallBundles)[number],
  facts: ReadonlyMap<string, SourceFacts>,
): string[] {
  const offences: string[] = [];
  const seen = new Set<string>();
  const follow = (file: string, way: string[]) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { specifier, isType } of facts.get(file)?.imports ?? []) {
      if (isType) continue;
      const target = targetOf(file, specifier);
      const name = target === null ? packageOf(specifier) : roomOfTarget(target);
      if (without.includes(name) || (target !== null && without.includes(target))) {
        offences.push(`${entry}: ${specifier} comes along by ${[...way, file].join(' → ')}; it must not`);
      }
      const next = target === null ? null : fileOf(target, facts);
      if (next) follow(next, [...way, file]);
    }
  };
  follow(entry, []);
  return offences;
}

const fileOf = (target: string, facts: ReadonlyMap<string, SourceFacts>): string | null =>
  [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((file) => facts.has(file)) ?? null;
