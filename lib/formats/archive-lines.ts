/**
 * Our own archive format: JSON Lines, one article a line, in UTF-8. A line says `"schema": "sidelight-article"` and
 * `"version": 1`, then what a `Draft` says, then what the reader made of the article. Only a title and blocks with words
 * are demanded, so that such lines can be written by hand.
 */
import * as z from 'zod/mini';
import { type Draft, maximumTextLength } from '@/lib/model/draft';
import { draftSchema } from '@/lib/model/draft-schema';

/** An article with what the reader made of it. */
export interface ArchiveLine {
  draft: Draft;
  /** When it was saved and last read, ms since the epoch; null where it was not. */
  savedAt: number | null;
  readAt: number | null;
  tags: string[];
  /** Markdown; null where there is none. */
  note: string | null;
}

export type BrokenReason =
  | 'not-utf-8'
  | 'too-long'
  | 'not-json'
  | 'not-an-article'
  | 'newer-version'
  | 'bad-field'
  | 'no-title'
  | 'no-text';

export type ReadLine =
  | { kind: 'article'; line: ArchiveLine }
  /** Nothing but white space. */
  | { kind: 'blank' }
  /** `detail` names the field, where it is one. */
  | { kind: 'broken'; reason: BrokenReason; detail: string | null };

const schemaName = 'sidelight-article';
const newestVersion = 1;

const moment = z._default(z.nullable(z.number()), null);
const marksSchema = z.object({
  savedAt: moment,
  readAt: moment,
  tags: z._default(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(200)), []),
  note: z._default(z.nullable(z.string().check(z.maxLength(100_000))), null),
});

/**
 * Reads one line. `now` (ms) stands for a missing moment of capture, and for any moment that has not come yet. Addresses
 * that are not of the web are left out: what is opened by a click must not be a script.
 */
export function readArchiveLine(text: string, { now }: { now: number }): ReadLine {
  if (text.trim() === '') return { kind: 'blank' };
  const value = parse(text);
  if (!isRecord(value)) return broken('not-json');
  if (value['schema'] !== schemaName) return broken('not-an-article');
  if (typeof value['version'] !== 'number' || value['version'] > newestVersion)
    return broken('newer-version');
  const draft = draftSchema.safeParse(withDefaults(value, now));
  const marks = marksSchema.safeParse(value);
  if (!draft.success || !marks.success) {
    const path = draft.error?.issues[0]?.path ?? marks.error?.issues[0]?.path ?? [];
    return broken('bad-field', path.map(String).join('.'));
  }
  const read = toLine(draft.data, marks.data, now);
  if (read.draft.title === '') return broken('no-title');
  if (read.draft.blocks.length === 0) return broken('no-text');
  const length = read.draft.blocks.reduce((sum, block) => sum + block.text.length, 0);
  return length > maximumTextLength ? broken('too-long') : { kind: 'article', line: read };
}

/** One line without its end. What `readArchiveLine` makes of it is the same again. */
export function printArchiveLine({ draft, savedAt, readAt, tags, note }: ArchiveLine): string {
  return JSON.stringify({
    schema: schemaName,
    version: newestVersion,
    ...draft,
    ...(savedAt !== null && { savedAt }),
    ...(readAt !== null && { readAt }),
    ...(tags.length > 0 && { tags }),
    ...(note !== null && { note }),
  });
}

const broken = (reason: BrokenReason, detail: string | null = null): ReadLine => ({
  kind: 'broken',
  reason,
  detail,
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever it is, it is no line of ours, and the caller says which one.
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withDefaults = (value: Record<string, unknown>, now: number): Record<string, unknown> => ({
  url: '',
  canonicalUrl: null,
  alternateUrls: [],
  title: '',
  dek: null,
  authors: [],
  source: sourceOf(value['url']),
  published: null,
  modified: null,
  section: null,
  language: null,
  imageUrl: null,
  kindHint: null,
  blocks: [],
  via: 'file',
  capturedAt: now,
  ...value,
});

function sourceOf(url: unknown): Draft['source'] {
  const host = typeof url === 'string' && isOfWeb(url) ? new URL(url).hostname : '';
  return { name: host, host };
}

function toLine(draft: Draft, marks: z.infer<typeof marksSchema>, now: number): ArchiveLine {
  const notAfterNow = (at: number | null) => (at === null ? null : Math.min(at, now));
  const webAddress = (url: string | null) => (url !== null && isOfWeb(url) ? url : null);
  const { part, ...rest } = draft;
  const keptPart = part && isOfWeb(part.firstUrl) ? part : undefined;
  const note = marks.note === null ? null : whole(marks.note);
  return {
    draft: {
      ...rest,
      ...(keptPart && { part: keptPart }),
      url: webAddress(draft.url) ?? '',
      canonicalUrl: webAddress(draft.canonicalUrl),
      alternateUrls: draft.alternateUrls.filter(isOfWeb),
      imageUrl: webAddress(draft.imageUrl),
      title: plain(draft.title),
      dek: draft.dek === null ? null : plain(draft.dek),
      blocks: draft.blocks
        .map(({ kind, text }) => ({ kind, text: plain(text) }))
        .filter((block) => block.text !== ''),
      capturedAt: Math.min(draft.capturedAt, now),
    },
    savedAt: notAfterNow(marks.savedAt),
    readAt: notAfterNow(marks.readAt),
    tags: [...new Set(marks.tags.map(plain))].filter((tag) => tag !== ''),
    note: note?.trim() ? note : null,
  };
}

function isOfWeb(url: string): boolean {
  if (!URL.canParse(url)) return false;
  return /^https?:$/.test(new URL(url).protocol);
}

/** Halves of characters, which no encoding can write, become a sign of their own. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
const plain = (text: string): string => whole(text).replace(/\s+/g, ' ').trim();
