import { attributeOf, findAll, findFirst, parentOf, textOf } from './dom';
import { isElsewhere } from './elsewhere';
import { type JsonLdNode, listOf, stringOf } from './json-ld';
import { allMetaOf, type MetaTags } from './meta-tags';
import { plainText } from './plain-text';

export interface AuthorSources {
  document: Document;
  article: JsonLdNode | null;
  tags: MetaTags;
  siteName: string;
  host: string;
}

/** More names than this are a mistake in the markup. */
const maximumAuthors = 20;

/**
 * Names of the authors in the order of the page: from its data, its metadata, or the byline that readers
 * see; empty when it names none. Publishers, addresses and roles are left out.
 */
export function readAuthors(sources: AuthorSources): string[] {
  const attempts = [
    () => namesInData(sources.article),
    () =>
      allMetaOf(
        sources.tags,
        'author',
        'itemprop:author',
        'parsely-author',
        'sailthru.author',
        'byl',
        'dc.creator',
        'dcterms.creator',
        'citation_author',
        'article:author_name',
        'authors',
        'byline',
        'rnews:author',
        'cxenseparse:author',
      ),
    () =>
      allMetaOf(sources.tags, 'article:author', 'og:article:author', 'og:author', 'twitter:creator').filter(
        (text) => !/[/@]/.test(text),
      ),
    () => namesInMarkup(sources.document),
    () => namesInByline(sources.document),
  ];
  let fallback: string[] = [];
  for (const attempt of attempts) {
    const names = tidy(attempt(), sources).slice(0, maximumAuthors);
    if (names.some(isFullName)) return names;
    // A desk, an agency or a user name: kept unless a later source names a person.
    if (fallback.length === 0) fallback = names;
  }
  return fallback;
}

const deskName =
  /redaktion|redazione|redacci[oó]n|rédaction|redação|\b(?:news|staff|team|desk|agenc(?:y|ies|ia)|press(?:e|emitteilung)?|online|media|magazine?|dpa|afp|apa|reuters|editors?|group|company|gmbh|inc)\b/i;

