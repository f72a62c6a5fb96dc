/** How the story's other sources print what the open article quotes. */

import { commonWords } from '@/lib/compare/filler-words.data';
import { beginsSentence } from '@/lib/compare/quote-gaps';
import { type ComparedQuote, compareQuotes } from '@/lib/compare/quote-variants';
import { type SaidWord, type SaidWords, saidWordsOf } from '@/lib/compare/said-words';
import { type Relation, relationOf } from '@/lib/compare/speakers';
import type { Analysis, Quote } from '@/lib/model/analysis';
import { earlierFirst } from '@/lib/model/article';
import type { QuoteElsewhere, QuoteLine, QuoteVariant } from '@/lib/model/sections';
import { doesOverlap, type Span } from '@/lib/model/span';
import type { Statement, StoredArticle } from '@/lib/model/statement';
import { lineOf } from './quote-line';

const maximumVariants = 3;
/** In words: shorter sentences of a speech are not followed. */
const fewestWords = 5;
/** In words: where nobody, or not surely the same speaker, is named, so many must be the same. */
const fewestUnclear = 8;
/** In words: shorter ones may well have been said by both. */
const fewestOtherSpeaker = 12;

/** One sentence of what the open article quotes, in words of its speech. */
interface Unit extends Span {
  speech: SaidWords;
  from: number;
  to: number;
}

/** The sentence as another article prints it. */
interface Found {
  unit: Unit;
  stored: StoredArticle;
  quote: Quote;
  relation: Relation;
  compared: ComparedQuote;
}

/** Looks once through the articles, and then tells for each line what was found. */
export function lookElsewhere(
  open: StoredArticle,
  articles: readonly StoredArticle[],
): (line: QuoteLine) => QuoteElsewhere {
  const units = speechesOf(open).flatMap(unitsOf);
  const others = [...articles]
    .filter(({ article }) => article.source.host !== open.article.source.host)
    .filter(({ analysis }) => analysis.language === open.analysis.language)
    .sort((one, other) => earlierFirst(one.article, other.article));
  const found = units.length === 0 ? [] : findAmong(units, open, others);
  return ({ statement }) => elsewhereOf(statement, units, found);
}

const speechesByAnalysis = new WeakMap<Analysis, readonly SaidWords[]>();

/** Kept with the analysis: a story's articles are opened one after the other. */
function speechesOf({ analysis, revision }: StoredArticle): readonly SaidWords[] {
  const known = speechesByAnalysis.get(analysis) ?? saidWordsOf(revision.text, analysis.quotes);
  speechesByAnalysis.set(analysis, known);
  return known;
}

function unitsOf(speech: SaidWords): Unit[] {
  const starts = speech.words.flatMap((word, at) => (at === 0 || beginsSentence(word) ? [at] : []));
  return starts.flatMap((from, number) => {
    const to = starts[number + 1] ?? speech.words.length;
    const [first, last] = [speech.words[from], speech.words[to - 1]];
    if (!first || !last || to - from < fewestWords) return [];
    return [{ speech, from, to, start: first.start, end: last.end }];
  });
}

function findAmong(units: readonly Unit[], open: StoredArticle, others: readonly StoredArticle[]): Found[] {
  const { language } = open.analysis;
  const common = commonWords[language] ?? commonWords['en'] ?? new Set<string>();
  const unitsByRun = new Map<string, Set<Unit>>();
  for (const unit of units) {
    for (const run of runsOf(unit.speech.words.slice(unit.from, unit.to), common))
      unitsByRun.set(run, (unitsByRun.get(run) ?? new Set()).add(unit));
  }
  const found: Found[] = [];
  for (const stored of others) {
    for (const speech of speechesOf(stored)) {
      const candidates = new Set<Unit>();
      for (const run of runsOf(speech.words, common))
        for (const unit of unitsByRun.get(run) ?? []) candidates.add(unit);
      for (const unit of candidates) {
        const compared = compareQuotes(unit.speech.words, unit, speech.words, language);
        const quote = compared && quoteAt(speech, compared.otherSpan);
        if (!compared || !quote) continue;
        const relation = relationOf(
          { text: open.revision.text, quotes: unit.speech.quotes },
          { text: stored.revision.text, quotes: [quote] },
        );
        if (isSure(relation, compared)) found.push({ unit, stored, quote, relation, compared });
      }
    }
  }
  return found;
}

