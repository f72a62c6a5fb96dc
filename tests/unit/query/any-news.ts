/** Small archives by chance, of matters that have nothing in common but the day. For properties of what is shown. */
import fc from 'fast-check';
import type { Draft } from '@/lib/model/draft';

interface Matter {
  titles: string[];
  sentences: string[];
}

const ferry: Matter = {
  titles: [
    'Ferry fares rise on the Pellby line',
    'Islanders march against ferry fares',
    'Pellby ferry inquiry opens',
  ],
  sentences: [
    'The Pellby ferry company raised its fares by 8 percent on 2 March 2026.',
    'About 1,200 people marched through the harbour of Pellby on Saturday to protest against the ferry fares.',
    'About 2,000 people marched through the harbour of Pellby on Saturday, the organisers said.',
    '“Nobody on the islands can pay this,” said Ines Tamm, the head of the Pellby ferry users.',
    'Ada Moor, director of the Pellby ferry company, said the fares had been frozen since 2019.',
    'The Fares Board of Pellby will hold a hearing on the ferry fares on 2 April 2026.',
    'Since 2019 the Pellby ferry company has carried 412,000 passengers a year between the islands.',
    'The ferry Lenna Croy lay without power for three hours on 14 January 2026 with 168 people on board.',
    'The ferry Lenna Croy lay without power for three hours on 14 January 2026 with 186 people on board.',
    'Ines Tamm told the Fares Board that the islands would lose their school if the ferry fares rose again.',
  ],
};

const bridge: Matter = {
  titles: ['Council closes the swing bridge of Ostwick', 'Cracks found in Ostwick swing bridge'],
  sentences: [
    'The council of Ostwick closed the swing bridge on 5 March 2026 after engineers had found 14 cracks in it.',
    'Engineer Bastien Ockley found 41 cracks in the swing bridge of Ostwick, the council said.',
    '“We will not open it for lorries this year,” said Bastien Ockley, who leads the works at Ostwick.',
    'Mending the swing bridge of Ostwick will cost 3.4 million crowns, according to the council.',
    'The swing bridge of Ostwick was built in 1911 and mended last in 1987.',
    'The council of Ostwick votes on the contract for the swing bridge on 27 March 2026.',
    'Traders in Ostwick said they had lost a third of their custom since the swing bridge was closed.',
  ],
};

/** Shares no word of weight, no name and no place with the others. */
const beetles: Matter = {
  titles: ['Rare beetle seen in Hollin forest'],
  sentences: [
    'Biologist Perrin Vale photographed seven violet beetles beneath rotting birches near Hollin.',
    'Perrin Vale believes warmer winters let such insects climb northwards.',
    'Museum curators in Hollin keep specimens collected during 1934.',
  ],
};

const days = ['2026-03-07', '2026-03-08', '2026-03-08T09:30:00Z', '2026-03-08T18:00:00+01:00', '2026-03-12'];
const hosts = ['post.example', 'daybreak.example', 'bulletin.example'];

const anyOf = (matter: Matter): fc.Arbitrary<Omit<Told, 'number'>> =>
  fc.record({
    title: fc.constantFrom(...matter.titles),
    sentences: fc.shuffledSubarray(matter.sentences, { minLength: 3, maxLength: 7 }),
    published: fc.constantFrom(...days),
    host: fc.constantFrom(...hosts),
  });

interface Told {
  number: number;
  title: string;
  sentences: string[];
  published: string;
  host: string;
}

function draftFrom({ number, title, sentences, published, host }: Told): Draft {
  return {
    url: `https://${host}/${number}`,
    canonicalUrl: null,
    alternateUrls: [],
    title,
    dek: null,
    authors: [],
    source: { name: host, host },
    published: { iso: published, from: 'json-ld' },
    modified: null,
    section: null,
    language: 'en',
    imageUrl: null,
    kindHint: null,
    origins: {},
    blocks: sentences.map((text) => ({ kind: 'paragraph', text })),
    via: 'page',
    capturedAt: Date.parse('2026-03-18T09:00:00Z'),
  };
}

/** Two or more articles on one matter or two, each at an address of its own. */
export const anyNews: fc.Arbitrary<Draft[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: anyOf(ferry) }, { weight: 2, arbitrary: anyOf(bridge) }), {
    minLength: 2,
    maxLength: 7,
    size: 'max',
  })
  .map((told) => told.map((one, at) => draftFrom({ ...one, number: at + 1 })));

/** An article that has nothing to do with them. */
export const anyStranger: fc.Arbitrary<Draft> = fc
  .record({
    title: fc.constantFrom(...beetles.titles),
    sentences: fc.shuffledSubarray(beetles.sentences, { minLength: 1 }),
    published: fc.constantFrom(...days),
    host: fc.constant('forest.example'),
  })
  .map((told) => draftFrom({ ...told, number: 99 }));

/** What readers may look up of it. */
export const phrases = ['Ines Tamm', 'swing bridge', 'ferry fares', 'Lenna Croy'];
