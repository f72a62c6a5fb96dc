import { findEntities } from '@/lib/analyse/entities/find-entities';
import { prepareText } from '@/lib/analyse/prepare';
import { findQuotes } from '@/lib/analyse/quotes/find-quotes';
import type { Quote } from '@/lib/model/analysis';
import type { Block } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { printLines, readLines } from './read-input';

interface Input {
  id: string;
  published: string;
  text: string;
}

interface Attribution {
  content: Span;
  source: Span | null;
}

export async function predict(folder: string): Promise<string> {
  return printLines(
    readLines<Input>(folder, 'input.jsonl').map(({ id, published, text }) => ({
      id,
      quotes: predictOne(text, published),
    })),
  );
}

function predictOne(text: string, publishedIso: string): Attribution[] {
  const revision = { text, title: '', dek: null, blocks: cutBlocks(text) };
  const article = prepareText({ revision, language: 'en', publishedIso, kindHint: null });
  return joinBroken(findQuotes(article, findEntities(article)));
}

function cutBlocks(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The benchmark has one attribution for a quote that its cue breaks in two; we have one for each part. */
function joinBroken(quotes: readonly Quote[]): Attribution[] {
  const joined: Attribution[] = [];
  for (const { content, source } of quotes) {
    const before = joined.at(-1);
    const isSecondPart =
      before?.source &&
      source &&
      before.source.start === source.start &&
      before.content.end <= source.start &&
      content.start >= source.end;
    if (before && isSecondPart) before.content = { start: before.content.start, end: content.end };
    else joined.push({ content: { start: content.start, end: content.end }, source });
  }
  return joined;
}
