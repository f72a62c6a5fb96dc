import type { Quote } from '@/lib/model/analysis';
import type { SpeakerQuotes } from '@/lib/model/sections';
import { doesOverlap, isWithin } from '@/lib/model/span';
import { type Statement, type StoredArticle, stateFrom } from '@/lib/model/statement';
import { fold } from '@/lib/text/normalise';
import { isPlace, lineOf } from './quote-line';
import { lookElsewhere } from './quote-variants';
import { entityIn, lengthOf } from './sentence-facts';
import type { Surroundings } from './surroundings';

const maximumSpeakers = 12;
const maximumLines = 6;

/** Who said what in the open article, and how the story's other sources print the same words. */
export function quotesOf({
  open,
  storyArticles,
}: Pick<Surroundings, 'open' | 'storyArticles'>): SpeakerQuotes[] {
  const speakers = groupBySpeaker([{ stored: open, quotes: open.analysis.quotes }]);
  const elsewhere = lookElsewhere(open, storyArticles);
  return speakers.map((speaker) => ({
    ...speaker,
    lines: speaker.lines.map((line) => ({ ...line, elsewhere: elsewhere(line) })),
  }));
}

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

function roleOf(stored: StoredArticle, quote: Quote): Statement | null {
  const gloss = quote.speaker === null ? null : entityIn(stored.analysis, quote.speaker)?.gloss;
  const span = quote.role ?? gloss ?? null;
  // "Its chair" tells nothing away from its sentence.
  const isLeaning =
    span && /^(?:its|his|her|their|our|my)\b/i.test(stored.revision.text.slice(span.start, span.end));
  return span && !isLeaning && isPlace(span, stored.revision.text) ? stateFrom(stored, span) : null;
}

/** The same stretch of one article, or the same words in several. */
function isSame(one: Statement, other: Statement): boolean {
  if (one.receipt.articleId === other.receipt.articleId) return doesOverlap(one.receipt, other.receipt);
  return fold(one.text) === fold(other.text);
}
