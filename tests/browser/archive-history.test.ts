/** The same histories as in the unit tests, on a real IndexedDB. */
import fc from 'fast-check';
import { it } from 'vitest';
import { anyDeeds, anyQuestions, checkHistory } from '../unit/store/archive-histories';

it(
  'answers after every history of the archive as a search through the stored articles would',
  () => fc.assert(fc.asyncProperty(anyDeeds, anyQuestions, checkHistory), { numRuns: historyCount }),
  600_000,
);

/** A whole proof sets it through the build; see `vitest.config.ts`. */
const historyCount = import.meta.env['SIDELIGHT_PROOF'] === 'whole' ? 300 : 12;
