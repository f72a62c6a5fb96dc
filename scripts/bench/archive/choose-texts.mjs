/** The articles that all engines are given: those of a folder or made ones, and beyond these, recombined ones. */
import { chooseArticles } from '../choose-articles.mjs';
import { chanceFrom, oneOf } from './chance.mjs';
import { makeArticles } from './made-articles.mjs';

/** What is told of more articles than are there, so that a hundred thousand differ as ten thousand do. */
const baseSize = 10_000;
const shareOfSaved = 0.02;
const day = 86_400_000;

/**
 * @param {{ folder?: string, size: number, seed: number, told?: number }} options `folder`: see `chooseArticles`; `told`:
 *   beyond so many they are recombined
 * @returns {{ base: object[], at: (index: number) => import('./engine.ts').GivenArticle }} any index can be asked for:
 *   the first ones are the base as it is
 */
export function chooseTexts({ folder, size, seed, told = baseSize }) {
  const wanted = Math.min(size, told);
  const base = folder ? chooseArticles(folder).slice(0, wanted) : makeArticles(wanted, seed);
  if (base.length === 0) throw new Error(`No articles in ${folder}.`);
  return {
    base,
    at: (index) => given(index < base.length ? base[index] : recombined(base, index, seed), index, seed),
  };
}

/** Paragraphs of three articles in turn, as many as the first has; halves of two headlines; another day. */
function recombined(base, index, seed) {
  const chance = chanceFrom(seed * 7_368_787 + index);
  const parts = [oneOf(chance, base), oneOf(chance, base), oneOf(chance, base)];
  const [first, second] = parts;
  const paragraphs = first.paragraphs.map((paragraph, at) => parts[at % 3].paragraphs[at] ?? paragraph);
  const words = first.title.split(' ');
  const others = second.title.split(' ');
  return {
    title: [
      ...words.slice(0, Math.ceil(words.length / 2)),
      ...others.slice(Math.floor(others.length / 2)),
    ].join(' '),
    publishedIso: new Date(dateOf(first) + Math.floor((chance() - 0.5) * 2000) * day).toISOString(),
    sourceName: first.sourceName,
    paragraphs,
  };
}

function given(article, index, seed) {
  const sourceName = article.sourceName || 'The Press';
  const host = `${sourceName.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example`;
  return {
    ...article,
    sourceName,
    host,
    id: index + 1,
    url: `https://${host}/articles/${index + 1}`,
    date: dateOf(article),
    isSaved: chanceFrom(seed + index * 31)() < shareOfSaved,
  };
}

const dateOf = ({ publishedIso }) => {
  const moment = Date.parse(publishedIso);
  return Number.isNaN(moment) ? 0 : moment;
};