/** Two words at least that begin with capitals, or a name in an unspaced script, and no desk's name. */
const isFullName = (name: string): boolean =>
  !deskName.test(name) &&
  (/^\p{Lu}[\p{L}\p{M}.'’-]*\s.*\p{Lu}/u.test(name) || /^[\u0590-\ud7af\s]{2,}$/u.test(name));

function namesInData(article: JsonLdNode | null): string[] {
  const named = (value: unknown) => listOf(value).flatMap((one) => stringOf(one, 'name') ?? []);
  const authors = named(article?.author);
  return authors.length > 0 ? authors : named(article?.creator);
}

function namesInMarkup(document: Document): string[] {
  for (const selector of [
    '[itemprop~="author" i] [itemprop~="name" i]',
    '[itemprop~="author" i]',
    'a[rel~="author" i]',
    '[rel~="author" i]',
  ]) {
    const found = findAll(document, selector).filter((element) => !isElsewhere(element));
    const names = found.map((element) => attributeOf(element, 'content') ?? textOf(element));
    const usable = [...new Set(names.map(plainText))].filter((name) => name !== '' && name.length < 120);
    // A page of comments or teasers names many people; the first is the article's.
    if (usable.length > 0) return usable.length > 4 ? usable.slice(0, 1) : usable;
  }
  return [];
}

function namesInByline(document: Document): string[] {
  const selectors = [
    '[class*="byline" i],[id*="byline" i],byline',
    '[class*="author-name" i],[class*="authorname" i],[class*="author_name" i],[class*="author__name" i],[class*="authors" i]',
    '[class~="author" i],[id="author" i],[class*="post-author" i],[class*="entry-author" i],[class*="article-author" i],[class*="article__author" i],[class*="autor" i],[class*="writer" i],[class*="reporter" i],[class*="author" i]',
  ];
  for (const selector of selectors) {
    for (const element of findAll(document, selector).slice(0, 12)) {
      if (isElsewhere(element)) continue;
      const links = findAll(element, 'a').filter((link) =>
        /author|autor|staff|people|profile|writer|contributor|\/by\//i.test(attributeOf(link, 'href') ?? ''),
      );
      const linked = links.map((link) => plainText(textOf(link))).filter(looksLikeName);
      if (linked.length > 0 && linked.length <= 6) return linked;
      const text = plainText(textOf(element));
      if (text === '' || text.length > 160) continue;
      const names = namesIn(text).filter(looksLikeName);
      if (names.length > 0) return names;
    }
  }
  return bylineNearHeadline(document);
}

const cue =
  /^(?:(?:posted|written|published|story|article|geschrieben|veröffentlicht|verfasst|erstellt|publié|escrito|scritto)\s+)?(?:by|von|par|por|di|door|av|af)[:\s]\s*\p{Lu}|(?:^|\s)(?:autor(?:in|es)?|author|redaktion|text|автор|作者|記者)\s*[:：]\s*\S/iu;

/** A short line that begins as bylines do ("By Ines Tamm"), the nearest to the headline first. */
function bylineNearHeadline(document: Document): string[] {
  const seen = new Set<Element>();
  let scope: Element | null = findFirst(document, 'h1') ?? findFirst(document, 'h2');
  for (let level = 0; scope && level < 6; level += 1) {
    for (const element of findAll(
      scope,
      'p,span,div,a,em,i,b,strong,small,address,h2,h3,h4,h5,h6,li,td',
    ).slice(0, 400)) {
      if (seen.has(element)) continue;
      seen.add(element);
      const text = plainText(textOf(element));
      if (text.length > 90 || !cue.test(text) || isElsewhere(element)) continue;
      const line = text.replace(
        /^.*?(?=(?:autor(?:in|es)?|author|redaktion|text|автор|作者|記者)\s*[:：])/iu,
        '',
      );
      // The cue is sign enough for a name of one word.
      const names = namesIn(line).filter(
        (name) => looksLikeName(name) && (name.includes(' ') || name.length >= 4),
      );
      if (names.length > 0) return names.slice(0, 6);
    }
    scope = parentOf(scope);
  }
  return [];
}

const looksLikeName = (text: string): boolean =>
  /^\p{Lu}/u.test(text)
    ? /^[\p{L}\p{M}.'’\- ]{3,50}$/u.test(text) && text.split(' ').length <= 5
    : /^[\u3040-\u9fff\uac00-\ud7af]{2,10}$/u.test(text);

const opening =
  /^(?:\s*(?:(?:written|posted|reported|published|story|article|words|text|review(?:ed)?|photographs?|interview|erstellt|geschrieben|verfasst|veröffentlicht|publié|escrito|scritto)\s+(?:and\s+\w+\s+)?)?(?:by|von|par|por|di|door|av|af|przez|de)(?::|\s)\s*|\s*(?:autor(?:in|es|a)?|auth?ors?|text|texte|redaktion|redactor|автор|作者|記者|撰文|文|記者)\s*[:：]\s*)/iu;

/** Cuts a byline into names: `By Ines Tamm and Ola Brekke, Coast Daily` gives the two and the rest. */
function namesIn(text: string): string[] {
  return (
    text
      .replace(opening, '')
      // The link's own words, run together with "By".
      .replace(/^By(?=\p{Lu}\p{Ll})/u, '')
      .replace(
        /\b(?:published|updated|posted|last modified|(?:on|am|le|el)(?=\s+(?:\w+,?\s+)?\w*\d)|for the\b).*$/i,
        '',
      )
      .replace(/\s*(?:[|•·–—]|\s-\s).*$/u, '')
      .replace(/\b(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d.*$/i, '')
      .replace(/,?\s*\d.*$/, '')
      .split(/\s*(?:,|;|&|\||\/|\n|\s(?:and|und|et|y|e|och|og|en|i|with|и)\s)\s*/iu)
      .map((name) => name.trim())
      .filter((name) => name !== '')
  );
}

const role =
  /^(?:(?:senior |chief |deputy |associate |contributing |managing |staff |special |political |foreign |business |sports? |news |science |executive |guest |freelance |assistant |national |international |european |us |uk )*(?:editor|writer|reporter|correspondent|columnist|contributor|producer|journalist|author|photographer|analyst|critic|staff|team|desk|bureau chief|redakteur(?:in)?|redaktion|director|fellow|professor|officer|head of|president|chief \w+ officer|founder|ceo|pressesprecher\w*|editor-in-chief)s?)\b|\bofficer$|\b(?:editor|correspondent|reporter|columnist|staff writer)$|^(?:ph\.?d\.?|m\.?d\.?|jr\.?|esq\.?|mba|rd|rn)$/i;

const noName =
  /^(?:admin|administrator|editor|editors|webmaster|unknown|author|staff|null|undefined|none|n\/a|by|guest|user|root|desk|web ?desk|online ?desk|news ?desk|view (?:bio|profile|all).*|follow.*|see (?:more|all).*|more .*|facebook|twitter|email)$/i;

function tidy(texts: readonly string[], { article, siteName, host }: AuthorSources): string[] {
  const publisher = new Set(
    [
      siteName,
      stringOf(article?.publisher, 'name') ?? '',
      host.replace(/^www\./, ''),
      host.replace(/^www\./, '').split('.')[0] ?? '',
    ].map(lettersOf),
  );
  const names: string[] = [];
  for (const text of texts) {
    if (/^https?:|^www\.|^\/|@\w+\.\w/i.test(text.trim())) continue;
    for (const part of namesIn(plainText(text.replace(/&amp;/g, '&').replace(/<[^>]*>/g, ' ')))) {
      const name = titled(
        part
          .replace(/\s*\(.*$/, '')
          .replace(/^@/, '')
          .trim(),
      );
      if (
        name.length < 2 ||
        name.length > 80 ||
        noName.test(name) ||
        role.test(name) ||
        publisher.has(lettersOf(name))
      )
        continue;
      if (!names.some((known) => lettersOf(known) === lettersOf(name))) names.push(name);
    }
  }
  return names;
}

/** Bylines set in capitals are written as names: `INES TAMM` is `Ines Tamm`; initials and short forms stay. */
const titled = (name: string): string =>
  name === name.toUpperCase() && /\p{Lu}{3,} \p{Lu}{3,}/u.test(name)
    ? name
        .toLowerCase()
        .replace(
          /(^|[\s'’.-])(\p{L})/gu,
          (_, before: string, letter: string) => before + letter.toUpperCase(),
        )
    : name;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
