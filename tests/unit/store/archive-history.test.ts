import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { it } from 'vitest';
import { scaled } from '../../proof-scale';
import { anyDeeds, anyQuestions, checkHistory } from './archive-histories';

it('answers after every history of the archive as a search through the stored articles would', () =>
  fc.assert(fc.asyncProperty(anyDeeds, anyQuestions, checkHistory), { numRuns: scaled(20, 1_000) }));
