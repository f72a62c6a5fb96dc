import type { Beside, Entity, EntityType, Quote, Standing, Timex } from '@/lib/model/analysis';
import { isWithin, type Span } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';
import { timexRange } from '@/lib/text/timex';
import type { ArticleText, Token } from './article-text';
import { futureCues, pastCues } from './date-words.data';
import { judgeKind } from './kind';
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
  quotes: readonly Quote[];
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
  return { mentions, timexes, quotes, isOpinion: judgeKind(article) === 'opinion' };
}

function judgeStanding(article: ArticleText, index: number, book: Book): Standing {
  const span = article.sentences[index];
  const tokens = article.tokens[index] ?? [];
  const kind = span && article.blocks[span.block]?.kind;
  if (!span || kind === 'heading' || kind === 'caption' || !isSentence(tokens, article.language))
    return { kind: 'not' };
  const text = article.text.slice(span.start, span.end);
  const beside: Beside[] = [];
  const speaker = speakerOf(article, index, book);
  if (speaker === 'uncertain') return { kind: 'not' };
  if (speaker) beside.push({ kind: 'speaker', name: speaker });
  const antecedent = antecedentOf(article, index, book);
  if (antecedent === 'uncertain' || leansOnSentenceBefore(article, index, book)) return { kind: 'not' };
  if (antecedent) beside.push({ kind: 'antecedent', name: antecedent });
  beside.push(...datesBeside(book.timexes[index] ?? [], text, span.start, article.publishedIso));
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
  return speaksOfItself(article, index, book) ? 'uncertain' : null;
}

/** "I came home from school" in a report, outside all quotes: an interview's answer, or a writer nobody can name. */
function speaksOfItself(article: ArticleText, index: number, book: Book): boolean {
  if (book.isOpinion || (article.language !== 'en' && article.language !== 'und')) return false;
  const span = article.sentences[index];
  if (!span || /["“”]/.test(article.text.slice(span.start, span.end))) return false;
  return (article.tokens[index] ?? []).some(
    ({ text, start, end }) =>
      /^(?:I|[Mm]y|[Mm]e|I['’](?:m|ve|d|ll))$/.test(text) &&
      !book.quotes.some(({ content }) => start >= content.start && end <= content.end),
  );
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
  if (standIn) return standIn === 'other' ? 'uncertain' : named(article, index, standIn, book);
  return needsPerson(article, index, book) ? named(article, index, 'person', book) : null;
}

/**
 * "Water had entered through it", "Whether it will do so …", "that evening": within its first clause, a pronoun that is
 * the object stands for something outside the sentence. In quotes the speaker knows what is meant, and "had cracks in
 * it" or "made it clear" mean nothing beyond.
 */
function leansOnSentenceBefore(article: ArticleText, index: number, book: Book): boolean {
  if (article.language !== 'en' && article.language !== 'und') return false;
  const span = article.sentences[index];
  const isQuoted = (place: Span) => book.quotes.some(({ content }) => isWithin(place, content));
  const pointer = span && pointsBack.exec(article.text.slice(span.start, span.end));
  if (pointer) {
    const start = span.start + pointer.index;
    if (!isQuoted({ start, end: start + pointer[0].length })) return true;
  }
  const tokens = article.tokens[index] ?? [];
  const words = tokens.map(({ text }) => fold(text));
  if (conditionals.has(words[0] ?? '') && /^(?:it|they|this|that|these|those)$/.test(words[1] ?? ''))
    return !/^(?:is|was)$/.test(words[2] ?? '');
  const end = tokens.findIndex(
    ({ text }, at) => /^[,;:—–(“"‘]$/.test(text) || clauseOpeners.has(words[at] ?? ''),
  );
  return tokens.slice(0, end < 0 ? tokens.length : end).some((token, at) => {
    if (at === 0 || !/^(?:it|them)$/.test(words[at] ?? '') || isQuoted(token)) return false;
    const next = words[at + 1] ?? '';
    const isObject = !isVerb(next) || next === '';
    const before = words.slice(0, at);
    const isHeld = before.some((word) => /^(?:has|have|had|with)$/.test(word));
    return isObject && !isHeld && !/^(?:ma[dk]\w*|find\w*|found|think\w*|call\w*)$/.test(before.at(-1) ?? '');
  });
}

const pointsBack =
  /\b(?:[Tt]hat|[Tt]he same) (?:day|evening|morning|afternoon|night|week|weekend|month|year)\b(?! (?:that|when|as|on which)\b)/;
const conditionals = new Set('whether if when as although though while until because once unless'.split(' '));
const clauseOpeners = new Set(
  'and but or that which who whose when while as because after before if since until although though where whether than to what how'.split(
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

/** The days that "on Tuesday" or "last month" mean, at most two. */
function datesBeside(
  timexes: readonly Timex[],
  text: string,
  offset: number,
  publishedIso: string,
): Beside[] {
  const values = timexes
    .filter((timex) => (timex.type === 'DATE' || timex.type === 'TIME') && timexRange(timex.value) !== null)
    .filter(
      (timex) => !doesTellItself(timex, text.slice(timex.start - offset, timex.end - offset), publishedIso),
    )
    .map((timex) => timex.value.replace(/T.*$/, ''));
  return [...new Set(values)].slice(0, 2).map((value) => ({ kind: 'date', value }));
}

/** Words that name the year, or a day or month of the year in which the article stands, need no date beside them. */
function doesTellItself({ value }: Timex, words: string, publishedIso: string): boolean {
  if (/\d{4}|\d0s|centur|\d年/i.test(words)) return true;
  // "This winter" begins in one year and ends in the next.
  if (/-(?:SP|SU|FA|WI)$/.test(value)) return true;
  const namesPart = /\p{Lu}\p{L}{2}.*\d|\d.*\p{Lu}\p{L}{2}|[月日]/u.test(words) || monthName.test(words);
  const isRelative = /\b(?:last|next|this|ago|earlier|later|before|after)\b/i.test(words);
  return namesPart && !isRelative && !/T\d\d/.test(value) && value.slice(0, 4) === publishedIso.slice(0, 4);
}

const monthName =
  /^(?:(?:early|late|mid)[- ])?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/i;

const isVerb = (word: string): boolean =>
  word === '' || verbs.has(word) || /(?:[a-z]{2}ed|[^s]s|ly)$/.test(word);

const verbs = new Set(`${pastCues} ${futureCues} is are does do can also and or not`.split(' '));
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
