/** Labels the sentences of an article as a reader of two others on the same event would find them. */
import { analyseRevision } from '@/lib/analyse/analyse';
import { judgeNovelty, type Novelty } from '@/lib/compare/novelty';
import type { ReadText } from '@/lib/compare/novelty-facts';
import type { Block } from '@/lib/model/article';
import { printLines, readLines } from './read-input';

export interface EventArticle {
  id: string;
  published: string;
  source: string;
  title: string;
  sentences: string[];
}

const language = 'en';

/** The papers by the names they call themselves, as a page gives them. */
const papers: Record<string, string> = { fox: 'Fox News', hpo: 'HuffPost', nyt: 'The New York Times' };

export async function predict(folder: string): Promise<string> {
  const events = readLines<{ id: string; read: EventArticle[]; open: EventArticle }>(folder, 'input.jsonl');
  return printLines(events.map(({ id, read, open }) => ({ id, labels: labelsOf(open, read) })));
}

function labelsOf(open: EventArticle, read: readonly EventArticle[]): Novelty[] {
  const opened = readText(open);
  const novelty = judgeNovelty(opened, read.map(readText));
  return open.sentences.map((_, block) => {
    const parts = novelty.filter((_, index) => opened.analysis.sentences[index]?.block === block);
    if (parts.includes('new')) return 'new';
    return parts.includes('known') ? 'known' : 'empty';
  });
}

/** Each given sentence is a block, so that what the sentence splitter cuts further is still found again. */
export function readText({ id, published, source, title, sentences }: EventArticle): ReadText {
  let at = 0;
  const blocks = sentences.map((sentence): Block => {
    const start = at;
    at += sentence.length + 2;
    return { kind: 'paragraph', start, end: start + sentence.length };
  });
  const revision = {
    articleId: id,
    revision: 1,
    title,
    dek: null,
    authors: [],
    published: null,
    modified: null,
    text: sentences.join('\n\n'),
    blocks,
    takenInAt: 0,
  };
  const sourceName = papers[source] ?? source;
  const hints = { language, kindHint: null, publishedIso: published, sourceName };
  return {
    article: { date: Date.parse(published), source: { name: sourceName } },
    revision,
    analysis: analyseRevision(revision, hints),
  };
}