/** Each three words that stand beside one another, unless all of them are common ones. */
function runsOf(words: readonly SaidWord[], common: ReadonlySet<string>): string[] {
  const runs: string[] = [];
  for (let at = 0; at + 2 < words.length; at++) {
    const [one = '', two = '', three = ''] = [words[at]?.form, words[at + 1]?.form, words[at + 2]?.form];
    if (!(common.has(one) && common.has(two) && common.has(three))) runs.push(`${one} ${two} ${three}`);
  }
  return runs;
}

const quoteAt = ({ quotes }: SaidWords, span: Span): Quote | undefined =>
  quotes.find(({ content }) => doesOverlap(content, span)) ?? quotes[0];

function isSure(relation: Relation, { difference, sharedCount }: ComparedQuote): boolean {
  if (relation === 'same') return true;
  if (relation === 'unclear') return sharedCount >= fewestUnclear;
  return sharedCount >= fewestOtherSpeaker && difference === 'same';
}

const severity = ['other-speaker', 'altered', 'shortened', 'longer', 'same'] as const;
const kindOf = ({ relation, compared }: Found): (typeof severity)[number] =>
  relation === 'different' ? 'other-speaker' : compared.difference;

function elsewhereOf(statement: Statement, units: readonly Unit[], all: readonly Found[]): QuoteElsewhere {
  const mine = units.filter((unit) => doesOverlap(unit, statement.receipt));
  const found = all.filter(({ compared }) => doesOverlap(compared.span, statement.receipt));
  const hosts = [...new Set(found.map(({ stored }) => stored.article.source.host))];
  let sameIn = 0;
  const variants: QuoteVariant[] = [];
  for (const host of hosts) {
    const here = found.filter(({ stored }) => stored.article.source.host === host);
    const sameUnits = new Set(here.filter((one) => kindOf(one) === 'same').map(({ unit }) => unit));
    if (mine.every((unit) => sameUnits.has(unit))) {
      sameIn++;
      continue;
    }
    // A source that prints the sentence whole somewhere does not shorten it.
    const different = here.filter(({ unit }) => !sameUnits.has(unit));
    different.sort(
      (one, other) =>
        severity.indexOf(kindOf(one)) - severity.indexOf(kindOf(other)) ||
        other.compared.sharedCount - one.compared.sharedCount,
    );
    const variant = different[0] && variantOf(different[0], statement);
    if (!variant) continue;
    const known = variants.find((one) => one.kind === variant.kind && isSaidAlike(one, variant));
    if (known) known.sourceCount++;
    else variants.push(variant);
  }
  variants.sort((one, other) => severity.indexOf(one.kind) - severity.indexOf(other.kind));
  return { sameIn, variants: variants.slice(0, maximumVariants) };
}

const wordsOf = ({ statement, there, here }: QuoteVariant): string =>
  `${there.map(({ start, end }) => statement.text.slice(start, end)).join('|')} ${here.map(({ start }) => start).join()}`;

const isSaidAlike = (one: QuoteVariant, other: QuoteVariant): boolean =>
  one.name === other.name && wordsOf(one) === wordsOf(other);

function variantOf(found: Found, line: Statement): QuoteVariant | null {
  const kind = kindOf(found);
  const { compared, quote, stored } = found;
  if (kind === 'same') return null;
  const statement = lineOf(
    stored,
    { ...quote, direct: true },
    widen(compared.otherSpan, compared.there),
  )?.statement;
  if (!statement) return null;
  return {
    kind,
    statement,
    name: quote.speakerName,
    here: within(compared.here, line),
    there: within(compared.there, statement),
    sourceCount: 1,
  };
}

const widen = (span: Span, more: readonly Span[]): Span => ({
  start: Math.min(span.start, ...more.map(({ start }) => start)),
  end: Math.max(span.end, ...more.map(({ end }) => end)),
});

/** From offsets into the article to offsets into the statement's words. */
const within = (spans: readonly Span[], { receipt }: Statement): Span[] =>
  spans
    .filter(({ start, end }) => start >= receipt.start && end <= receipt.end)
    .map(({ start, end }) => ({ start: start - receipt.start, end: end - receipt.start }));
