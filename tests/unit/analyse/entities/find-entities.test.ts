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

  it('reads the names of a language with a pack, and none of an unknown one', () => {
    const spanish = entitiesOf('Ayer la ministra Marta Olivares visitó el puerto.', 'es').entities;
    expect(spanish.map((entity) => [entity.name, entity.type])).toEqual([['Marta Olivares', 'person']]);
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
      ['Marn Line:organisation'],
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
      [],
    ));
});

describe('names across a document', () => {
  it('keeps the type of a person whose surname is a town', () => {
    const { entities } = entitiesOf([
      'The board heard Helen Lancaster on Monday.',
      'Lancaster spoke for an hour. Nobody had asked Lancaster to come.',
    ]);
    expect(entities.map(({ name, type, mentions }) => [name, type, mentions.length])).toEqual([
      ['Helen Lancaster', 'person', 3],
    ]);
  });

  it('knows states and unions by their short names', () => {
    const { entities } = entitiesOf([
      'Diplomats from the United States met in Oslo.',
      'The US had asked for the talks. U.S. officials were pleased.',
    ]);
    const states = entities.find(({ id }) => id === 'united states');
    expect([states?.type, states?.mentions.length]).toEqual(['place', 3]);
  });

  it('counts the same name with and without its article as one', () => {
    const { entities } = entitiesOf([
      'He joined the Harbour Workers Union.',
      'The Harbour Workers Union was glad.',
    ]);
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Harbour Workers Union', 2],
    ]);
  });

  it('resolves the opening of an organisation to the whole', () => {
    const { entities } = entitiesOf([
      'Fares at Norlink Ferries Ltd. will rise in May.',
      'Shares in Norlink Ferries fell by two per cent.',
    ]);
    expect(entities.map(({ name, type, aliases }) => [name, type, aliases])).toEqual([
      ['Norlink Ferries Ltd.', 'organisation', ['Norlink Ferries']],
    ]);
  });

  it('names the place of a dateline', () =>
    check(
      ['LINDOW, Jan. 5 (Harbour Wire) —', 'The ferry was late.'],
      ['LINDOW:place', 'Harbour Wire:organisation'],
    ));

  it('finds a surname again where the tagger missed it', () => {
    const { entities } = entitiesOf([
      'They met President Milo Sand in May.',
      "Sand's office did not comment.",
    ]);
    expect(entities.map(({ name, aliases, mentions }) => [name, aliases, mentions.length])).toEqual([
      ['Milo Sand', ['Sand'], 2],
    ]);
  });

  it('keeps a place apart from the firm that bears its name', () => {
    const { entities } = entitiesOf([
      'LINDOW, Feb. 3 (Coast Press) —',
      'The Lindow Ferry Company (LFC) raised its fares in Lindow. Shares of LFC rose.',
    ]);
    expect(entities.slice(0, 2).map(({ name, type, aliases }) => [name, type, aliases])).toEqual([
      ['Lindow Ferry Company', 'organisation', ['LFC']],
      ['Lindow', 'place', ['LINDOW']],
    ]);
  });

  it('knows a person by the description that follows', () =>
    check('Virginia Paris, an analyst, said fares would fall.', ['Virginia Paris:person']));

  it('takes a suffix for no surname', () => {
    const { entities } = entitiesOf('Robert F. Hale Jr. resigned. Hale gave no reason.');
    expect(entities.map(({ type, aliases }) => [type, aliases])).toEqual([['person', ['Hale']]]);
  });

  it('calls a named contest or battle an event', () => {
    const { entities } = entitiesOf('She won the Harbour Cup and wrote about the Battle of Waterloo.');
    expect(entities.filter(({ type }) => type === 'event').map(({ name }) => name)).toEqual([
      'Harbour Cup',
      'Battle of Waterloo',
    ]);
  });

  it('is silent where everything or nothing is in capitals', () => {
    check('MOST OF THE FERRIES WERE LATE AND NOBODY KNEW WHY THEY WERE', []);
    check('most of the ferries in lisbon were late, maria tellander said', []);
  });
});

