import { describe, expect, it } from 'vitest';
import { findEntities } from '@/lib/analyse/entities/find-entities';
import { prepareText } from '@/lib/analyse/prepare';

function entitiesOf(paragraphs: string | string[], language = 'en') {
  const parts = [paragraphs].flat();
  const text = parts.join('\n\n');
  let at = 0;
  const blocks = parts.map((part) => {
    const start = at;
    at += part.length + 2;
    return { kind: 'paragraph' as const, start, end: start + part.length };
  });
  const revision = { text, title: '', dek: null, blocks };
  const article = prepareText({ revision, language, publishedIso: '2026-01-05', kindHint: null });
  return { text, entities: findEntities(article) };
}

/** Names with their types, as `Ines Tamm:person`, in the order found. */
function check(paragraphs: string | string[], expected: string[]) {
  const { entities } = entitiesOf(paragraphs);
  expect(entities.map((entity) => `${entity.name}:${entity.type}`).sort()).toEqual([...expected].sort());
}

function checkGloss(paragraph: string, name: string, expected: string | null) {
  const { text, entities } = entitiesOf(paragraph);
  const gloss = entities.find((entity) => entity.name === name)?.gloss;
  expect(gloss ? text.slice(gloss.start, gloss.end) : null).toBe(expected);
}

describe('findEntities', () => {
  it('tells people, organisations and places apart', () =>
    check('Officials in Lisbon said Maria Tellander had left the Harbour Workers Union.', [
      'Lisbon:place',
      'Maria Tellander:person',
      'Harbour Workers Union:organisation',
    ]));

  it('resolves a surname to the full name, also with a title', () => {
    const { entities } = entitiesOf([
      'The ferry board chose Anders Lindqvall on Monday.',
      'Mr Lindqvall said he was glad. Lindqvall starts in May.',
    ]);
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({ id: 'anders lindqvall', aliases: ['Lindqvall'], type: 'person' });
    expect(entities[0]?.mentions.map((mention) => mention.sentence)).toEqual([0, 1, 2]);
  });

  it('knows that a family name may come first', () => {
    const { entities } = entitiesOf([
      'Envoy Kim Dae Ro arrived on Monday.',
      'Mr Kim said talks would go on.',
    ]);
    expect(entities.map((entity) => [entity.name, entity.aliases])).toEqual([['Kim Dae Ro', ['Kim']]]);
  });

  it('keeps a surname that two people share apart from both', () => {
    const { entities } = entitiesOf('Peter Varga met Anna Varga. Later Varga left.');
    expect(entities.map((entity) => entity.id).sort()).toEqual(['anna varga', 'peter varga', 'varga']);
  });

  it('resolves an acronym in brackets', () => {
    const { entities } = entitiesOf([
      'The National Ferry Board (NFB) met on Friday.',
      'The NFB will report in May.',
    ]);
    expect(entities.map((entity) => [entity.name, entity.aliases, entity.mentions.length])).toEqual([
      ['National Ferry Board', ['NFB'], 3],
    ]);
  });

  it('joins names with "of" and "and" only where a head word holds them together', () =>
    check('Norway and Sweden asked the Ministry of Fisheries and the Food and Harbour Administration.', [
      'Norway:place',
      'Sweden:place',
      'Ministry of Fisheries:organisation',
      'Food and Harbour Administration:organisation',
    ]));

  it('takes no people, day, month or title for a name', () =>
    check('On Tuesday the German minister and two Norwegians met in June. The President was away.', []));

  it('takes no first word of a sentence for a name when it is an ordinary word', () =>
    check('Ferries were late. The union said ferries would run. However, nobody came.', []));

  it('cuts titles and roles off a name', () =>
    check("Finland's Foreign Minister Maria Hallström met Secretary of State John Berwick.", [
      'Finland:place',
      'Maria Hallström:person',
      'John Berwick:person',
    ]));

  it('reads a headline in title case only through names that the body uses', () =>
    check(
      ['Ferry Chief Anders Lindqvall Quits After Long Harbour Row', 'Anders Lindqvall resigned on Monday.'],
      ['Anders Lindqvall:person'],
    ));

  it('leaves an unknown single name unsure rather than guess', () =>
    check('They talked about Brenvik for an hour.', ['Brenvik:unsure']));

  it('gives names without types in other languages in Latin script, none elsewhere', () => {
    const spanish = entitiesOf('Ayer la ministra Marta Olivares visitó el puerto.', 'es').entities;
    expect(spanish.map((entity) => [entity.name, entity.type])).toEqual([['Marta Olivares', 'unsure']]);
    expect(entitiesOf('港の会議は月曜日に開かれた。', 'ja').entities).toEqual([]);
  });

  it('survives odd input', () => {
    for (const text of [
      '',
      ' ',
      '((((',
      'A',
      '“',
      "O'",
      'Mr',
      'THE THE THE THE',
      '\ud83d X',
      'of of Of the',
    ]) {
      expect(() => entitiesOf(text)).not.toThrow();
    }
  });
});

describe('the gloss', () => {
  it('is the apposition after the name', () =>
    checkGloss(
      'Ruth Calder, an analyst at the Northern Ports Institute, said fares would rise.',
      'Ruth Calder',
      'an analyst at the Northern Ports Institute',
    ));
  it('is the clause that says what the person does', () =>
    checkGloss(
      'Ruth Calder, who heads the ferry board, was absent.',
      'Ruth Calder',
      'who heads the ferry board',
    ));
  it('is the role before the name with its owner', () =>
    checkGloss(
      "The visit was led by Norway's deputy defence minister Ruth Calder.",
      'Ruth Calder',
      "Norway's deputy defence minister",
    ));
  it('is absent after a clause that describes nobody', () =>
    checkGloss('When they met Ruth Calder, the rain had stopped.', 'Ruth Calder', null));

  it('takes no company for a person by the shape of its name', () =>
    check(
      [
        'Marn Line sails to four islands.',
        'The weather was fine.',
        'Nobody complained.',
        'The pier was full.',
        'Marn Line said in a statement that it would buy ships.',
      ],
      ['Marn Line:unsure'],
    ));
  it('takes a ship for no person', () =>
    check(
      [
        'The ferry Sarra Lund drifted.',
        'It was cold.',
        'The pier was full.',
        'Nobody was hurt.',
        'A tug came.',
      ],
      ['Sarra Lund:unsure'],
    ));
});
