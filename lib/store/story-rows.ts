/** Stories and their articles as they are stored. Hundreds of articles are read to settle one: their words are packed. */
import type { Signature } from '@/lib/compare/signature';
import type { Adoption } from '@/lib/compare/story-adoption';
import type { StorySubject } from '@/lib/compare/story-pull';
import type { PlacedSubject } from '@/lib/compare/story-stream';
import type { ArticleId } from '@/lib/model/article';
import type { StoryRule } from '@/lib/model/reader';
import type { Story, StoryId } from '@/lib/model/story';

export type StoryRow = Story;

/** Where an article is in the stream of stories, and what it is told by. */
export interface StoryMember {
  articleId: ArticleId;
  storyId: StoryId;
  date: number;
  language: string;
  /** The first article of the part of the stream that it joined. */
  part: ArticleId;
  /** The part that has taken it in since, where it is alone in its own. */
  host: Adoption | null;
  /** From `packSignature`. */
  signature: Uint8Array;
}

/** A rule, and where its articles were before it: undoing it gives that back at once. */
export interface StoryRuleRow extends StoryRule {
  before: Pick<StoryMember, 'articleId' | 'part' | 'host'>[];
}

/** Of a new article: a story of its own, until it is settled. */
export const aloneMember = ({ articleId, date, language, signature }: StorySubject): StoryMember => ({
  articleId,
  storyId: storyIdOf(articleId),
  date,
  language,
  part: articleId,
  host: null,
  signature: packSignature(signature),
});

export const storyIdOf = (first: ArticleId): StoryId => `s:${first}`;

export const toPlaced = ({ articleId, date, language, part, signature }: StoryMember): PlacedSubject => ({
  articleId,
  date,
  language,
  part,
  signature: signatureIn(signature),
});

/** By the bytes that it was read from: a row is looked at several times while stories are settled. */
const unpacked = new WeakMap<Uint8Array, Signature>();

function signatureIn(packed: Uint8Array): Signature {
  const known = unpacked.get(packed);
  if (known) return known;
  const signature = unpackSignature(packed);
  unpacked.set(packed, signature);
  return signature;
}

const noHashes = { hashes: new Uint32Array(), weights: new Uint8Array() };
/** Of an article that is yet to be read again: it is like no other. */
export const noSignature: Signature = { terms: noHashes, names: noHashes };

/** In bytes: two counts, and two that keep the hashes after them in step. */
const headLength = 4;
const hashLength = 4;

export function packSignature({ terms, names }: Signature): Uint8Array {
  const [termCount, nameCount] = [terms.hashes.length, names.hashes.length];
  const count = termCount + nameCount;
  const packed = new Uint8Array(headLength + (hashLength + 1) * count);
  packed.set([termCount, nameCount]);
  const hashes = new Uint32Array(packed.buffer, headLength, count);
  hashes.set(terms.hashes);
  hashes.set(names.hashes, termCount);
  packed.set(terms.weights, headLength + hashLength * count);
  packed.set(names.weights, headLength + hashLength * count + termCount);
  return packed;
}

/** Empty where the bytes are no signature. */
function unpackSignature(packed: Uint8Array): Signature {
  const [termCount = 0, nameCount = 0] = packed;
  const count = termCount + nameCount;
  if (packed.length !== headLength + (hashLength + 1) * count) return unpackSignature(nothing);
  // The hashes lie on whole words of memory only where the bytes are a buffer of their own.
  const bytes = packed.byteOffset % hashLength === 0 ? packed : packed.slice();
  const hashes = new Uint32Array(bytes.buffer, bytes.byteOffset + headLength, count);
  const weights = bytes.subarray(headLength + hashLength * count);
  return {
    terms: { hashes: hashes.subarray(0, termCount), weights: weights.subarray(0, termCount) },
    names: { hashes: hashes.subarray(termCount), weights: weights.subarray(termCount) },
  };
}

/** No words: what is like no other article. */
const nothing: Uint8Array = new Uint8Array(headLength);
