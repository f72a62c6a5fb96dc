import type { ArticleKind } from '@/lib/model/draft';
import { attributeOf, findAll, textOf } from './dom';
import { type JsonLdNode, typesOf } from './json-ld';
import { kindOfType, kindWords } from './kind-words.data';
import { plainText } from './plain-text';

export interface KindSources {
  document: Document;
  nodes: readonly JsonLdNode[];
  url: string;
  /** Section names from the metadata, the article's title among the last resorts. */
  sections: readonly string[];
  title: string;
}

/** What the page says of its own kind, by its data, its sections, its labels and its address; else null. */
export function readKindHint({ document, nodes, url, sections, title }: KindSources): ArticleKind | null {
  for (const type of nodes.flatMap(typesOf)) {
    const kind = kindOfType[type];
    if (kind) return kind;
  }
  for (const name of sections) {
    const kind = kindOfName(name);
    if (kind) return kind;
  }
  // "Opinion: …", "Analysis | …": the label stands before the headline, or as a line of its own near it.
  const label = /^([\p{L}&' -]{3,20}?)\s*[:|]\s/u.exec(title)?.[1];
  const fromTitle = label ? kindOfName(label) : null;
  return fromTitle ?? kindOfLabels(document) ?? kindOfAddress(url);
}

const labels =
  '[class*="kicker" i],[class*="eyebrow" i],[class*="overline" i],[class*="section-label" i],[class*="article-label" i],[class*="flag" i],[class*="rubric" i],[class*="dachzeile" i],[class*="article-category" i],[class*="article__category" i],[class*="articlesection" i]';

function kindOfLabels(document: Document): ArticleKind | null {
  // The first few: those further down belong to teasers.
  for (const element of findAll(document, labels).slice(0, 3)) {
    const text = plainText(attributeOf(element, 'content') ?? textOf(element));
    const kind = text.length <= 30 ? kindOfName(text) : null;
    if (kind) return kind;
  }
  return null;
}

function kindOfAddress(url: string): ArticleKind | null {
  const parts = (/^https?:\/\/[^/]+\/([^?#]*)/i.exec(url)?.[1] ?? '').toLowerCase().split('/');
  // The last part is the headline's slug.
  for (const part of parts.slice(0, -1)) {
    const kind = kindOfName(part);
    if (kind) return kind;
  }
  const slug = parts.at(-1) ?? parts.at(-2) ?? '';
  return /(?:^|[-_])live(?:blog|ticker|-updates?|-blog)(?:[-_.]|$)/.test(slug) ? 'live' : null;
}

function kindOfName(name: string): ArticleKind | null {
  const folded = plainText(name)
    .toLowerCase()
    .replace(/[:|.]+$/, '')
    .trim();
  const spaced = folded.replace(/[-_]+/g, ' ');
  return kindWords.find(({ words }) => words.has(folded) || words.has(spaced))?.kind ?? null;
}
