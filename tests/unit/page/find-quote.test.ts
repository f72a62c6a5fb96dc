import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { locateMarkedWords, locateWords } from '@/lib/page/find-quote';
import { readPageText } from '@/lib/page/page-text';
import { plainText } from '@/lib/page/plain-text';

const open = (body: string) =>
  (
    parseHTML(`<html><head><title>The fares rise.</title></head><body>${body}</body></html>`) as unknown as {
      document: Document;
    }
  ).document;

/** The text of the places found, and the id of the element around the first. */
function find(body: string, quote: string, prefix = '', suffix = '') {
  const places = locateWords(open(body), { quote, prefix, suffix });
  if (!places) return null;
  const text = plainText(places.map(({ node, from, to }) => node.data.slice(from, to)).join(''));
  let element: Node | null | undefined = places[0]?.node;
  while (element && !(element as Element).id) element = element.parentNode;
  return { text, in: (element as Element | null)?.id ?? null };
}

describe('words are found in the page', () => {
  const check = (
    what: string,
    body: string,
    quote: string,
    expected: { text: string; in: string | null } | null,
  ) => it(what, () => expect(find(body, quote)).toEqual(expected));

  check('across inline elements', '<p id="a">The <b>fares</b> <i>rise</i>.</p>', 'fares rise', {
    text: 'fares rise',
    in: 'a',
  });
  check('across line breaks of the source', '<p id="a">The\n     fares\t rise.</p>', 'The fares rise', {
    text: 'The fares rise',
    in: 'a',
  });
  check('over soft hyphens', '<p id="a">The fa\u00adres rise.</p>', 'fares rise', {
    text: 'fares rise',
    in: 'a',
  });
  check('over footnote marks', '<p id="a">The fares<sup><a href="#1">[1]</a></sup> rise.</p>', 'fares rise', {
    text: 'fares rise',
    in: 'a',
  });
  check('not in a title', '<p id="a">Nothing here.</p>', 'The fares rise.', null);
  check(
    'not in hidden parts',
    '<p hidden>The fares rise.</p><script>"The fares rise."</script>',
    'The fares rise.',
    null,
  );
  check(
    'in running text rather than in a menu',
    '<nav id="n">fares rise</nav><p id="a">fares rise</p>',
    'fares rise',
    { text: 'fares rise', in: 'a' },
  );
  check('never approximately', '<p id="a">The fares rose.</p>', 'The fares rise.', null);
  check('not where a block parts a word', '<p>The fa</p><p>res rise.</p>', 'The fares rise', null);
  check('not for an empty quote', '<p>The fares rise.</p>', '  ', null);

  it('where the context agrees, of several', () => {
    const body = '<p id="a">In March the fares rise again.</p><p id="b">In June the fares rise a little.</p>';
    expect(find(body, 'the fares rise', 'In June ', ' a little')).toEqual({
      text: 'the fares rise',
      in: 'b',
    });
    expect(find(body, 'the fares rise', 'In March ', ' again')).toEqual({ text: 'the fares rise', in: 'a' });
  });

  it('in a page of 50,000 paragraphs', () => {
    const page = open(`${'<p>One of many lines that say little.</p>'.repeat(50_000)}<p>The fares rise.</p>`);
    expect(locateWords(page, { quote: 'The fares rise.', prefix: '', suffix: '' })).toHaveLength(1);
  });
});

describe('marked words are found in the page', () => {
  const prefix = 'Everyone on the island says that ';
  const suffix = ' to pay for the winter timetable';
  const check = (what: string, body: string, expected: string | null) =>
    it(what, () => {
      const page = readPageText(open(body).body);
      const places = locateMarkedWords(page, { quote: 'fares rise', prefix, suffix });
      const found = places?.map(({ node, from, to }) => node.data.slice(from, to)).join('|') ?? null;
      expect(found).toBe(expected);
    });
  const whole = `${prefix}fares rise${suffix}.`;

  check('with their context', `<p>${whole}</p>`, 'fares rise');
  check('across inline elements', `<p>${whole.replace('fares', '<b>fares</b>')}</p>`, 'fares| rise');
  check('in the first of two copies', `<p>${whole}</p><p>${whole}</p>`, 'fares rise');
  check('where half of the context is new', `<p>Now fares rise${suffix}.</p>`, 'fares rise');
  check('nowhere else, even where they stand once', '<p>In June all other fares rise a little.</p>', null);
  check('not inside longer words', `<p>${prefix}airfares rise${suffix}.</p>`, null);
});
