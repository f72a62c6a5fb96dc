import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { it } from 'vitest';
import { scaled } from '../../proof-scale';
import { anyStoryDeeds, checkStoryHistory } from './story-histories';

const timeout = scaled(60_000, 900_000);

it(
  'stories are what the stored articles and the reader’s rules make them, whatever came in which order',
  () => fc.assert(fc.asyncProperty(anyStoryDeeds, checkStoryHistory), { numRuns: scaled(40, 3000) }),
  timeout,
);
