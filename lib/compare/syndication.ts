/** Copies of one text in several papers: what an agency wrote once is one text, however often it is printed. */
import type { Analysis } from '@/lib/model/analysis';
import { type Article, earlierFirst, type Revision } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { creditIn } from './agency-credit';
import { sharedCounts, shinglesOf } from './shingles';

/** What is compared: a `StoredArticle` gives it. */
export interface PrintedText {
  article: Pick<Article, 'id' | 'date' | 'url' | 'originalUrl' | 'kind'> & { source: { host: string } };
  revision: Pick<Revision, 'text' | 'blocks'>;
  analysis: Pick<Analysis, 'quotes'>;
}

export interface CopiedText<Text> {
  /** Two or more, earliest first. */
  articles: Text[];
  /** The name of an agency, as the text that credits it has it, and that text; null where none names one. */
  credit: { text: Text; span: Span } | null;
}

/**
 * The share of the shorter text's own words (quoted ones are nobody's) in the longer one. Measured on 13,700 news
 * articles and 19,000 notices: own reports of two papers, with one statement quoted in both, shared up to 0.12 (with the
 * quotes 0.35), copies more than 0.9. Between 0.5 and 0.75 lie one paper's follow-ups with their background told again.
 */
const leastContained = { elsewhere: 0.5, samePaper: 0.75 };
/** A paper's forms are filled in anew (markets, weather): up to 0.8 of their few words are the same. */
const leastOfForm = 0.85;
/** In shingles: forms are shorter. */
const longestForm = 100;
/** Forms differ in their numbers, too, where copies have most of them. */
const leastNumbersShared = 0.5;
const fewestNumbers = 3;
/** Where a page says itself that its text is the other's. Not less: such claims outlive the text that they were made for. */
const leastDeclared = 0.3;
/** What copies of one text share with one another: cut anywhere, two of them are still alike. */
const leastAmongCopies = 0.3;
/** Fewer are a notice that papers word alike. */
const fewestShared = 25;
/** A long page that holds a whole report is not its copy. */
const largestFactor = 4;
/** In ms: a weekly prints what it got that week; a paper's form comes again next week. */
const longestGap = { elsewhere: 7 * 86_400_000, samePaper: 3 * 86_400_000 };

/** Groups of articles that carry the same text, largest first, whatever the order in which they are given. */
export function findCopies<Text extends PrintedText>(articles: readonly Text[]): CopiedText<Text>[] {
  const texts = [...articles].sort((one, other) => earlierFirst(one.article, other.article));
  const shingles = texts.map(ownShingles);
  const counts = sharedCounts(shingles);
  const pairOf = (one: number, other: number): Pair => ({
    shared: counts[one * texts.length + other] ?? 0,
    shorter: Math.min(shingles[one]?.length ?? 0, shingles[other]?.length ?? 0),
    longer: Math.max(shingles[one]?.length ?? 0, shingles[other]?.length ?? 0),
  });
  const copies = texts.map((text, at) =>
    texts.flatMap((other, index) =>
      index !== at && isOneText(text, other, pairOf(at, index)) ? [index] : [],
    ),
  );
  return groupAround(copies, pairOf)
    .map((group) => group.sort((one, other) => one - other).flatMap((at) => texts[at] ?? []))
    .map((group) => ({ articles: group, credit: creditOf(group) }));
}

/** In shingles. */
interface Pair {
  shared: number;
  shorter: number;
  longer: number;
}

/** Two papers that quote one statement at length have each their own text around it. */
function ownShingles({ article, revision, analysis }: PrintedText): Int32Array {
  // A live page is put together from many texts.
  if (article.kind === 'live') return new Int32Array();
  const quoted = [
    ...analysis.quotes.filter(({ direct }) => direct).map(({ content }) => content),
    ...revision.blocks.filter(({ kind }) => kind === 'quote'),
  ];
  return shinglesOf(
    revision.text,
    quoted.sort((one, other) => one.start - other.start),
  );
}

function isOneText(one: PrintedText, other: PrintedText, pair: Pair): boolean {
  const { shared, shorter, longer } = pair;
  if (shared < fewestShared) return false;
  const contained = shared / shorter;
  if (saysCopy(one.article, other.article)) return contained >= leastDeclared;
  const place = one.article.source.host === other.article.source.host ? 'samePaper' : 'elsewhere';
  const isForm = place === 'samePaper' && shorter < longestForm;
  return (
    contained >= (isForm ? leastOfForm : leastContained[place]) &&
    longer <= largestFactor * shorter &&
    Math.abs(one.article.date - other.article.date) <= longestGap[place] &&
    haveNumbersAlike(one, other)
  );
}

/** Whether one page names the other as its original, or both name the same one. */
function saysCopy(one: PrintedText['article'], other: PrintedText['article']): boolean {
  const [first, second] = [one, other].map(({ originalUrl, url }) => originalUrl ?? url);
  return first !== undefined && first === second;
}

function haveNumbersAlike(one: PrintedText, other: PrintedText): boolean {
  const [few, many] = [numbersIn(one), numbersIn(other)].sort((first, second) => first.size - second.size);
  if (!few || !many || few.size < fewestNumbers) return true;
  const shared = [...few].filter((number) => many.has(number)).length;
  return shared >= leastNumbersShared * few.size;
}

const numbersIn = ({ revision }: PrintedText): Set<string> =>
  new Set(revision.text.match(/\d+(?:[.,:]\d+)*/g) ?? []);

/**
 * Star clustering (Aslam et al., 2004): the text with most copies gathers them, the likest first, so that a chain of
 * halves does not become one text; and what is unlike another copy stays out, since a page may hold two whole reports.
 */
function groupAround(
  copies: readonly (readonly number[])[],
  pairOf: (one: number, other: number) => Pair,
): number[][] {
  const free = new Set(copies.keys());
  const likeness = (one: number, other: number) => {
    const { shared, shorter } = pairOf(one, other);
    return shorter === 0 ? 0 : shared / shorter;
  };
  const groups: number[][] = [];
  for (;;) {
    const stars = [...free]
      .map((centre) => ({ centre, around: (copies[centre] ?? []).filter((one) => free.has(one)) }))
      .sort((one, other) => other.around.length - one.around.length || one.centre - other.centre);
    const [star] = stars;
    if (!star || star.around.length === 0) break;
    const { centre } = star;
    const group = [centre];
    const nearestFirst = star.around.sort(
      (one, other) => likeness(centre, other) - likeness(centre, one) || one - other,
    );
    for (const one of nearestFirst) {
      if (group.every((other) => likeness(one, other) >= leastAmongCopies)) group.push(one);
    }
    for (const one of group) free.delete(one);
    groups.push(group);
  }
  return groups.sort((one, other) => other.length - one.length || Math.min(...one) - Math.min(...other));
}

function creditOf<Text extends PrintedText>(copies: readonly Text[]): CopiedText<Text>['credit'] {
  for (const text of copies) {
    const span = creditIn(text.revision);
    if (span) return { text, span };
  }
  return null;
}
