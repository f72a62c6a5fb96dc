/** Quotes by the patterns around their marks, for languages where these are surer than clauses. */

import type { ArticleText } from '@/lib/analyse/article-text';
import type { Entity } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';
import type { Stretch } from './marks';
import type { PackAttribution } from './pack-clauses';
import type { SignQuotePack } from './quote-pack';

/** In UTF-16 units: the patterns look no further from a mark, and at no longer sentence. */
const reach = 120;
const longestSentence = 1000;

export function findSignedQuotes(
  article: ArticleText,
  index: number,
  near: readonly Stretch[],
  { pack, entities }: { pack: SignQuotePack; entities: readonly Entity[] },
): PackAttribution[] {
  const sentence = article.sentences[index];
  if (!sentence || /^(?:heading|caption)$/.test(article.blocks[sentence.block]?.kind ?? '')) return [];
  const settle = (source: Span | null) => settleSource(article.text, source, sayersIn(entities, index), pack);
  const found = near
    // A stretch over several sentences is looked at in the last one, where the verb may follow.
    .filter((stretch) => stretch.outerEnd <= sentence.end + 2)
    .flatMap((stretch) => aroundStretch(article.text, sentence, stretch, pack))
    .map((attribution) => settled(attribution, settle))
    // "A"며 "B"고 말했다: the second has the source of the first.
    .map((attribution, order, all) => ({
      ...attribution,
      source: attribution.source ?? all[order - 1]?.source ?? null,
    }));
  if (found.length > 0 || sentence.end - sentence.start > longestSentence) return found;
  const isQuoted = near.some(({ wordCount }) => wordCount > 6);
  const indirect = isQuoted ? null : indirectIn(article.text, sentence, pack);
  if (!indirect) return [];
  const attribution = settled(indirect, settle);
  // Reported words of which nobody can say whose they are tell a reader nothing.
  return attribution.source || attribution.isDropped ? [attribution] : [];
}

type Sayer = Span & { isPerson: boolean };

/** Whoever may speak and is named in the sentence. */
function sayersIn(entities: readonly Entity[], index: number): readonly Sayer[] {
  let bySentence = sayersOf.get(entities);
  if (!bySentence) {
    bySentence = new Map();
    for (const { type, mentions } of entities) {
      if (type !== 'person' && type !== 'organisation') continue;
      for (const { sentence, start, end } of mentions) {
        const here = bySentence.get(sentence) ?? [];
        here.push({ start, end, isPerson: type === 'person' });
        bySentence.set(sentence, here);
      }
    }
    for (const here of bySentence.values()) here.sort((one, other) => one.start - other.start);
    sayersOf.set(entities, bySentence);
  }
  return bySentence.get(index) ?? [];
}

/** Of the article at hand: an article may have thousands of mentions. */
const sayersOf = new WeakMap<readonly Entity[], Map<number, Sayer[]>>();

interface Settled {
  source: Span | null;
  isDropped: boolean;
}

const settled = (attribution: PackAttribution, settle: (source: Span | null) => Settled): PackAttribution =>
  attribution.source === null ? attribution : { ...attribution, ...settle(attribution.source) };

/**
 * Who speaks in the words before a verb of speech: the person named last in them, an organisation that they are, or a
 * noun that can speak. Whatever else stands there is no source.
 */
function settleSource(
  text: string,
  source: Span | null,
  sayers: readonly Sayer[],
  pack: SignQuotePack,
): Settled {
  if (source === null) return { source: null, isDropped: true };
  const surface = text.slice(source.start, source.end);
  if (pack.pronouns.has(surface)) return { source, isDropped: false };
  const within = sayers.filter(({ start, end }) => start >= source.start && end <= source.end);
  const named = within.findLast(({ end, isPerson }) =>
    (isPerson ? pack.afterName : /^$/).test(text.slice(end, source.end)),
  );
  if (named) return { source: { start: named.start, end: named.end }, isDropped: false };
  if (pack.noSubject.test(surface)) return { source: null, isDropped: true };
  const who = pack.speakers.exec(surface)?.indices?.groups?.who;
  return {
    source: who ? { start: source.start + who[0], end: source.start + who[1] } : null,
    isDropped: false,
  };
}

function aroundStretch(
  text: string,
  sentence: Span,
  stretch: Stretch,
  pack: SignQuotePack,
): PackAttribution[] {
  const from = Math.max(sentence.start, stretch.outerStart - reach);
  const head = stretch.outerStart > sentence.start ? text.slice(from, stretch.outerStart) : '';
  const tail = text.slice(stretch.outerEnd, Math.min(sentence.end, stretch.outerEnd + reach));
  const before = pack.before.exec(head);
  const after = pack.after.exec(tail);
  const isCued = pack.needsBoth ? after !== null : after !== null || before !== null;
  if (!isCued) return loneQuote(text, sentence, stretch);
  const source = sourceOf(before, 'source', from) ?? sourceOf(after, 'source', stretch.outerEnd) ?? null;
  // Where a subject stands before the quote that was not understood, it is nobody else's.
  const isDropped = source === null && !(pack.needsBoth && /[はが]|[은는이가](?=\s)/u.test(head));
  return [{ content: { start: stretch.start, end: stretch.end }, source, isDropped, direct: true }];
}

/**
 * Words quoted beside others of the sentence, without a verb of speech that is known: said by somebody there, and not by
 * who spoke before. Left to the sentences around where the quote is all there is.
 */
function loneQuote(
  text: string,
  sentence: Span,
  { start, end, outerStart, outerEnd, wordCount }: Stretch,
): PackAttribution[] {
  const others =
    text.slice(sentence.start, Math.max(sentence.start, outerStart)) + text.slice(outerEnd, sentence.end);
  if (!/[\p{L}\p{N}]/u.test(others) || wordCount < fewestWords) return [];
  if (/[\p{L}\p{N}》』」]\s?$/u.test(text.slice(Math.max(0, outerStart - 2), outerStart))) return [];
  return [{ content: { start, end }, source: null, isDropped: false, direct: true }];
}

/** As for other quotes: below this they are scare quotes or titles. */
const fewestWords = 4;

function indirectIn(text: string, sentence: Span, pack: SignQuotePack): PackAttribution | null {
  const surface = text.slice(sentence.start, sentence.end);
  for (const pattern of pack.indirect) {
    const match = pattern.exec(surface);
    const content = sourceOf(match, 'content', sentence.start);
    if (content && content.end - content.start > 3) {
      const source = sourceOf(match, 'source', sentence.start);
      return { content, source, isDropped: source === null, direct: false };
    }
  }
  return null;
}

/** Where a group lies in the text; patterns carry the `d` flag. */
function sourceOf(match: RegExpExecArray | null, group: string, offset: number): Span | null {
  const at = match?.indices?.groups?.[group];
  return at && at[1] > at[0] ? { start: offset + at[0], end: offset + at[1] } : null;
}
