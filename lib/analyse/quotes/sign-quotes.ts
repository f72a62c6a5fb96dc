/** Quotes by the patterns around their marks, for languages where these are surer than clauses. */

import type { ArticleText } from '@/lib/analyse/article-text';
import type { Span } from '@/lib/model/span';
import type { Stretch } from './marks';
import type { PackAttribution } from './pack-clauses';
import type { SignQuotePack } from './quote-pack';

/** In UTF-16 units: the patterns look no further from a mark, and at no longer sentence. */
const reach = 120;
const longestSentence = 1000;

export function findSignedQuotes(
  article: ArticleText,
  index: number,
  near: readonly Stretch[],
  pack: SignQuotePack,
): PackAttribution[] {
  const sentence = article.sentences[index];
  if (!sentence) return [];
  const found = near
    // A stretch over several sentences is looked at in the last one, where the verb may follow.
    .filter((stretch) => stretch.outerEnd <= sentence.end + 2)
    .flatMap((stretch) => aroundStretch(article.text, sentence, stretch, pack))
    // "A"며 "B"고 말했다: the second has the source of the first.
    .map((attribution, order, all) => ({
      ...attribution,
      source: attribution.source ?? all[order - 1]?.source ?? null,
    }));
  if (found.length > 0 || sentence.end - sentence.start > longestSentence) return found;
  const isQuoted = near.some(({ wordCount }) => wordCount > 6);
  const indirect = isQuoted ? null : indirectIn(article.text, sentence, pack);
  return indirect ? [indirect] : [];
}

function aroundStretch(
  text: string,
  sentence: Span,
  stretch: Stretch,
  pack: SignQuotePack,
): PackAttribution[] {
  const from = Math.max(sentence.start, stretch.outerStart - reach);
  const head = stretch.outerStart > sentence.start ? text.slice(from, stretch.outerStart) : '';
  const tail = text.slice(stretch.outerEnd, Math.min(sentence.end, stretch.outerEnd + reach));
  const before = pack.before.exec(head);
  const after = pack.after.exec(tail);
  const isCued = pack.needsBoth ? after !== null : after !== null || before !== null;
  if (!isCued) return [];
  const source = sourceOf(before, 'source', from) ?? sourceOf(after, 'source', stretch.outerEnd) ?? null;
  return [
    { content: { start: stretch.start, end: stretch.end }, source, isDropped: source === null, direct: true },
  ];
}

function indirectIn(text: string, sentence: Span, pack: SignQuotePack): PackAttribution | null {
  const surface = text.slice(sentence.start, sentence.end);
  for (const pattern of pack.indirect) {
    const match = pattern.exec(surface);
    const content = sourceOf(match, 'content', sentence.start);
    if (content && content.end - content.start > 3) {
      const source = sourceOf(match, 'source', sentence.start);
      return { content, source, isDropped: source === null, direct: false };
    }
  }
  return null;
}

/** Where a group lies in the text; patterns carry the `d` flag. */
function sourceOf(match: RegExpExecArray | null, group: string, offset: number): Span | null {
  const at = match?.indices?.groups?.[group];
  return at && at[1] > at[0] ? { start: offset + at[0], end: offset + at[1] } : null;
}
