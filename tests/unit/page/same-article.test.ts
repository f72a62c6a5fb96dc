import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMetaTags } from '@/lib/page/meta-tags';
import { readAlternates, readCanonical } from '@/lib/page/same-article';

const at = 'https://coastdaily.example/islands/fares';

function open(head: string): Document {
  const { document } = parseHTML(`<html><head>${head}</head><body></body></html>`) as unknown as {
    document: Document;
  };
  return document;
}

const linksOf = (document: Document): Element[] => [...document.querySelectorAll('link')];

describe('the canonical address', () => {
  const check = (head: string, expected: string | null) => {
    const document = open(head);
    expect(readCanonical(linksOf(document), readMetaTags(document), at)?.text ?? null).toBe(expected);
  };
  it('is what the link says, made absolute', () =>
    check(
      '<link rel="canonical" href="/fares-rise"><meta property="og:url" content="/other">',
      'https://coastdaily.example/fares-rise',
    ));
  it('is what the page tells others to share, where there is no link', () =>
    check('<meta property="og:url" content="https://coastdaily.example/f">', 'https://coastdaily.example/f'));
  it('is not the front page where something else is declared', () =>
    check(
      '<link rel="canonical" href="/"><meta property="og:url" content="https://coastdaily.example/f">',
      'https://coastdaily.example/f',
    ));
  it('is none where no address of the web is declared', () =>
    check('<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="">', null));
});

describe('other forms', () => {
  const check = (head: string, expected: string[]) =>
    expect(readAlternates(linksOf(open(head)), at)).toEqual(expected);
  it('are the light, the short and the mobile one', () =>
    check(
      '<link rel="amphtml" href="/amp/fares"><link rel="shortlink" href="/?p=7"><link rel="alternate" media="only screen and (max-width: 640px)" href="https://m.coastdaily.example/fares">',
      [
        'https://coastdaily.example/amp/fares',
        'https://coastdaily.example/?p=7',
        'https://m.coastdaily.example/fares',
      ],
    ));
  it('are no feeds and no translations', () =>
    check(
      '<link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" hreflang="de" href="/de/fares"><link rel="alternate" hreflang="de" media="handheld" href="/de/m">',
      [],
    ));
});
