/** A story of four papers for the stories page: what is new in it, who is named with whom, what is counted again and again. */
import type { Sheet } from './press';

const sheet = (day: number, name: string, slug: string, title: string, sentences: string[]): Sheet => ({
  name,
  url: `http://${slug}.test/2026/03/${day}/sundvik-crane`,
  title,
  language: 'en',
  publishedIso: `2026-03-${day}T15:00:00Z`,
  sentences,
});

/** Said by the first paper, and word for word again by the last: no news by then. */
export const saidBefore =
  'The grain quay of Sundvik is closed to all traffic until the crane has been lifted.';

export const fallen = sheet(
  10,
  'Sundvik Courier',
  'courier',
  'Harbour crane falls onto the grain quay of Sundvik',
  [
    'The harbour crane of Sundvik fell onto the grain quay on Monday morning and blocked the channel to the sea.',
    'Hedda Krol, the harbour master of Sundvik, said that 14 people had been injured by the falling crane.',
    'Hedda Krol and Anselm Pike, who leads the Quay Workers Union, looked at the broken crane together.',
    saidBefore,
    'The mayor of Sundvik, Tobias Rehn, thanked the crews of the tugs that had kept the channel clear of timber.',
    'The crane was built sixty years ago and weighs 310 tonnes.',
  ],
);

export const waiting = sheet(
  11,
  'North Quay Post',
  'northquay',
  'Ships wait outside Sundvik for the crane to be lifted',
  [
    'The number of people injured by the falling crane has risen to 19, the hospital of Sundvik said on Wednesday.',
    'Anselm Pike told Hedda Krol that the harbour crane had been due for repair since the autumn.',
    'The grain quay of Sundvik holds 450 tonnes of barley that cannot be loaded.',
    'Tobias Rehn, the mayor of Sundvik, called the loss a heavy blow to a small town.',
    'A floating crane is on its way from Orrholm to lift the harbour crane of Sundvik off the grain quay.',
  ],
);

/** Comes after the first visit, and is read at once. */
export const readAtOnce = sheet(
  12,
  'Orrholm Tidings',
  'tidings',
  'Floating crane leaves Orrholm for Sundvik',
  [
    'The floating crane Big Asta left Orrholm on Thursday to lift the harbour crane of Sundvik off the grain quay.',
    'Hedda Krol said that two tugs would meet the Big Asta at the mouth of the channel.',
    'The mayor of Sundvik, Tobias Rehn, wants the quay to be rebuilt in stone.',
    'The Big Asta can lift 900 tonnes at a reach of twenty metres.',
  ],
);

/** What the last paper says that no other said: an amount that has changed, and a find. */
export const news = [
  'The number of people injured by the falling crane has risen to 26, the hospital of Sundvik said on Friday.',
  'A diver found the counterweight of the crane under the keel of the barge Marrit.',
];

export const unread = sheet(
  13,
  'Harl Evening',
  'harlevening',
  'Diver finds the counterweight of the Sundvik crane',
  [...news, saidBefore],
);
