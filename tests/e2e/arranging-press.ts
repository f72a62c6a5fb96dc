/** Sheets on three matters that have nothing to do with one another, though two of them are fires. */
import type { Sheet } from './press';

const papers = [
  { name: 'Varn Valley Post', host: 'varnpost.test' },
  { name: 'The Kelder Herald', host: 'kelder.test' },
  { name: 'Coastal Wire', host: 'coastalwire.test' },
] as const;

const sheet = (slug: string, day: string, title: string, sentences: string[]): Sheet => {
  const { name, host } = papers[Number(slug.at(-1)) - 1] ?? papers[0];
  const url = `http://${host}/${day.replaceAll('-', '/')}/${slug}`;
  return { name, url, title, language: 'en', sentences, publishedIso: `${day}T15:00:00Z` };
};

/** Each matter has two sheets, and one of a later day. */
export const sheets = {
  'cannery-1': sheet('cannery-1', '2026-03-10', 'Fire destroys the fish cannery of Varnholt', [
    'A fire destroyed the fish cannery of Varnholt on Tuesday night and left its 140 workers without a place to go.',
    'The Varnholt cannery had packed herring on the same quay for ninety years, said its owner, Asta Morrow.',
    'Firefighters from four villages pumped water from the harbour until morning to save the ice house beside it.',
    'Nobody was hurt, because the last shift at the cannery had ended an hour before the alarm.',
    'Asta Morrow said the herring season would go on in tents if the harbour office allowed it.',
  ]),
  'cannery-2': sheet('cannery-2', '2026-03-11', 'Cause of the Varnholt cannery fire still unknown', [
    'A day after fire destroyed the fish cannery of Varnholt nobody can say how it began.',
    'Asta Morrow, who owns the cannery, walked through the burnt packing hall with two inspectors on Wednesday.',
    'The 140 workers of the Varnholt cannery met in the church hall and asked for their wages of March.',
    'Herring boats landed their catch at Varnholt quay as usual, and buyers took it away on ice.',
    'Firefighters kept watch over the ruin of the cannery, where the nets in the loft still smouldered.',
  ]),
  'cannery-3': sheet('cannery-3', '2026-03-14', 'Varnholt cannery fire began in a dryer, inspectors say', [
    'The fire that destroyed the fish cannery of Varnholt began in a dryer for nets, inspectors said on Saturday.',
    'The dryer in the loft of the Varnholt cannery had been mended in January, according to its owner, Asta Morrow.',
    'Inspectors found no sign that anybody had set the cannery alight on purpose.',
    'The 140 workers will pack herring in tents on the quay from Monday on, said Asta Morrow.',
    'Firefighters of Varnholt asked that every cannery on the coast look at its dryers.',
  ]),
  'ward-1': sheet('ward-1', '2026-03-10', 'Sellmark hospital to close its maternity ward', [
    'The hospital of Sellmark will close its maternity ward in June, its director, Ruben Haake, said on Tuesday.',
    'Too few doctors apply for the maternity ward, and births in Sellmark have fallen to 210 a year.',
    'Mothers from Sellmark would have to drive 70 kilometres to give birth in the hospital of the next county.',
    'Ruben Haake said that midwives of the ward would be offered other work in the hospital.',
    'The county pays for half of the hospital and was told of the closing on Monday.',
  ]),
  'ward-2': sheet('ward-2', '2026-03-12', 'Midwives march against the closing of Sellmark maternity ward', [
    'Midwives and mothers marched through Sellmark on Thursday against the closing of the maternity ward.',
    'They carried 210 pairs of small shoes, one for each birth in the hospital of Sellmark last year.',
    'Ruben Haake, the director of the hospital, came out to them and said that the ward could not be kept.',
    'A midwife of twenty years called the drive of 70 kilometres to the next maternity ward a danger to mothers.',
    'The county will speak about the hospital of Sellmark in its next sitting.',
  ]),
  'ward-3': sheet('ward-3', '2026-03-15', 'County offers money to keep Sellmark maternity ward open', [
    'The county has offered to pay for two doctors so that the maternity ward of Sellmark can stay open.',
    'Ruben Haake, the director of the hospital of Sellmark, called the offer to the maternity ward a surprise.',
    'Midwives had gathered 9,000 names against the closing of the ward in June.',
    'Mothers would otherwise drive 70 kilometres to give birth in another hospital.',
    'The hospital will answer the county before the end of March, said Ruben Haake.',
  ]),
  'sawmill-1': sheet('sawmill-1', '2026-03-11', 'Fire burns down the sawmill of Oddevik', [
    'The sawmill of Oddevik burned down on Wednesday, and with it timber for a hundred houses.',
    'Lightning struck the drying shed of the sawmill before noon, said the forester Piet Lunde.',
    'Crews cut a lane through the spruces of Oddevik so that the flames could not reach the forest.',
    'The sawmill of Oddevik belongs to 60 farmers, who bring it the timber of their own woods.',
    'Piet Lunde said that spruce trunks in the yard would glow for days.',
  ]),
  'sawmill-2': sheet('sawmill-2', '2026-03-12', 'Farmers of Oddevik want their sawmill back', [
    'The 60 farmers who own the sawmill of Oddevik decided on Thursday to build it again after lightning burned it down.',
    'Piet Lunde, the forester, said that the spruces felled this winter would rot without a sawmill.',
    'A sawmill across the mountain has offered to take half of the timber from Oddevik.',
    'Insurance covers the saws and the drying shed, and none of the timber in the yard.',
    'The farmers of Oddevik will cut the first beams of the new sawmill by hand.',
  ]),
  'sawmill-3': sheet('sawmill-3', '2026-03-15', 'Oddevik sawmill: first beams cut by hand', [
    'The farmers of Oddevik cut the first beams of their new sawmill by hand on Sunday.',
    'Lightning burned the old sawmill of Oddevik down, and 60 farmers lost the timber of a winter.',
    'Piet Lunde, the forester, had marked spruces near the road so that horses could draw them out.',
    'The drying shed of the sawmill is to get a rod against lightning.',
    'Half of the timber from Oddevik goes to a sawmill across the mountain for now.',
  ]),
} as const satisfies Record<string, Sheet>;
