/** Hand-made stored articles, as small as a test's point allows. */
import type { Analysis, Beside, Entity, EntityType, Figure, Quote, Timex } from '@/lib/model/analysis';
import type { ArticleKind } from '@/lib/model/draft';
import type { StoredArticle } from '@/lib/model/statement';

/** What a test says of one sentence; everything else is worked out from its words. */
export interface SentenceSketch {
  text: string;
  /** Timex values by the words that state them. */
  dates?: Record<string, string>;
  beside?: Beside[];
  /** True where it may not be shown. */
  cannotStand?: boolean;
}

export interface ArticleSketch {
  id: string;
  title?: string;
  host?: string;
  kind?: ArticleKind;
  /** `2026-03-12`. */
  day: string;
  sentences: (string | SentenceSketch)[];
  /** Names with their type; mentions are found by the words. */
  entities?: Record<string, EntityType>;
  /** Other forms of a name. */
  aliases?: Record<string, string[]>;
  /** Words that introduce an entity, by its name. */
  glosses?: Record<string, string>;
  /** Indexes of sentences, most important first; reading order when left out. */
  keySentences?: number[];
  quotes?: {
    words: string;
    source?: string;
    speaker?: string;
    isUnnamed?: boolean;
    role?: string;
    direct?: boolean;
  }[];
  figures?: (Pick<Figure, 'value' | 'unit'> & { words: string; counted?: string })[];
}

/** Each sentence is a paragraph of its own. */
export function storedFrom(sketch: ArticleSketch): StoredArticle {
  const sketches = sketch.sentences.map((one) => (typeof one === 'string' ? { text: one } : one));
  const text = sketches.map((one) => one.text).join('\n\n');
  let at = 0;
  const spans = sketches.map((one) => {
    const start = text.indexOf(one.text, at);
    at = start + one.text.length;
    return { start, end: at };
  });
  const sentenceOf = (offset: number) => spans.findIndex((span) => offset >= span.start && offset < span.end);
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`The text does not hold "${words}"`);
    return { start, end: start + words.length };
  };
  const date = Date.parse(`${sketch.day}T12:00:00Z`);
  const title = sketch.title ?? `Article ${sketch.id}`;
  const host = sketch.host ?? 'harbour.example';
  const analysis: Analysis = {
    articleId: sketch.id,
    revision: 1,
    analysisVersion: 1,
    language: 'en',
    kind: sketch.kind ?? 'report',
    sentences: sketches.map((one, index) => ({
      ...(spans[index] ?? { start: 0, end: 0 }),
      block: index,
      standing: one.cannotStand
        ? { kind: 'not' }
        : one.beside
          ? { kind: 'with', beside: one.beside }
          : { kind: 'alone' },
    })),
    entities: Object.entries(sketch.entities ?? {}).map(
      ([name, type]): Entity => ({
        id: name.toLowerCase(),
        name,
        type,
        aliases: sketch.aliases?.[name] ?? [],
        gloss: sketch.glosses?.[name] ? spanOf(sketch.glosses[name]) : null,
        mentions: [...text.matchAll(new RegExp(name, 'g'))].map((match) => ({
          start: match.index,
          end: match.index + name.length,
          sentence: sentenceOf(match.index),
        })),
      }),
    ),
    timexes: sketches.flatMap((one, sentence) =>
      Object.entries(one.dates ?? {}).map(([words, value]): Timex => {
        const start = (spans[sentence]?.start ?? 0) + one.text.indexOf(words);
        return {
          start,
          end: start + words.length,
          sentence,
          type: value.includes('T') ? 'TIME' : 'DATE',
          value,
          zone: null,
          approximate: false,
        };
      }),
    ),
    quotes: (sketch.quotes ?? []).map((one): Quote => {
      const content = spanOf(one.words);
      return {
        sentence: sentenceOf(content.start),
        content,
        direct: one.direct ?? true,
        source: one.source ? spanOf(one.source) : null,
        speaker: one.speaker ? one.speaker.toLowerCase() : null,
        speakerName: one.speaker ?? one.source ?? null,
        role: one.role ? spanOf(one.role) : null,
        isUnnamed: one.isUnnamed ?? false,
      };
    }),
    figures: (sketch.figures ?? []).map(({ words, counted, value, unit }): Figure => {
      const span = spanOf(words);
      return {
        ...span,
        sentence: sentenceOf(span.start),
        value,
        upper: null,
        bound: 'exactly',
        unit,
        counted: counted ? spanOf(counted) : null,
        change: null,
        when: null,
        says: null,
      };
    }),
    keySentences: sketch.keySentences ?? sketches.map((_, index) => index),
  };
  return {
    article: {
      id: sketch.id,
      number: 1,
      url: `https://${host}/${sketch.id}`,
      title,
      dek: null,
      authors: [],
      source: { name: host, host },
      published: { iso: sketch.day, from: 'json-ld' },
      modified: null,
      date,
      section: null,
      language: 'en',
      imageUrl: null,
      kind: sketch.kind ?? 'report',
      kindHint: null,
      via: 'page',
      revision: 1,
      isPassing: false,
      wordCount: text.split(/\s+/).length,
      takenInAt: date,
    },
    revision: {
      articleId: sketch.id,
      revision: 1,
      title,
      dek: null,
      authors: [],
      published: null,
      modified: null,
      text,
      blocks: spans.map((span) => ({ ...span, kind: 'paragraph' })),
      takenInAt: date,
    },
    analysis,
  };
}
