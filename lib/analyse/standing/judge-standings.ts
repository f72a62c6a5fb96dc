import type { ArticleText, Token } from '@/lib/analyse/article-text';
import { judgeKind } from '@/lib/analyse/kind';
import type { Beside, Entity, EntityType, Quote, Standing, Timex } from '@/lib/model/analysis';
import { isWithin } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';
import { datesBeside } from './standing-dates';
import { isPageFurniture, isVerb, leansOnSentenceBefore, speaksOfItself } from './standing-leaning';
import { foreignOpeners, specifiers, standIns, tyingOpeners } from './standing-words.data';

export interface StandingFacts {
  entities: readonly Entity[];
  timexes: readonly Timex[];
  quotes: readonly Quote[];
}

/**
 * Whether each sentence can be shown by itself, and what must stand beside it; parallel to `article.sentences`. In doubt
 * a sentence does not stand: one that opens with a pronoun stands only where the sentence before names exactly one
 * person (or organisation) it can mean.
 */
export function judgeStandings(article: ArticleText, facts: StandingFacts): Standing[] {
  const book = bookOf(article, facts);
  return article.sentences.map((_, index) => judgeStanding(article, index, book));
}

interface Book {
  mentions: { entity: Entity; start: number; end: number }[][];
  timexes: Timex[][];
  /** Direct ones only. */
  quotes: readonly Quote[];
  attributed: readonly Quote[];
  isOpinion: boolean;
}

function bookOf(article: ArticleText, facts: StandingFacts): Book {
  const mentions: Book['mentions'] = article.sentences.map(() => []);
  for (const entity of facts.entities) {
    for (const { sentence, start, end } of entity.mentions) mentions[sentence]?.push({ entity, start, end });
  }
  for (const list of mentions) list.sort((one, other) => one.start - other.start);
  const timexes: Timex[][] = article.sentences.map(() => []);
  for (const timex of facts.timexes) timexes[timex.sentence]?.push(timex);
  const quotes = facts.quotes.filter((quote) => quote.direct);
  return { mentions, timexes, quotes, attributed: facts.quotes, isOpinion: judgeKind(article) === 'opinion' };
}

function judgeStanding(article: ArticleText, index: number, book: Book): Standing {
  const span = article.sentences[index];
  const tokens = article.tokens[index] ?? [];
  const kind = span && article.blocks[span.block]?.kind;
  if (!span || kind === 'heading' || kind === 'caption' || !isSentence(tokens, article.language))
    return { kind: 'not' };
  const text = article.text.slice(span.start, span.end);
  // A dateline, parted from what it stands before.
  if (isPageFurniture(text) || /[–—-]$/.test(text)) return { kind: 'not' };
  const beside: Beside[] = [];
  const speaker = speakerOf(article, index, book);
  if (speaker === 'uncertain') return { kind: 'not' };
  if (speaker) beside.push({ kind: 'speaker', name: speaker });
  const antecedent = antecedentOf(article, index, book);
  if (antecedent === 'uncertain' || leansOnSentenceBefore(article, index, book.quotes))
    return { kind: 'not' };
  if (antecedent) beside.push({ kind: 'antecedent', name: antecedent });
  beside.push(...datesBeside(article, index, book.timexes));
  return beside.length > 0 ? { kind: 'with', beside } : { kind: 'alone' };
}

/** At least four words, or six characters of a script without spaces. */
const isSentence = (tokens: readonly Token[], language: string): boolean =>
  tokens.filter((token) => token.isWord).length >= (/^(?:ja|zh|th)$/.test(language) ? 3 : 4);

