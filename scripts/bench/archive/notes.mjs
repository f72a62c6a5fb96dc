/** What each part of the measurement is called, and what its figures mean. */

export const titles = {
  build: 'filling it',
  bytes: 'bytes',
  cold: 'cold start',
  heap: 'memory at rest',
  queries: 'queries',
  counts: 'right results',
  adds: 'adding one',
  kills: 'after SIGKILL',
};

export const notes = {
  build: [
    'Sidelight stores each article by its own `commitTakenIn` (article, revision, analysis, index document: one transaction),',
    'merging between them as the workroom does, in a worker; its analysis is told apart. The others are given 250 at a time:',
    'SQLite in one transaction each, then `optimize`; the others’ snapshot is written once, at the end (“after”).',
  ],
  bytes: [
    'Articles and index as each engine counts its own: Sidelight and the snapshots by the bytes of what lies in the tables,',
    'SQLite by the pages of `dbstat`. Sidelight’s articles include their analyses. On the disk: the files of the profile,',
    'the browser closed; IndexedDB compresses, and clears up what was replaced when it likes.',
  ],
  cold: [
    'A new browser process each time; from the time origin of the page to its first result (a common word), code loading,',
    'opening and reading included. The system’s own file cache stays warm.',
  ],
  heap: [
    'JavaScript’s heap, of page and worker, after opening, one search and a forced collection in a new browser process.',
  ],
  queries: [
    'Best twenty ids of each query, drawn from the texts by a seed. “Sidelight” is `searchArchive` as the library calls it, with',
    'the articles read and a passage cut for each; “the index alone” answers ids as the others do. Cold: a page just opened is',
    'asked one query of each kind, in changing order (engines in memory: the first time each is asked). Warm: all again in a page',
    'that has answered them all. FTS5 has prefix indexes of 3 and 4 letters. Each cell is p50 / p95 in ms; “–”: it cannot do that.',
  ],
  counts: [
    'Results of a sample of the queries against reading every text word by word: in how many the number is exactly the same,',
    'and found to expected in the median. Engines that find other forms of a word are held against the texts’ stems (by our',
    'stemmer, so that Porter’s may differ), the others against the words as written. Misspelt words: one edit away (of stems, where a misspelt ending makes another).',
  ],
  adds: [
    'From the call to its acknowledgement. Chromium acknowledges an IndexedDB transaction when the system has its bytes',
    '(“relaxed”, its default): they survive the end of the browser, not a power cut. SQLite by default waits for the disk.',
    'Both are shown both ways. Engines in memory write article and whole snapshot in one transaction. Sidelight: the whole',
    '`commitTakenIn` with its analysis (worked out before); “without entities” stores article and words alone, as SQLite does.',
  ],
  kills: [
    'All processes of the browser are killed by SIGKILL the moment that the page has said that the article is stored; a new',
    'browser then searches for three of its rarest words. This tests the end of the browser, not a power cut.',
  ],
};
