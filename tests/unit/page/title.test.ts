import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/page/metadata';

const at = 'https://www.coastdaily.example/islands/fares-rise-again-this-spring';

const titleOf = (head: string, body = '') => {
  const html = `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const { document } = parseHTML(html) as unknown as { document: Document };
  return readMetadata(document, at).title;
};

describe('a declared title', () => {
  const check = (title: string, expected = 'Ferry fares rise again this spring', siteName = 'Coast Daily') =>
    it(`"${title}" is "${expected}"`, () =>
      expect(titleOf(`<meta property="og:site_name" content="${siteName}"><title>${title}</title>`)).toBe(
        expected,
      ));

  for (const mark of [' - ', ' – ', ' — ', ' | ', '|', ' • ', ' · ', ' » ', ' :: ', ' / ', ' │ ', ': ']) {
    check(`Ferry fares rise again this spring${mark}Coast Daily`);
  }
  check('Coast Daily | Ferry fares rise again this spring');
  check('Coast Daily: Ferry fares rise again this spring');
  check('Coast Daily | Islands | Ferry fares rise again this spring');
  check('Ferry fares rise again this spring | Islands | Coast Daily');
  check('Ferry fares rise again this spring - Islands - Coast Daily');
  check('Ferry fares rise again this spring - Coast Daily Online');
  check('Ferry fares rise again this spring - coastdaily.example');
  check('Ferry fares rise again this spring - The WSJ', undefined, 'The WSJ');
  check('Ferry fares rise again this spring - WSJ', undefined, 'The West Shore Journal');
  check(
    'Ferry fares rise again this spring - Coast Daily - News and Weather',
    undefined,
    'Coast Daily - News and Weather',
  );
  check('渡し船の運賃がこの春また上がる_経済_海岸日報', '渡し船の運賃がこの春また上がる', '海岸日報');
  check('渡し船の運賃がこの春また上がる－海岸日報', '渡し船の運賃がこの春また上がる', '海岸日報');
  check('Ferry fares rise again &amp;amp; again - Coast Daily', 'Ferry fares rise again & again');

  // What is part of the headline stays.
  check('Ferry fares rise – again, and for good – Coast Daily', 'Ferry fares rise – again, and for good');
  check('Ferry fares: why they rise again', 'Ferry fares: why they rise again');
  check(
    "Ferry fares rise again: Coast Daily's winner of the year",
    "Ferry fares rise again: Coast Daily's winner of the year",
  );
  check('Coast Daily wins a prize - for its ferry maps', 'Coast Daily wins a prize - for its ferry maps');
  check('« Les tarifs montent » - Coast Daily', '« Les tarifs montent »');
  check('Fares up 3-4 % in A-B zones', 'Fares up 3-4 % in A-B zones');
  check('Coast Daily', 'Coast Daily');
});

describe('a headline in the page', () => {
  const check = (what: string, title: string, body: string, expected: string) =>
    it(what, () => expect(titleOf(`<title>${title}</title>`, body)).toBe(expected));

  const title = 'Islands: Ferry fares rise again this spring';
  const headline = 'Ferry fares rise again this spring';
  check(
    'has no label that stands in the heading',
    title,
    `<h1><span class="overline">Islands</span><span class="x">${headline}</span></h1>`,
    headline,
  );
  check(
    'has no colon of that label',
    title,
    `<h1><b class="kicker">Islands</b><i>: </i><b>${headline}</b></h1>`,
    headline,
  );
  check(
    'has no small print before it',
    title,
    `<h1><span><small>Islands</small><br>${headline}</span></h1>`,
    headline,
  );
  check(
    'has no subtitle that stands in the heading',
    headline,
    `<h1>${headline} <span class="subline">Islanders protest at the harbour</span></h1>`,
    headline,
  );
  check(
    'keeps a part that calls itself nothing',
    title,
    '<h1><em>Islands</em>: Ferry fares rise again this spring</h1>',
    title,
  );
  check(
    'is not the heading that leads to the front page',
    `The Shore » Blog Archive » ${headline}`,
    `<h1><a href="/">The Shore</a></h1><h2>${headline}</h2>`,
    headline,
  );
  check(
    'is the part of the title that a lesser heading says',
    `${headline} - Harbour Talk Community Board`,
    `<h2>Latest</h2><h2 class="topic">${headline}</h2>`,
    headline,
  );
  check(
    'is what the markup calls it where there is no main heading',
    'ferries - shore notes',
    `<h2 itemprop="headline">${headline}</h2>`,
    headline,
  );
  check(
    'has not the name of the site',
    `${headline} | Coastdaily`,
    `<h1>${headline} | Coastdaily</h1>`,
    headline,
  );
  check(
    'keeps its own bar',
    `${headline} | What it costs now`,
    `<h1>${headline} | What it costs now</h1>`,
    `${headline} | What it costs now`,
  );
});
