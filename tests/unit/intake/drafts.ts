import type { Analysis } from '@/lib/model/analysis';
import type { Revision } from '@/lib/model/article';
import type { Draft } from '@/lib/model/draft';

/** A draft with one paragraph, and whatever else the case needs. */
export const draftOf = (url: string, text: string, rest: Partial<Draft> = {}): Draft => ({
  url,
  canonicalUrl: null,
  alternateUrls: [],
  title: `About ${text.slice(0, 20)}`,
  dek: null,
  authors: [],
  source: { name: 'The Harbour Post', host: 'harbour.example' },
  published: { iso: '2026-03-12T08:00:00Z', from: 'json-ld' },
  modified: null,
  section: null,
  language: 'en',
  imageUrl: null,
  kindHint: null,
  origins: {},
  blocks: [{ kind: 'paragraph', text }],
  via: 'page',
  capturedAt: Date.parse('2026-03-12T09:00:00Z'),
  ...rest,
});

/** An analyser that knows sentences only as blocks, and names as words in capitals ("TAMM"). */
export function analyseSimply(revision: Revision): Analysis {
  const names = [...revision.text.matchAll(/\b[A-Z]{3,}(?: [A-Z]{3,})*\b/g)];
  return {
    articleId: revision.articleId,
    revision: revision.revision,
    analysisVersion: 1,
    language: 'en',
    kind: 'report',
    sentences: revision.blocks.map(({ start, end }, block) => ({
      start,
      end,
      block,
      standing: { kind: 'alone' },
    })),
    entities: [...new Set(names.map((match) => match[0]))].map((name) => ({
      id: name.toLowerCase(),
      name,
      type: 'unsure',
      aliases: [],
      gloss: null,
      mentions: names
        .filter((match) => match[0] === name)
        .map((match) => ({ start: match.index, end: match.index + name.length, sentence: 0 })),
    })),
    timexes: [],
    quotes: [],
    figures: [],
    keySentences: [],
  };
}