describe('the gloss of a name', () => {
  it('is no sentence that goes on after the name', () =>
    checkGloss('According to Ruth Calder, a harbour official said on Monday.', 'Ruth Calder', null));
  it('is no role of several people', () =>
    checkGloss('In the days of Ruth Calder, the rulers of that harbour, fares rose.', 'Ruth Calder', null));
  it('may open with an owner', () =>
    checkGloss(
      "Norlink, Korvia's largest airline, cancelled flights to Lisbon.",
      'Norlink',
      "Korvia's largest airline",
    ));
  it('may follow an acronym', () =>
    checkGloss(
      "The Lindow Ferry Company (LFC), the country's largest operator, welcomed the move.",
      'Lindow Ferry Company',
      "the country's largest operator",
    ));
  it('closes its brackets', () =>
    checkGloss(
      'Ruth Calder, a member of the Northern Ports Institute (NPI), said fares would rise.',
      'Ruth Calder',
      'a member of the Northern Ports Institute (NPI)',
    ));
});

describe('names that nobody has met before', () => {
  it('are people by what follows them', () => {
    check('Hong Rae of the Korvia Institute for Ports said the pier was safe.', [
      'Hong Rae:person',
      'Korvia Institute for Ports:organisation',
    ]);
    check('Nobody was hurt. Brekk Aldun, an analyst at the Korvia Institute, said so.', [
      'Brekk Aldun:person',
      'Korvia Institute:organisation',
    ]);
  });
  it('are people by the title before them', () =>
    check('They asked Ayatollah Karun Besht to speak.', ['Karun Besht:person']));
  it('are companies by how they end', () =>
    check(
      ['Norrin Shipping sails on Monday.', 'The pier was full.', 'Shares in Norrin Shipping rose.'],
      ['Norrin Shipping:organisation'],
    ));
  it('are what the description calls them', () => {
    check('They sold Carvell, a dairy company, in May.', ['Carvell:organisation']);
    check('They met in Carvell, a fishing village, in May.', ['Carvell:place']);
  });
  it('are no people where a place is spoken of', () =>
    check('The people of Dunmere must boil their water. The Dunmere District Hospital was full.', [
      'Dunmere:place',
      'Dunmere District Hospital:organisation',
    ]));
  it('are no people of a university, whatever stands after it', () =>
    check('Aino Rusk of the University of Dunmere, who had been asked, said so.', [
      'Aino Rusk:person',
      'University of Dunmere:organisation',
    ]));
});

describe('where a name ends', () => {
  it('is before the rest of a role', () =>
    check('The Senate met. Senate Minority Leader Ruth Calder spoke in Lisbon.', [
      'Senate:organisation',
      'Ruth Calder:person',
      'Lisbon:place',
    ]));
  it('is before the place it stands in', () =>
    check('Ruth Calder teaches at Dunmere University in Australia.', [
      'Ruth Calder:person',
      'Dunmere University:organisation',
      'Australia:place',
    ]));
  it('leaves out where a politician stands', () =>
    check('Sen. Ruth Calder (D-Ore.) voted for it in Lisbon.', ['Ruth Calder:person', 'Lisbon:place']));
});

describe('the gloss of a name, in doubt', () => {
  it('is no lone word for a relative', () =>
    checkGloss('He met his wife Ruth Calder in Lisbon.', 'Ruth Calder', null));
  it('is no clause about something else', () =>
    checkGloss('Without Ruth Calder, the mayor is alone now, they said.', 'Ruth Calder', null));
  it('loses a relative that the comma cuts off', () =>
    checkGloss(
      'Ruth Calder, a student at Lindow University whose brother, 20, was held, said so.',
      'Ruth Calder',
      'a student at Lindow University',
    ));
  it('says no word of how somebody is', () =>
    checkGloss('Ruth Calder, who is fluent in Danish, was absent.', 'Ruth Calder', null));
});
