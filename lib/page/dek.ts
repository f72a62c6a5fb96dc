/** The standfirst: what a publisher says in a sentence or two under the headline. */
import { declaredText } from './declared-text';
import { attributeOf, findFirst, labelOf, parentOf, read, tagOf } from './dom';
import { type JsonLdNode, listOf, originOf, stringOf } from './json-ld';
import { type MetaTags, statedIn } from './meta-tags';
import { shownTextOf } from './shown-text';
import { type Stated, stated } from './stated';
import { lettersOf } from './title-match';

export interface DekSources {
  document: Document;
  nodes: readonly JsonLdNode[];
  article: JsonLdNode | null;
  tags: MetaTags;
  title: string;
  siteName: string;
}

const names =
  /standfirst|sub-?_?(?:title|head(?:line|ing)?|line)|alternativeheadline|summary|\bdek\b|\bdeck\b|vorspann|\bchapo|entradilla|bajada|sottotitolo|\blead\b|\bintro(?:text|duction)?\b/;

/** The standfirst that readers see, else the one that the metadata state; null where that is no standfirst. */
export function readDek(sources: DekSources): Stated | null {
  const { article, tags, document } = sources;
  const data = originOf(article);
  const candidates = [
    stated(visibleDek(document), 'standfirst'),
    stated(stringOf(article?.alternativeHeadline), data),
    statedIn(tags, 'og:description'),
    stated(stringOf(article?.description), data),
    statedIn(tags, 'description'),
    statedIn(tags, 'twitter:description'),
    statedIn(tags, 'dc.description', 'sailthru.description', 'dcterms.abstract'),
  ];
  for (const candidate of candidates) {
    const text = declaredText(candidate?.text ?? null);
    if (candidate && isStandfirst(text, sources)) return { text, from: candidate.from };
  }
  return null;
}

/** A line behind the headline that calls itself the standfirst. */
function visibleDek(document: Document): string | null {
  let beside = findFirst(document, 'h1');
  for (let level = 0; beside && tagOf(beside) !== 'body' && level < 3; level += 1) {
    let next = beside;
    for (let step = 0; step < 3; step += 1) {
      const sibling = read(next, 'nextElementSibling');
      if (!sibling) break;
      next = sibling;
      for (const element of [next, ...[...read(next, 'children')].slice(0, 3)]) {
        if (!names.test(`${labelOf(element)} ${attributeOf(element, 'itemprop') ?? ''}`.toLowerCase()))
          continue;
        // What holds more than words is an invitation, a caption or a line about the author.
        if (findFirst(element, 'a,form,button,time,figure,img')) continue;
        const text = shownTextOf(element);
        if (text.length >= shortestVisible && text.length <= longestVisible) return text;
      }
    }
    beside = parentOf(beside);
  }
  return null;
}

const shortestVisible = 30;
const longestVisible = 600;

/** The end of a text that a machine cut: it is the article's own beginning, which the reader has anyway. */
const cutEnd = /(?:\[(?:…|\.{3})\]|(?:…|\.{3}))$/;

function isStandfirst(text: string, { nodes, article, title, siteName }: DekSources): boolean {
  const letters = lettersOf(text);
  if (letters.length < 8 || (text.length > 100 && cutEnd.test(text))) return false;
  const headline = lettersOf(title);
  if (
    headline !== '' &&
    (headline.startsWith(letters) || (letters.startsWith(headline) && letters.length < headline.length + 12))
  )
    return false;
  return !isSlogan(text, { nodes, article, title, siteName });
}

/** What a site says of itself on every page: its own description, or words that name it and share none with the headline. */
function isSlogan(
  text: string,
  { nodes, article, title, siteName }: Pick<DekSources, 'nodes' | 'article' | 'title' | 'siteName'>,
): boolean {
  const letters = lettersOf(text);
  const owners = [
    ...nodes.filter((node) => node !== article && !node.headline),
    ...listOf(article?.publisher),
  ];
  const own = owners.flatMap((owner) => {
    const values = [Reflect.get(Object(owner), 'description'), Reflect.get(Object(owner), 'slogan')];
    return isSiteNode(owner) ? values.map((value) => lettersOf(declaredText(stringOf(value)))) : [];
  });
  if (own.includes(letters)) return true;
  const site = lettersOf(siteName);
  if (site.length < 3 || !letters.includes(site)) return false;
  const words = (one: string) => one.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const ofTitle = new Set(words(title));
  const ofSite = new Set(words(siteName));
  return !words(text).some((word) => ofTitle.has(word) && !ofSite.has(word));
}

const isSiteNode = (node: unknown): boolean =>
  /WebSite|Organization|Corporation/.test(String(Reflect.get(Object(node), '@type')));
