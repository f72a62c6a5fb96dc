/** From what the reader typed to what the index is asked. */
import { entityTypeBits, fieldBits } from '@/lib/index/document';
import type { Expression } from '@/lib/index/expression';
import { nameBeginnings, tagKey } from '@/lib/index/keys';
import type { OperatorName, ParsedQuery, Query } from '@/lib/index/query';
import type { ArticleId } from '@/lib/model/article';
import type { ArticleMark } from '@/lib/model/library';
import { fold } from '@/lib/text/normalise';
import { cutRuns, type Place, placesOf } from './places';

/** What of the store a query must know before it can be asked. */
export interface Known {
  /** The reader's midnight at which a day begins, ms since the epoch; months from 1, out of range as `Date` has it. */
  startOfDay: (year: number, month: number, day: number) => number;
  marked: ReadonlyMap<ArticleMark, ReadonlySet<ArticleId>>;
  /** Keys of all sources, as `sourceKey` makes them. */
  sourceKeys: readonly string[];
  /** By the words sought in stories' titles. */
  storyArticles: ReadonlyMap<string, ReadonlySet<ArticleId>>;
  /** Terms of the index by their beginnings, for a phrase whose last word is only begun. */
  termsByBeginning: ReadonlyMap<string, readonly string[]>;
  /** Terms much like a word, by the word as typed; none where only the words themselves are sought. */
  likeTerms: ReadonlyMap<string, readonly string[]>;
}

/** Of a query that says nothing: one that holds of no article. */
export const expressionOf = ({ root, isOpen }: ParsedQuery, known: Known): Expression =>
  expressionFor(root, isOpen, known) ?? { kind: 'any', parts: [] };

/** Null for what says nothing, such as a sign alone. */
function expressionFor(query: Query, isOpen: boolean, known: Known): Expression | null {
  switch (query.kind) {
    case 'all':
    case 'any': {
      const parts = query.parts.flatMap(
        (part, index) => expressionFor(part, isOpen && index === query.parts.length - 1, known) ?? [],
      );
      return parts.length > 1 ? { kind: query.kind, parts } : (parts[0] ?? null);
    }
    case 'not': {
      const part = expressionFor(query.part, isOpen, known);
      return part && { kind: 'not', part };
    }
    case 'operator':
      return ofOperator(query.name, query.value, isOpen, known);
    default: {
      const like = query.kind === 'word' ? (known.likeTerms.get(query.text) ?? []) : [];
      const parts = placesOfLeaf(query, isOpen).flatMap((places) => ofPlaces(places, known, { like }) ?? []);
      return parts.length > 1 ? { kind: 'all', parts } : (parts[0] ?? null);
    }
  }
}

type WordLeaf = Extract<Query, { kind: 'word' | 'phrase' | 'prefix' }>;

/** Of each of the words or phrases that all must be there. */
export function placesOfLeaf(leaf: WordLeaf, isOpen: boolean): Place[][] {
  if (leaf.kind === 'prefix') return [placesOf(leaf.text, { isOpen: true })];
  const texts = leaf.kind === 'phrase' ? [leaf.text] : cutRuns(leaf.text);
  return texts.map((text, index) =>
    placesOf(text, { isOpen: isOpen && index === texts.length - 1 && text.length >= shortestOpen }),
  );
}

/** One letter is the beginning of too much. */
const shortestOpen = 2;

interface PlaceOptions {
  fields?: number;
  like?: readonly string[];
}

function ofPlaces(
  places: readonly Place[],
  known: Pick<Known, 'termsByBeginning'>,
  { fields, like = [] }: PlaceOptions = {},
): Expression | null {
  const within = fields === undefined ? {} : { fields };
  const [first] = places;
  if (!first) return null;
  if (places.length > 1) {
    const words = places.map(({ terms, beginnings }) => [
      ...terms,
      ...beginnings.flatMap((beginning) => known.termsByBeginning.get(beginning) ?? []),
    ]);
    return { kind: 'phrase', words, ...within };
  }
  const word: Expression = { kind: 'word', terms: [...first.terms, ...like], ...within };
  const prefix: Expression = { kind: 'prefix', prefixes: first.beginnings, ...within };
  if (first.beginnings.length === 0) return word;
  return word.terms.length === 0 ? prefix : { kind: 'any', parts: [word, prefix] };
}

/** What sort of thing an article is says nothing of how well it answers. */
const onlyIf = (part: Expression): Expression => ({ kind: 'condition', part });
const among = (ids: ReadonlySet<ArticleId> | undefined): Expression => ({
  kind: 'among',
  ids: ids ?? new Set(),
});

function ofOperator(name: OperatorName, value: string, isOpen: boolean, known: Known): Expression | null {
  switch (name) {
    case 'source': {
      const sought = fold(value.replace(/\*+$/, ''));
      const terms = known.sourceKeys.filter((key) => key.includes(sought));
      return onlyIf({ kind: 'word', terms });
    }
    case 'tag':
      return onlyIf({ kind: 'word', terms: [tagKey(value)], fields: fieldBits.tag });
    case 'person':
    case 'organisation':
    case 'place':
      return onlyIf(ofName(value, isOpen, entityTypeBits[name]));
    case 'title':
      return ofPlaces(placesOfValue(value, isOpen), known, { fields: fieldBits.title });
    case 'by':
      return ofPlaces(placesOfValue(value, isOpen), known, { fields: fieldBits.byline });
    case 'note':
      return ofPlaces(placesOfValue(value, isOpen), known, { fields: fieldBits.note });
    case 'story':
      return among(known.storyArticles.get(value));
    case 'is':
      return value === 'unread'
        ? { kind: 'not', part: among(known.marked.get('read')) }
        : among(known.marked.get(markOf(value)));
    case 'before':
      return { kind: 'dated', from: Number.NEGATIVE_INFINITY, to: periodOf(value, known).from };
    case 'after':
      return { kind: 'dated', from: periodOf(value, known).to, to: Number.POSITIVE_INFINITY };
  }
}

/** What is unread is what is not among the read. */
export const markOf = (value: string): ArticleMark =>
  value === 'saved' || value === 'noted' ? value : 'read';

/** Of an operator's value, whose asterisk leaves its last word open. */
export const placesOfValue = (value: string, isOpen: boolean): Place[] =>
  placesOf(value, { isOpen: isOpen || value.endsWith('*') });

/** Names that hold these words, side by side. */
function ofName(value: string, isOpen: boolean, fields: number): Expression {
  const words = fold(value).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
  const isBegun = isOpen || value.endsWith('*');
  const ends = isBegun ? [''] : ['\t', ' '];
  const prefixes = nameBeginnings(words).flatMap((beginning) => ends.map((end) => beginning + end));
  return { kind: 'prefix', prefixes, fields };
}

/** The reader's day, month or year. */
function periodOf(value: string, { startOfDay }: Known): { from: number; to: number } {
  const [year = 0, month, day] = value.split('-').map(Number);
  if (month === undefined) return { from: startOfDay(year, 1, 1), to: startOfDay(year + 1, 1, 1) };
  if (day === undefined) return { from: startOfDay(year, month, 1), to: startOfDay(year, month + 1, 1) };
  return { from: startOfDay(year, month, day), to: startOfDay(year, month, day + 1) };
}
