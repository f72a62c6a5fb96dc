/**
 * What the index must answer, worked out in the plainest way: every question looks through all documents. Runs in Node
 * and in browsers.
 */
import type { DocumentTerm, IndexDocument } from '@/lib/index/document';
import type { Expression } from '@/lib/index/expression';
import { fieldBonuses } from '@/lib/index/frequencies';
import type { ArticleId } from '@/lib/model/article';

export interface NaiveHit {
  number: number;
  articleId: ArticleId;
  score: number;
  date: number;
}

/** The articles that the expression holds of, best first; of each article at most one document of each part is given. */
export function naiveRank(documents: readonly IndexDocument[], expression: Expression): NaiveHit[] {
  const scores = naiveScores(documents, expression);
  return textsOf(documents)
    .filter(({ number }) => scores.has(number))
    .map(({ number, articleId, date }) => ({ number, articleId, date, score: scores.get(number) ?? 0 }))
    .sort(
      (one, other) =>
        other.score - one.score || other.date - one.date || (one.articleId < other.articleId ? -1 : 1),
    );
}

/** Scores by number, of the articles that the expression holds of. */
export function naiveScores(
  documents: readonly IndexDocument[],
  expression: Expression,
): Map<number, number> {
  const texts = textsOf(documents);
  const numbersOf = (holds: (text: IndexDocument) => boolean) =>
    new Map(texts.filter(holds).map(({ number }) => [number, 0]));
  switch (expression.kind) {
    case 'word':
      return scoreWord(documents, ({ terms }) =>
        frequencyOf(
          terms.filter((one) => expression.terms.includes(one.term) && isIn(one.fields, expression.fields)),
        ),
      );
    case 'prefix':
      return scoreWord(documents, ({ terms }) =>
        frequencyOf(
          terms.filter(
            ({ term, fields }) =>
              isIn(fields, expression.fields) &&
              expression.prefixes.some((prefix) => term.startsWith(prefix) && isKey(term) === isKey(prefix)),
          ),
        ),
      );
    case 'phrase':
      return scoreWord(documents, (document) => phraseFrequency(document, expression));
    case 'condition': {
      const holding = naiveScores(documents, expression.part);
      return numbersOf(({ number }) => holding.has(number));
    }
    case 'dated':
      return numbersOf(({ date }) => expression.from <= date && date < expression.to);
    case 'among':
      return numbersOf(({ articleId }) => expression.ids.has(articleId));
    case 'not': {
      const without = naiveScores(documents, expression.part);
      return numbersOf(({ number }) => !without.has(number));
    }
    case 'all':
      return addUp(documents, expression.parts, (held) => held === expression.parts.length);
    case 'any':
      return addUp(documents, expression.parts, (held) => held > 0);
  }
}

const textsOf = (documents: readonly IndexDocument[]) => documents.filter(({ part }) => part === 'text');

const isIn = (fields: number, wanted: number | undefined): boolean =>
  wanted === undefined || (fields & wanted) !== 0;

const isKey = (term: string): boolean => term.startsWith('!');

function addUp(
  documents: readonly IndexDocument[],
  parts: readonly Expression[],
  isEnough: (held: number) => boolean,
): Map<number, number> {
  const found = parts.map((part) => naiveScores(documents, part));
  return new Map(
    textsOf(documents)
      .filter(({ number }) => isEnough(found.filter((scores) => scores.has(number)).length))
      .map(({ number }) => [number, found.reduce((sum, scores) => sum + (scores.get(number) ?? 0), 0)]),
  );
}

/** BM25 of one word that stands in each document as often as `frequencyIn` says. */
function scoreWord(
  documents: readonly IndexDocument[],
  frequencyIn: (document: IndexDocument) => number,
): Map<number, number> {
  const texts = textsOf(documents);
  const averageLength = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  const frequencies = texts.map(({ number }) =>
    documents
      .filter((document) => document.number === number)
      .reduce((sum, document) => sum + frequencyIn(document), 0),
  );
  const holderCount = frequencies.filter((frequency) => frequency > 0).length;
  const rarity = Math.log(1 + (texts.length - holderCount + 0.5) / (holderCount + 0.5));
  return new Map(
    texts.flatMap(({ number, length }, index) => {
      const frequency = frequencies[index] ?? 0;
      const relative = averageLength > 0 ? length / averageLength : 1;
      const score = (rarity * frequency * 2.2) / (frequency + 1.2 * (0.25 + 0.75 * relative));
      return frequency > 0 ? [[number, score] as const] : [];
    }),
  );
}

const frequencyOf = (terms: readonly DocumentTerm[]): number =>
  terms.reduce((sum, { term, count, fields }) => sum + count + (isKey(term) ? 0 : bonusOf(fields)), 0);

const bits: Record<keyof typeof fieldBonuses, number> = {
  title: 1,
  dek: 2,
  body: 4,
  byline: 8,
  source: 16,
  tag: 32,
  note: 64,
};

const bonusOf = (fields: number): number =>
  Object.entries(bits).reduce(
    (sum, [name, bit]) => sum + (fields & bit ? fieldBonuses[name as keyof typeof bits] : 0),
    0,
  );

/** How often the words stand side by side, with the bonus of the fields in which something stands for every word. */
function phraseFrequency(
  { terms }: IndexDocument,
  { words, fields: wanted }: Extract<Expression, { kind: 'phrase' }>,
): number {
  const places = words.map((alternatives) => terms.filter(({ term }) => alternatives.includes(term)));
  const stands = (place: number, position: number) =>
    places[place]?.some(({ positions }) => positions.includes(position)) ?? false;
  const starts = new Set(places[0]?.flatMap(({ positions }) => positions) ?? []);
  const count = [...starts].filter((start) => words.every((_, place) => stands(place, start + place))).length;
  const shared = places.reduce(
    (bitsOfAll, of) => bitsOfAll & of.reduce((sum, { fields }) => sum | fields, 0),
    0xff,
  );
  return count > 0 && isIn(shared, wanted) ? count + bonusOf(shared) : 0;
}
