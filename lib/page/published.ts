import type { StatedTime } from '@/lib/model/draft';
import { attributeOf, bodyOf, findAll, labelOf, parentOf, textOf } from './dom';
import { isElsewhere } from './elsewhere';
import { type JsonLdNode, stringOf } from './json-ld';
import { type MetaTags, metaOf } from './meta-tags';
import { parseStatedTime } from './stated-time';

export interface DateSources {
  document: Document;
  article: JsonLdNode | null;
  tags: MetaTags;
  url: string;
  language: string | null;
}

const publishedTags = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'published-date',
  'ptime',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'datecreated',
  'article.created',
  'iso-8601-publish-date',
  'bt:pubdate',
  'dcsext.articlefirstpublished',
  'date',
  'dc.created',
  'displaydate',
  'rnews:datepublished',
  'weibo:article:create_at',
  'publish-time',
  'doc_date',
];
const modifiedTags = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'revision_date',
];

/** When the article first appeared, by what the page says of it; the surest source first. */
export function readPublished(sources: DateSources): StatedTime | null {
  const { article, tags, language } = sources;
  return (
    stated(stringOf(article?.datePublished), 'json-ld', language) ??
    statedInTags(tags, publishedTags, language) ??
    stated(stringOf(article?.dateCreated), 'json-ld', language) ??
    statedInMarkup(sources) ??
    statedInUrl(sources.url) ??
    statedInText(sources)
  );
}

export function readModified({ article, tags, document, language }: DateSources): StatedTime | null {
  const element = findAll(document, '[itemprop~="dateModified" i]')[0];
  return (
    stated(stringOf(article?.dateModified), 'json-ld', language) ??
    statedInTags(tags, modifiedTags, language) ??
    (element
      ? stated(
          attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? textOf(element),
          'microdata',
          language,
        )
      : null)
  );
}

function stated(text: string | null | undefined, from: string, language: string | null): StatedTime | null {
  const iso = text ? parseStatedTime(text, language) : null;
  return iso === null ? null : { iso, from };
}

function statedInTags(tags: MetaTags, names: readonly string[], language: string | null): StatedTime | null {
  for (const name of names) {
    const found = stated(metaOf(tags, name), `meta:${name}`, language);
    if (found) return found;
  }
  return null;
}

/** Microdata, then `<time>` elements, the ones that call themselves the publication's first. */
function statedInMarkup({ document, language }: DateSources): StatedTime | null {
  for (const element of findAll(
    document,
    '[itemprop~="datePublished" i],[property="datePublished" i],[property="schema:datePublished" i]',
  )) {
    const found = stated(
      attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? textOf(element),
      'microdata',
      language,
    );
    if (found) return found;
  }
  const times = findAll(document, 'time')
    .slice(0, 60)
    .filter((element) => !isElsewhere(element))
    .map((element) => ({ element, label: `${labelOf(element)} ${labelOf(parentOf(element) ?? element)}` }));
  const rank = ({ element, label }: { element: Element; label: string }) =>
    (element.hasAttribute('pubdate') || /publish|pubdate|entry-date|posted|created/.test(label) ? -2 : 0) +
    (/updat|modif/.test(label) ? 1 : 0);
  for (const { element } of times.sort((one, other) => rank(one) - rank(other))) {
    const found =
      stated(attributeOf(element, 'datetime'), 'time-element', language) ??
      stated(textOf(element), 'time-element', language);
    if (found) return found;
  }
  return null;
}

function statedInUrl(url: string): StatedTime | null {
  const match =
    /\/((?:19|20)\d\d)[/_-]?(\d{1,2}|[a-z]{3})[/_-]?(\d{1,2})(?=[/_.-]|$)/i.exec(url) ??
    /[/_-]((?:19|20)\d\d)(\d{2})(\d{2})(?!\d)/.exec(url);
  if (!match) return null;
  return stated(
    /\d/.test(match[2] ?? '') ? `${match[1]}-${match[2]}-${match[3]}` : `${match[3]} ${match[2]} ${match[1]}`,
    'url',
    null,
  );
}

const dateLabel =
  /(?:^|[\s_-])(?:(?:pub|publish|post|entry|article|story|news)?-?_?(?:date|datetime|time|timestamp|dateline|published|posted)|byline|meta|info|submitted|fecha|datum|data|created)(?:$|[\s_-])|date|publish/;

/** The dateline that a reader sees: short text with a date, in an element named for it, near the headline. */
function statedInText({ document, language }: DateSources): StatedTime | null {
  const body = bodyOf(document);
  if (!body) return null;
  for (const element of findAll(body, '[class],[id]').slice(0, 4000)) {
    if (!dateLabel.test(labelOf(element)) || isElsewhere(element)) continue;
    const text = textOf(element);
    if (text.length > 300) continue;
    const found = stated(text, 'dateline', language);
    if (found) return found;
  }
  return statedNearHeadline(body, language);
}

/** Short lines around the first headline. */
function statedNearHeadline(body: Element, language: string | null): StatedTime | null {
  let scope: Element | null = findAll(body, 'h1')[0] ?? findAll(body, 'h2')[0] ?? null;
  for (let level = 0; scope && level < 4; level += 1) {
    for (const element of findAll(scope, 'span,p,div,small,em,i,b,strong,li,td,font,h2,h3,h4,h5,h6').slice(
      0,
      120,
    )) {
      const text = textOf(element);
      if (text.length > 120 || text.length < 6) continue;
      const found = stated(text, 'dateline', language);
      if (found) return found;
    }
    scope = parentOf(scope);
  }
  return null;
}
