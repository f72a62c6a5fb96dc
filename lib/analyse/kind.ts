import type { KindFrom } from '@/lib/model/analysis';
import type { ArticleKind } from '@/lib/model/draft';
import type { ArticleText } from './article-text';
import { isAnswering } from './kind-signs';

/** A kind, and by what it was told: null where it is only what most articles are. */
export interface JudgedKind {
  kind: ArticleKind;
  from: KindFrom | null;
}

/**
 * What kind of piece it is. A headline that names its kind ("Opinion: …") wins, then the page's own word, then signs in
 * the text; `report` without any. That the writer says "I" throughout is no sign: of 71 such pieces only half were
 * opinion, the others memoirs, interviews, speeches and reportage.
 */
export function judgeKind(article: ArticleText): JudgedKind {
  const title = article.title.slice(0, longestLine);
  const dek = (article.dek ?? '').slice(0, longestLine);
  const named = markers.find(({ pattern }) => pattern.test(title));
  if (named) return { kind: named.kind, from: 'headline' };
  if (article.kindHint) return { kind: article.kindHint, from: 'page' };
  const opening = article.blocks
    .slice(0, 2)
    .map((block) => article.text.slice(block.start, Math.min(block.end, block.start + 300)));
  const sign = signs.find(({ pattern }) => opening.some((text) => pattern.test(text)) || pattern.test(dek));
  if (sign) return { kind: sign.kind, from: 'text' };
  if (countTimedBlocks(article) >= 5) return { kind: 'live', from: 'text' };
  if (isAnswering(article)) return { kind: 'explainer', from: 'text' };
  return { kind: article.blocks.length > 0 ? 'report' : 'other', from: null };
}

/** What a page gives as its title may be of any length. In UTF-16 units. */
const longestLine = 300;

const markers: { kind: ArticleKind; pattern: RegExp }[] = [
  {
    kind: 'live',
    pattern:
      /^live\b|\blive (?:updates?|blog|coverage)\b|\bas it happened\b|\bliveblog\b|^en (?:vivo|directo|direct)\b|\bliveticker\b|\bao vivo\b/i,
  },
  {
    kind: 'opinion',
    pattern:
      /^(?:opinion|comment|editorial|op-ed|column|letters?|our view|the .{3,30} view|leitartikel|kommentar|opinión|tribune|opinião)\b\s*[:|–—-]|[|–—]\s*(?:opinion|editorial|comment|letters|.{3,40} \(opinion\))\s*$|\(opinion\)/i,
  },
  {
    kind: 'explainer',
    pattern:
      /^(?:explainer|explained|q&a|factbox|fact box|timeline|what we know|what to know|how to|five things|key (?:facts|points|takeaways))\b|\bexplained$|\bexplainer$|\bwhat we know\b|\bwhat (?:you need )?to know\b|\b(?:everything|things) (?:you need )?to know\b|^(?:what|who) (?:is|are|was|were) [^?]{3,80}\?/i,
  },
  {
    kind: 'analysis',
    pattern:
      /^(?:news )?analysis\b\s*[:|–—-]|[|–—:]\s*(?:news )?analysis\s*$|^(?:analyse|análisis|análise)\s*[:|–—-]/i,
  },
];

const signs: { kind: ArticleKind; pattern: RegExp }[] = [
  {
    kind: 'opinion',
    pattern:
      /\b(?:is an? (?:opinion )?columnist|the views expressed|opinions expressed (?:here|in this))\b|^(?:opinion|editorial)\b\s*[:|]/i,
  },
  { kind: 'analysis', pattern: /^(?:news )?analysis\b\s*[:|–—]/i },
  {
    kind: 'live',
    pattern: /\bthis live (?:blog|page|coverage)\b|\bfollow our live\b|\bwelcome to our live\b/i,
  },
];

/** Blocks that open with a clock time, as entries of a live page do. */
const countTimedBlocks = (article: ArticleText): number =>
  article.blocks.filter((block) =>
    /^(?:\d{1,2}[:.]\d\d|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?)(?:\s?(?:[A-Z]{2,4}))?\b/.test(
      article.text.slice(block.start, block.start + 16),
    ),
  ).length;
