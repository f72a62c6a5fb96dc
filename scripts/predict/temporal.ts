import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { prepareText } from '@/lib/analyse/prepare';
import { printLines, readLines } from './read-input';

/** Time expressions with their TIMEX3 values, one document a line. */
export async function predict(folder: string): Promise<string> {
  const documents = readLines<{ id: string; published: string; text: string }>(folder, 'input.jsonl');
  return printLines(documents.map(({ id, published, text }) => ({ id, timex: timexesOf(text, published) })));
}

function timexesOf(text: string, published: string): { start: number; end: number; value: string }[] {
  const blocks = [...text.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const article = prepareText({
    revision: { text, title: '', dek: null, blocks },
    language: 'en',
    publishedIso: published,
    kindHint: null,
  });
  return findTimexes(article).map(({ start, end, value }) => ({ start, end, value }));
}
