import { attributeOf, findAll, findFirst, textOf } from './dom';

/** What the head of a page says of its article, in one string each: equal strings, equal sayings. */
export interface HeadSayings {
  metadata: string;
  title: string;
}

const sayings =
  'link[rel~="canonical" i],meta[property^="og:" i],meta[property^="article:" i],meta[name="description" i],script[type*="ld+json" i]';

export function readHeadSayings(document: Document): HeadSayings {
  const metadata = findAll(document, sayings)
    .map((element) => attributeOf(element, 'href') ?? attributeOf(element, 'content') ?? textOf(element))
    .join('\n');
  return { metadata, title: textOf(findFirst(document, 'title')) };
}

/**
 * Takes out of a copy what the head said of the article before: pages that swap articles by script often
 * leave the first one's metadata where they are, and an address, a headline and a day that belong to another
 * article are worse than none.
 */
export function dropStaleHead(copy: Document, before: HeadSayings): void {
  const now = readHeadSayings(copy);
  if (now.metadata === before.metadata) {
    for (const element of findAll(copy, `${sayings},meta[name],meta[property],meta[itemprop]`))
      element.remove();
  }
  if (now.title === before.title) findFirst(copy, 'title')?.remove();
}
