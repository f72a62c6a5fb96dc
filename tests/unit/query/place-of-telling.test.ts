import { describe, expect, it } from 'vitest';
import { datedSentencesOf } from '@/lib/query/dated-sentences';
import { placeOfTelling } from '@/lib/query/place-of-telling';
import { type SentenceSketch, storedFrom } from './stored';

function check(
  text: string,
  expected: string | null,
  dates: SentenceSketch['dates'] = { Tuesday: '2026-03-10' },
) {
  const stored = storedFrom({
    id: 'one',
    day: '2026-03-11',
    entities: { Ostwick: 'place', Harl: 'place', Tinsey: 'place' },
    sentences: [{ text, dates }],
  });
  const [told] = datedSentencesOf(stored, { matters: new Set(), historyBefore: 0 });
  if (!told) throw new Error('The sentence tells of no day.');
  expect(placeOfTelling(told)?.text ?? null).toBe(expected);
}

describe('the place of a happening', () => {
  it('is where its sentence says that it happened', () => {
    check('The barge struck the old pier in Ostwick on Tuesday.', 'Ostwick');
    check('Divers found a wreck off the island of Tinsey on Tuesday.', 'Tinsey');
    check('Three hundred people marched through the harbour of Ostwick on Tuesday.', 'Ostwick');
    check('Near Harl, a train left the rails on Tuesday.', 'Harl');
  });
  it('is not one that is only named', () => {
    check('Ostwick bought two ferries on Tuesday for the summer.', null);
    check('The ferry from Ostwick was late on Tuesday because of fog.', null);
    check('A rocket rose from near Ostwick on Tuesday, the army said.', null);
    check('A company based in Ostwick bought two ferries on Tuesday.', null);
    check('People in Ostwick heard of the sale of the ferries on Tuesday.', null);
    check("The fleet was sold in Ostwick's name on Tuesday.", null);
  });
  it('is not that of a clause beside, nor one of several', () => {
    check('The board sold the barge on Tuesday after it sank in Harl.', null);
    check('Boats were lost on Tuesday in Ostwick and at Tinsey.', null);
    check('Seen on Tuesday in Ostwick, the barge sank on Wednesday.', null, {
      'on Tuesday': '2026-03-10',
      'on Wednesday': '2026-03-11',
    });
  });
});