/** Who speaks, where the whole sentence lies in a quote that is attributed outside it. */
function speakerOf(article: ArticleText, index: number, book: Book): string | 'uncertain' | null {
  const span = article.sentences[index];
  if (!span) return null;
  const quote = book.quotes.find(
    ({ content }) => content.start <= span.start + 1 && content.end >= span.end - 2,
  );
  if (quote) {
    if (quote.source && quote.source.start >= span.start && quote.source.end <= span.end) return null;
    return quote.speaker && quote.speakerName ? quote.speakerName : 'uncertain';
  }
  const text = article.text.slice(span.start, span.end);
  const opens = (text.match(/[“«„]/g) ?? []).length;
  const closes = (text.match(/[”»]/g) ?? []).length;
  const straight = (text.match(/"/g) ?? []).length;
  // Half of a quote, or one that opens the sentence and that nobody is known to have said.
  if (opens !== closes || straight % 2 === 1) {
    const holds = book.quotes.find(({ content }) => content.start < span.end && content.end > span.start);
    const isOwn = holds?.source && holds.source.start >= span.start && holds.source.end <= span.end;
    if (!isOwn) return holds?.speaker && holds.speakerName ? holds.speakerName : 'uncertain';
  }
  if (/^[“"«„].*[”"»]$/u.test(text)) return 'uncertain';
  return !book.isOpinion && speaksOfItself(article, index, book.quotes) ? 'uncertain' : null;
}

/** The name an opening pronoun or "The minister" stands for; null where nothing needs one. */
function antecedentOf(article: ArticleText, index: number, book: Book): string | 'uncertain' | null {
  const tokens = (article.tokens[index] ?? []).filter((token) => token.isWord);
  const opener = fold(tokens[0]?.text ?? '');
  if (article.language !== 'en' && article.language !== 'und') {
    return foreignSet(article.language).has(opener) ? 'uncertain' : null;
  }
  if (opener === 'it') return isExpletive(tokens) ? 'uncertain' : named(article, index, 'organisation', book);
  if (opener === 'they' || opener === 'their' || opener === 'its') return 'uncertain';
  if (ties.has(opener)) return isWhole(opener, tokens) ? null : 'uncertain';
  const standIn = opener === 'the' ? standInOf(tokens) : null;
  if (standIn) {
    const first = tokens[0];
    // What the speaker of a quote calls "the company" was named in a question that nobody printed.
    const isQuoted = first && book.quotes.some(({ content }) => isWithin(first, content));
    if (standIn === 'other' || isQuoted) return 'uncertain';
    const name = named(article, index, standIn, book);
    return standIn === 'organisation' && isOtherKind(tokens, name) ? 'uncertain' : name;
  }
  if (!needsPerson(article, index, book)) return null;
  return speakingPerson(article, index, book) ?? named(article, index, 'person', book);
}

/** "“It must stop,” she said": who speaks is who "she" is. */
function speakingPerson(article: ArticleText, index: number, book: Book): string | null {
  const pronoun = (article.tokens[index] ?? []).find(({ text }) => personal.has(fold(text)));
  const quote = book.attributed.find(
    ({ sentence, source }) => sentence === index && source !== null && source.start === pronoun?.start,
  );
  if (!quote) return null;
  return quote.speaker && quote.speakerName ? quote.speakerName : 'uncertain';
}

/** "The company" is no university, "the airline" no ministry. */
const isOtherKind = (tokens: readonly Token[], name: string): boolean =>
  tokens.slice(1, 3).some(({ text }) => privateKinds.has(fold(text))) &&
  fold(name)
    .split(' ')
    .some((word) => publicKinds.has(word));

const privateKinds = new Set(
  'company firm airline carrier bank club team party union retailer manufacturer startup newspaper broadcaster publisher'.split(
    ' ',
  ),
);
const publicKinds = new Set(
  'university institute college school hospital council authority ministry department board commission court police agency parliament assembly'.split(
    ' ',
  ),
);

/** "It is clear that …": nobody is meant. */
const isExpletive = (tokens: readonly Token[]): boolean =>
  /^(?:is|was|'s|’s|seems|seemed|appears|appeared|takes|took|will|would|may|might|could|has|had|remains|remained)$/.test(
    fold(tokens[1]?.text ?? ''),
  );

/** "Some 40 ferries", "Many islanders", "Two ferries": a determiner with its noun leans on nothing. */
const isWhole = (opener: string, tokens: readonly Token[]): boolean =>
  /^(?:some|many|most|all|several|two|three|few|one|each|both|another)$/.test(opener) &&
  !/^(?:of|are|were|is|was|have|had|said|say)$/.test(fold(tokens[1]?.text ?? ''));

/** A "he" or "her" outside quotes, before anybody is named in the sentence. */
function needsPerson(article: ArticleText, index: number, book: Book): boolean {
  const tokens = article.tokens[index] ?? [];
  const pronoun = tokens.find((token) => personal.has(fold(token.text)));
  if (!pronoun) return false;
  if (
    book.quotes.some(({ content }) => pronoun.start >= content.start && pronoun.end <= content.end) &&
    personal.has(fold(tokens.find((token) => token.isWord)?.text ?? '')) === false
  )
    return false;
  return !(book.mentions[index] ?? []).some(
    ({ entity, start }) => canBe(entity.type, 'person') && start < pronoun.start,
  );
}

/** The one person (organisation) that the sentence before names; the same of the one before that, where it too only says "he". */
function named(
  article: ArticleText,
  index: number,
  type: 'person' | 'organisation',
  book: Book,
  depth = 0,
): string | 'uncertain' {
  const here = article.sentences[index];
  const before = article.sentences[index - 1];
  if (!here || !before || depth > 2 || here.block - before.block > 1) return 'uncertain';
  if (/^(?:heading|caption)$/.test(article.blocks[before.block]?.kind ?? '')) return 'uncertain';
  const entities = new Set(
    (book.mentions[index - 1] ?? []).map(({ entity }) => entity).filter((entity) => canBe(entity.type, type)),
  );
  const own = new Set((book.mentions[index] ?? []).map(({ entity }) => entity));
  const others = [...entities].filter((entity) => !own.has(entity));
  // "He met Rowe. His talks …": he, not Rowe.
  if (others.length > 0 && type === 'person' && needsPerson(article, index - 1, book)) return 'uncertain';
  const [only] = others;
  if (others.length === 1 && only?.type === type)
    return isSubject(article, index - 1, only, book) ? only.name : 'uncertain';
  if (others.length > 0) return 'uncertain';
  return type === 'person' && needsPerson(article, index - 1, book)
    ? named(article, index - 1, type, book, depth + 1)
    : 'uncertain';
}

/** Named among the first eight words, or right beside a verb of speech: what a following "he" is about. */
function isSubject(article: ArticleText, index: number, entity: Entity, book: Book): boolean {
  const opening = (article.tokens[index] ?? [])[8]?.start ?? Number.POSITIVE_INFINITY;
  const end = article.sentences[index]?.end ?? 0;
  return (book.mentions[index] ?? []).some(
    (mention) =>
      mention.entity === entity &&
      (mention.start < opening ||
        /\b(?:said|says|told|added|asked|wrote)\s+(?:\p{Ll}+\s+){0,3}$/u.test(
          article.text.slice(Math.max(0, mention.start - 40), mention.start),
        ) ||
        /^\s+(?:said|says|told|added|asked|wrote)\b/.test(
          article.text.slice(mention.end, Math.min(end, mention.end + 12)),
        )),
  );
}

const canBe = (type: EntityType, wanted: EntityType): boolean => type === wanted || type === 'unsure';

function standInOf(tokens: readonly Token[]): 'person' | 'organisation' | 'other' | null {
  for (const at of [1, 2]) {
    const word = tokens[at]?.text ?? '';
    // "The Irish company" is told apart by its name.
    if (/^\p{Lu}/u.test(word) || word === '') return null;
    const kind = (Object.keys(standInSets) as (keyof typeof standInSets)[]).find((key) =>
      standInSets[key].has(fold(word)),
    );
    if (/^\d+-year-old$/.test(word)) return 'person';
    if (!kind) continue;
    const next = tokens[at + 1]?.text ?? '';
    if (specifying.has(fold(next)) || /^\p{Lu}/u.test(next)) return null;
    // "The island ferry company": the noun goes on.
    if (isVerb(fold(next))) return kind;
  }
  return null;
}

const ties = new Set(tyingOpeners.trim().split(' '));
const specifying = new Set(specifiers.split(' '));
const personal = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);
const standInSets = {
  person: new Set(standIns.person.split(' ')),
  organisation: new Set(standIns.organisation.split(' ')),
  other: new Set(standIns.other.split(' ')),
};
const foreignSet = (language: string): Set<string> =>
  new Set((foreignOpeners[language] ?? '').split(' ').map(fold));
