/** What the data and the metadata of a page say of its authors. */
import { namesInField } from './byline-names';
import { type JsonLdNode, listOf, stringOf, typesOf } from './json-ld';
import { allMetaOf, type MetaTags } from './meta-tags';

/** Names that one source gives together. */
export interface AuthorClaim {
  names: string[];
  from: AuthorOrigin;
  /** How much the source is worth: 4 for data about the article, 1 for a mere sign. */
  weight: number;
}

export type AuthorOrigin = 'json-ld' | 'meta:author' | 'microdata' | 'rel-author' | 'byline';

/** Weights by the names of the tags. Systems fill the first four from the byline, others from the user's account. */
const metaWeights: readonly (readonly [weight: number, ...names: string[]])[] = [
  [3, 'parsely-author'],
  [3, 'sailthru.author'],
  [3, 'byl'],
  [4, 'citation_author'],
  [2.5, 'author', 'itemprop:author', 'authors'],
  [2, 'article:author_name', 'article_author', 'byline', 'rnews:author'],
  [2, 'dc.creator', 'dcterms.creator', 'dc.contributor'],
  [2, 'cxenseparse:author'],
  [2, 'article:author', 'og:article:author', 'og:author'],
];

export const metaClaims = (tags: MetaTags): AuthorClaim[] =>
  [
    ...metaWeights.map(([weight, ...names]) => ({ weight, texts: allMetaOf(tags, ...names) })),
    { weight: 3, texts: writtenBy(tags) },
  ].map(({ weight, texts }) => ({ names: namesInTexts(texts), from: 'meta:author', weight }));

export function dataClaims(article: JsonLdNode | null, nodes: readonly JsonLdNode[]): AuthorClaim[] {
  const claim = (texts: readonly string[], weight: number): AuthorClaim => ({
    names: namesInTexts(texts),
    from: 'json-ld',
    weight,
  });
  const claims = [claim(namesOf(article?.author), 4), claim(namesOf(article?.creator), 2)];
  if (claims.some(({ names }) => names.length > 0)) return claims;
  // A page without an article's node may name its author on the page's own, or describe one person only.
  const holder = nodes.find((node) => pageTypes.test(typesOf(node).join(' ')) && node.author !== undefined);
  const people = nodes.filter((node) => typesOf(node).includes('Person'));
  return [claim(namesOf(holder?.author), 3), claim(people.length === 1 ? namesOf(people) : [], 1.5)];
}

const pageTypes = /WebPage|ItemPage|Recipe|HowTo|VideoObject|CreativeWork|Review|LiveBlog|Posting/;

/** Twitter's card labels: "Written by" and a name, beside the reading time, which has digits. */
const writtenBy = (tags: MetaTags): string[] =>
  ['1', '2'].flatMap((which) => {
    const [label] = tags.get(`twitter:label${which}`) ?? [];
    return label && !/zeit|time|temps|tiempo|tempo|tijd/i.test(label)
      ? allMetaOf(tags, `twitter:data${which}`).filter((value) => !/\d/.test(value))
      : [];
  });

function namesOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => {
    const names = typeof one === 'object' && one !== null && 'name' in one ? listOf(one.name) : [one];
    return names.flatMap((name) => stringOf(name, 'name') ?? []);
  });
}

function namesInTexts(texts: readonly string[]): string[] {
  const names = texts.filter((text) => !/^(?:https?:|www\.|\/)/i.test(text.trim())).flatMap(namesInField);
  return [...new Set(names)];
}
