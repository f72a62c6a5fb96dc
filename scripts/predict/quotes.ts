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
  return joinBroken(findQuotes(article, findEntities(article)), text);
}

export function cutBlocks(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The benchmark has one attribution for a quote that its cue breaks in two; we have one for each part. What a second
 * verb brings in ("…," she said, adding that …) is another attribution there too.
 */
function joinBroken(quotes: readonly Quote[], text: string): Attribution[] {
  const joined: (Attribution & { direct: boolean })[] = [];
  for (const { content, source, direct } of quotes) {
    const before = joined.findLast((one) => one.direct === direct);
    if (before && source && isSecondPart(before, { content, source, direct }, text))
      before.content = { start: before.content.start, end: content.end };
    else joined.push({ content: { start: content.start, end: content.end }, source, direct });
  }
  return joined.map(({ content, source }) => ({ content, source }));
}

function isSecondPart(
  before: Attribution,
  { content, source, direct }: { content: Span; source: Span; direct: boolean },
  text: string,
): boolean {
  if (before.source?.start !== source.start) return false;
  if (before.content.end > source.start || content.start < source.end) return false;
  const between = text.slice(source.end, content.start).trimEnd();
  if (between.includes('\n')) return false;
  if (between.split(/\s+/).length <= 3) return true;
  return direct && /[.!?]\s*(?:["“”‘]|''|``)$/.test(between);
}
