/** Which texts the benchmark of the analysis works on: those of a folder that is named, or our own. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tellStories } from '../../tests/fixtures/site/content.mjs';

/** The day on which our own stories are told: the same words each time. */
const toldAt = Date.UTC(2026, 0, 20, 12);

/**
 * English articles as a title, a day and paragraphs. The folder holds JSON lines (`*.jsonl`, also gzipped), one
 * article a line: `title`, `published`, `source`, and `text` with a paragraph a line.
 * @returns {import('./analysis-in-page.ts').BenchArticle[]}
 */
export function chooseArticles(folder) {
  return folder ? readArticles(folder) : ownArticles();
}

/**
 * Up to `count` texts of about `words` words, the same ones each time: articles that have as many, or where these are too
 * few, articles one behind the other, cut at a paragraph.
 */
export function textsOfLength(articles, words, count) {
  const fitting = articles.filter((article) => Math.abs(wordsOf(article) - words) <= words * 0.1);
  if (fitting.length >= count) {
    const step = Math.floor(fitting.length / count);
    return Array.from({ length: count }, (_, index) => fitting[index * step]);
  }
  const texts = [];
  for (let first = 0; texts.length < Math.min(count, articles.length); first++) {
    texts.push(joinedFrom(articles, first, words));
  }
  return texts;
}

/** Articles from the `first` on, and round again, up to so many words. */
export function joinedFrom(articles, first, words) {
  const start = articles[first % articles.length];
  const paragraphs = [];
  let sum = 0;
  for (let at = first; ; at++) {
    for (const paragraph of articles[at % articles.length].paragraphs) {
      if (sum >= words) return { ...start, paragraphs };
      const length = countWords(paragraph);
      paragraphs.push(
        sum + length > words * 1.1
          ? paragraph
              .split(' ')
              .slice(0, words - sum)
              .join(' ')
          : paragraph,
      );
      sum += length;
    }
  }
}

export const wordsOf = ({ paragraphs }) =>
  paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);

const countWords = (text) => text.split(/\s+/).filter(Boolean).length;

const readArticles = (folder) =>
  readdirSync(folder)
    .filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
    .sort()
    .flatMap((name) => {
      const bytes = readFileSync(path.join(folder, name));
      const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    })
    .map(({ title, published, source, text }) => ({
      title,
      publishedIso: published,
      sourceName: source ?? '',
      paragraphs: text.split('\n').filter((paragraph) => paragraph.trim() !== ''),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0);

const ownArticles = () =>
  tellStories(toldAt)
    .flatMap(({ articles }) => articles)
    .filter(({ language }) => language === 'en')
    .map(({ headline, publishedIso, publisher, blocks }) => ({
      title: headline,
      publishedIso,
      sourceName: publisher,
      paragraphs: blocks.flatMap(plainBlocks),
    }));

function plainBlocks(block) {
  const parts = typeof block === 'string' ? [block] : (block.list ?? [block.heading ?? block.quote]);
  return parts.map((part) => part.replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1'));
}
