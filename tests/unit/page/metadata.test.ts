import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type PageMetadata, readMetadata } from '@/lib/page/metadata';

const at = 'https://coastdaily.example/islands/fares-rise-again-this-spring';

describe('metadata', () => {
  const check = (what: string, head: string, body: string, expected: Partial<PageMetadata>) =>
    it(what, () => {
      const html = `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
      const { document } = parseHTML(html) as unknown as { document: Document };
      expect(readMetadata(document, at)).toMatchObject(expected);
    });

  check('cut the site off the title', '<title>Fares rise again - Islands - Coast Daily</title>', '', {
    title: 'Fares rise again',
  });
  check('keep a dash inside the title', '<title>Fares rise – again, and for good</title>', '', {
    title: 'Fares rise – again, and for good',
  });
  check(
    'prefer the heading that agrees with the title',
    '<title>Fares rise again | CD</title>',
    '<h1>Coast Daily</h1><h1>Fares rise again, islanders protest</h1>',
    { title: 'Fares rise again, islanders protest' },
  );
  check(
    'leave the label out of the heading',
    '<meta property="og:title" content="Fares rise again this spring">',
    '<h1><span>Islands</span> Fares rise again this spring</h1>',
    { title: 'Fares rise again this spring' },
  );
  check('strip "By" and roles', '<meta name="author" content="By Ines Tamm, Senior Correspondent">', '', {
    authors: ['Ines Tamm'],
  });
  check('part several authors', '<meta name="author" content="Ines Tamm and Ola Brekke">', '', {
    authors: ['Ines Tamm', 'Ola Brekke'],
  });
  check(
    'name no publisher as author',
    '<meta property="og:site_name" content="Coast Daily"><meta name="author" content="Coast Daily">',
    '',
    { authors: [] },
  );
  check(
    'take no address for an author',
    '<meta property="article:author" content="https://coastdaily.example/people/tamm">',
    '',
    { authors: [] },
  );
  check('find the byline that readers see', '', '<h1>Fares</h1><p class="byline">By Deborah Olsen</p>', {
    authors: ['Deborah Olsen'],
  });
  check(
    'prefer a person to the desk',
    '<meta name="author" content="News Desk">',
    '<a rel="author">Ines Tamm</a>',
    { authors: ['Ines Tamm'] },
  );
  check('take no canonical address but of the web', '<link rel="canonical" href="javascript:alert(1)">', '', {
    canonicalUrl: null,
  });
  check(
    'know a live page by its type',
    '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"x"}</script>',
    '',
    { kindHint: 'live' },
  );
  check('know analysis by its section', '<meta property="article:section" content="Análisis">', '', {
    kindHint: 'analysis',
  });
  check(
    'say nothing of the kind where the page does not',
    '<meta property="article:section" content="Islands">',
    '',
    { kindHint: null },
  );
  check('read a date in the text of a time element', '', '<time>4 January 2026</time>', {
    published: { iso: '2026-01-04', from: 'time-element' },
  });
  const site = '<meta property="og:site_name" content="Coast Daily">';
  const headline = '<title>Fares rise again this spring</title>';
  check(
    'take the standfirst that readers see',
    `${headline}<meta name="description" content="Something written for search engines only.">`,
    '<h1>Fares rise again this spring</h1><p class="standfirst">Islanders say that they were not asked.</p>',
    { dek: 'Islanders say that they were not asked.' },
  );
  check(
    'decode the standfirst',
    `${headline}<meta property="og:description" content="Islanders &amp;amp; &amp;#8220;guests&amp;#8221; pay &lt;b&gt;more&lt;/b&gt;.">`,
    '',
    { dek: 'Islanders & “guests” pay more.' },
  );
  check(
    'take no headline for a standfirst',
    `${headline}<meta property="og:description" content="Fares rise again, this spring!">`,
    '',
    { dek: null },
  );
  check(
    'take no slogan of the site for a standfirst',
    `${site}${headline}<meta name="description" content="Coast Daily brings news, sport and weather every day.">`,
    '',
    { dek: null },
  );
  check(
    'take no beginning of the text for a standfirst',
    `${headline}<meta name="description" content="The ferry company raises its fares by eight per cent in April, and the islanders who commute to the mainland […]">`,
    '',
    { dek: null },
  );
  check(
    'say where each value was read',
    `${site}${headline}<link rel="canonical" href="/fares"><meta property="article:section" content="Islands"><meta property="og:image" content="/f.jpg">`,
    '<h1>Fares rise again this spring</h1>',
    {
      origins: {
        title: 'heading',
        source: 'meta:og:site_name',
        section: 'meta:article:section',
        language: 'html-lang',
        imageUrl: 'meta:og:image',
        canonicalUrl: 'link:canonical',
      },
    },
  );
  check(
    'name the site without its slogan',
    '<meta property="og:site_name" content="Coast Daily | News">',
    '',
    {
      source: { name: 'Coast Daily', host: 'coastdaily.example' },
    },
  );
  check(
    'name the site by the data where the metadata give its address',
    '<meta property="og:site_name" content="https://coastdaily.example"><script type="application/ld+json">{"@type":"WebSite","name":"Coast Daily"}</script>',
    '',
    { source: { name: 'Coast Daily', host: 'coastdaily.example' } },
  );
  check(
    'read what one tag packs in JSON',
    `<meta name="parsely-page" content='{"title":"Fares rise again this spring","section":"Islands","image_url":"/f.jpg"}'>`,
    '',
    {
      title: 'Fares rise again this spring',
      section: 'Islands',
      imageUrl: 'https://coastdaily.example/f.jpg',
    },
  );
  check('survive an empty page', '', '', { title: '', authors: [], published: null, imageUrl: null });
});
