import type { Beside, Quote } from '@/lib/model/analysis';
import type { QuoteLine, SpeakerQuotes } from '@/lib/model/sections';
import { doesOverlap, isWithin, type Span } from '@/lib/model/span';
import { type Statement, type StoredArticle, stateFrom } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';
import { entityIn, lengthOf } from './sentence-facts';
import type { Surroundings } from './surroundings';

/** Longest sentence shown around a quote; beyond it only the words said are. In UTF-16 units. */
const longestSentence = 300;
const longestContent = 600;
const maximumSpeakers = 12;
const maximumLines = 6;

/** Who said what in the open article. */
export const quotesOf = ({ open }: Pick<Surroundings, 'open'>): SpeakerQuotes[] =>
  groupBySpeaker([{ stored: open, quotes: open.analysis.quotes }]);

/**
 * Quotes of one or several articles by speaker, the most quoted first; unnamed sources together at the end.
 * Words whose speaker is uncertain are left out.
 */
export function groupBySpeaker(
  articles: readonly { stored: StoredArticle; quotes: readonly Quote[] }[],
): SpeakerQuotes[] {
  const groups = new Map<string, SpeakerQuotes>();
  for (const { stored, quotes } of articles) {
    for (const quote of quotes) {
      const key = keyOf(quote);
      if (key === null || isInsideAnother(quote, stored.analysis.quotes) || isDoubtful(quote, stored))
        continue;
      const line = lineOf(stored, quote);
      if (!line) continue;
      const group = groups.get(key) ?? {
        speaker: quote.isUnnamed ? null : quote.speaker,
        name: quote.isUnnamed ? null : quote.speakerName,
        role: null,
        lines: [],
      };
      groups.set(key, group);
      if (!quote.isUnnamed) group.role ??= roleOf(stored, quote);
      if (
        group.lines.length < maximumLines &&
        !group.lines.some((other) => isSame(other.statement, line.statement))
      ) {
        group.lines.push(line);
      }
    }
  }
  return [...groups]
    .sort(
      ([oneKey, one], [otherKey, other]) =>
        Number(oneKey === '') - Number(otherKey === '') || other.lines.length - one.lines.length,
    )
    .slice(0, maximumSpeakers)
    .map(([, group]) => group);
}

/** Who speaks, '' for all unnamed sources; null for words that nobody can be named for. */
function keyOf(quote: Quote): string | null {
  if (quote.isUnnamed) return '';
  if (quote.speaker !== null) return quote.speaker;
  return quote.speakerName === null ? null : fold(quote.speakerName);
}

/** "Announced higher fares" reports a deed; "Fresh", named once and of no known type, is a word that only opens its sentence. */
function isDoubtful(quote: Quote, { analysis, revision }: StoredArticle): boolean {
  if (quote.direct) return false;
  const said = revision.text.slice(quote.content.start, quote.content.end);
  if (/^[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+)?$/u.test(said)) return true;
  const entity = quote.speaker === null ? undefined : entityIn(analysis, quote.speaker);
  return (
    entity?.type === 'unsure' &&
    !entity.name.includes(' ') &&
    entity.mentions.length === 1 &&
    analysis.sentences.some(({ start }) => start === entity.mentions[0]?.start)
  );
}

/** What somebody is said to have said of another's words is the first one's statement. */
const isInsideAnother = (quote: Quote, all: readonly Quote[]): boolean =>
  all.some(
    (other) =>
      other !== quote &&
      !other.direct &&
      other.sentence === quote.sentence &&
      isWithin(quote.content, other.content) &&
      lengthOf(quote.content) < lengthOf(other.content) &&
      quote.source !== null &&
      isWithin(quote.source, other.content),
  );

function lineOf(stored: StoredArticle, quote: Quote): QuoteLine | null {
  const { analysis, revision } = stored;
  if (!isPlace(quote.content, revision.text)) return null;
  const touched = analysis.sentences.filter((sentence) => doesOverlap(sentence, quote.content));
  const first = touched[0];
  const last = touched.at(-1);
  const canStand = touched.every((sentence) => sentence.standing.kind !== 'not');
  if (first && last && canStand && last.end - first.start <= longestSentence) {
    const span = { start: first.start, end: last.end };
    const standing = first.standing.kind === 'with' ? first.standing.beside : [];
    return { statement: stateFrom(stored, span, withSpeaker(standing, quote, span)), direct: quote.direct };
  }
  // Words said make sense beside their speaker; a clause of indirect speech cut out of an uncertain sentence does not.
  if (lengthOf(quote.content) > longestContent || !(quote.direct || canStand)) return null;
  return {
    statement: stateFrom(stored, quote.content, withSpeaker([], quote, quote.content)),
    direct: quote.direct,
  };
}

/** Names the speaker beside the words, unless the words name the speaker themselves. */
function withSpeaker(beside: readonly Beside[], quote: Quote, span: Span): Beside[] {
  const isNamedInside = quote.source !== null && isWithin(quote.source, span);
  const isBeside = beside.some((one) => one.kind === 'speaker');
  if (quote.speakerName === null || isNamedInside || isBeside) return [...beside];
  return [{ kind: 'speaker', name: quote.speakerName }, ...beside];
}

function roleOf(stored: StoredArticle, quote: Quote): Statement | null {
  const gloss = quote.speaker === null ? null : entityIn(stored.analysis, quote.speaker)?.gloss;
  const span = quote.role ?? gloss ?? null;
  // "Its chair" tells nothing away from its sentence.
  const isLeaning =
    span && /^(?:its|his|her|their|our|my)\b/i.test(stored.revision.text.slice(span.start, span.end));
  return span && !isLeaning && isPlace(span, stored.revision.text) ? stateFrom(stored, span) : null;
}

const isPlace = (span: Span, text: string): boolean =>
  span.start >= 0 && span.start < span.end && span.end <= text.length;

/** The same stretch of one article, or the same words in several. */
function isSame(one: Statement, other: Statement): boolean {
  if (one.receipt.articleId === other.receipt.articleId) return doesOverlap(one.receipt, other.receipt);
  return fold(one.text) === fold(other.text);
}
