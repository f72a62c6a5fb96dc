/** Queries of every kind, drawn from the texts by a seed, so that each finds something and all runs ask the same. */
import { chanceFrom, oneOf } from './chance.mjs';

/** For each kind how one query is drawn; null where the draw was no use, and another is made. */
const draws = {
  rare: ({ rare, chance }) => words(oneOf(chance, rare)),
  common: ({ common, chance }) => words(oneOf(chance, common)),
  and: (texts) => words(...someOfOneArticle(texts, 3)),
  or: ({ middling, chance }) =>
    words(oneOf(chance, middling), oneOf(chance, middling), oneOf(chance, middling)),
  not: (texts) => {
    const [word, other] = someOfOneArticle(texts, 2);
    return { ...words(word), without: [other] };
  },
  related: (texts) => words(...tellingWords(texts)),
  'rare phrase': (texts) => words(...rarePhrase(texts)),
  'common phrase': ({ pairs, chance }) => words(...oneOf(chance, pairs).split(' ')),
  prefix: ({ middling, chance }) => words(oneOf(chance, middling)?.slice(0, 3 + Math.floor(chance() * 3))),
  fuzzy: (texts) => words(misspelt(texts)),
  source: (texts) => ({ ...words(oneOf(texts.chance, texts.middling)), host: anyArticle(texts).host }),
  dates: (texts) => {
    const { from, to } = datesOf(texts);
    return { ...words(oneOf(texts.chance, texts.common)), from, to };
  },
  saved: ({ common, chance }) => ({ ...words(oneOf(chance, common)), isSaved: true }),
};

const queryKinds = Object.keys(draws);

/**
 * @param {readonly import('./engine.ts').GivenArticle[]} articles
 * @param {{ each: number, seed: number }} options how many of each kind
 * @returns {{ queries: import('./engine.ts').Query[], counts: Map<string, number> }} the queries kind by kind, fewer where
 *   the texts do not give as many different ones; and in how many articles each word stands
 */
export function drawQueries(articles, { each, seed }) {
  const texts = countWords(articles, seed);
  const queries = queryKinds.flatMap((kind) => {
    const drawn = new Map();
    for (let attempt = 0; drawn.size < each && attempt < each * 50; attempt++) {
      const query = draws[kind](texts);
      if (query.words.length === 0 || query.words.some((word) => word === undefined)) continue;
      if (query.without?.some((word) => word === undefined)) continue;
      drawn.set(JSON.stringify(query), { kind, ...query });
    }
    return [...drawn.values()];
  });
  return { queries, counts: texts.counts };
}

const words = (...list) => ({ words: list });

function countWords(articles, seed) {
  const counts = new Map();
  const pairCounts = new Map();
  const bodies = articles.map((article) => wordsOf(article.paragraphs.join('\n')));
  for (const [index, body] of bodies.entries()) {
    const all = new Set([...wordsOf(articles[index].title), ...body]);
    for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (index < 2000) {
      const pairs = new Set(body.slice(1).map((word, at) => `${body[at]} ${word}`));
      for (const pair of pairs) pairCounts.set(pair, (pairCounts.get(pair) ?? 0) + 1);
    }
  }
  const total = articles.length;
  // Where there are few articles a share of them is less than a handful, and every kind must still find some words.
  const between = (least, most) =>
    [...counts]
      .filter(([word, count]) => /^[a-z]{5,}$/.test(word) && count >= least && count <= most)
      .map(([word]) => word)
      .sort();
  const counted = Math.min(total, 2000);
  const isTelling = (word) => word.length >= 4 && (counts.get(word) ?? 0) < total * 0.3;
  const pairs = [...pairCounts]
    .filter(([pair, count]) => count >= Math.max(2, counted * 0.005) && pair.split(' ').every(isTelling))
    .map(([pair]) => pair)
    .sort();
  return {
    articles,
    bodies,
    counts,
    chance: chanceFrom(seed),
    rare: between(2, Math.max(3, total * 0.001)),
    middling: between(Math.max(2, total * 0.002), total * 0.05),
    common: between(total * 0.05, total * 0.4),
    pairs,
  };
}

/** As our index cuts words: runs of letters and digits. */
export const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const anyArticle = ({ articles, chance }) => oneOf(chance, articles);

const anyBody = ({ bodies, chance }) => oneOf(chance, bodies);

/** Different words that stand in one article, neither the rarest nor the commonest. */
function someOfOneArticle(texts, count) {
  const { counts, articles, chance } = texts;
  const candidates = [...new Set(anyBody(texts))].filter((word) => {
    const found = counts.get(word) ?? 0;
    return /^[a-z]{5,}$/.test(word) && found >= 2 && found < articles.length * 0.2;
  });
  return Array.from(
    { length: count },
    () => candidates.splice(Math.floor(chance() * candidates.length), 1)[0],
  );
}

/** The 25 words of an article that say most of what it is about: often there, seldom elsewhere. */
function tellingWords(texts) {
  const own = new Map();
  for (const word of anyBody(texts)) own.set(word, (own.get(word) ?? 0) + 1);
  const weight = ([word, count]) =>
    (1 + Math.log(count)) * Math.log(1 + texts.articles.length / (texts.counts.get(word) ?? 1));
  return [...own]
    .filter(([word]) => /^[a-z]{4,}$/.test(word))
    .sort((one, other) => weight(other) - weight(one) || (one[0] < other[0] ? -1 : 1))
    .slice(0, 25)
    .map(([word]) => word);
}

function rarePhrase(texts) {
  const body = anyBody(texts);
  const at = Math.floor(texts.chance() * Math.max(1, body.length - 3));
  const phrase = body.slice(at, at + 3);
  return phrase.length === 3 && phrase.every((word) => /^[a-z]{3,}$/.test(word)) ? phrase : [];
}

/** A word with one letter changed behind its middle, that no article has. */
function misspelt({ middling, counts, chance }) {
  const word = oneOf(chance, middling);
  if (word === undefined || word.length < 7) return undefined;
  const at = Math.floor(word.length / 2);
  const wrong = `${word.slice(0, at)}${oneOf(chance, ['q', 'x', 'j', 'w'])}${word.slice(at + 1)}`;
  return counts.has(wrong) ? undefined : wrong;
}

/** A tenth of the time that the articles are from. */
function datesOf({ articles, chance }) {
  const dates = articles.map(({ date }) => date).sort((one, other) => one - other);
  const at = Math.floor(chance() * dates.length * 0.9);
  return { from: dates[at], to: dates[Math.min(dates.length - 1, at + Math.floor(dates.length / 10))] + 1 };
}
