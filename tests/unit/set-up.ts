import fc from 'fast-check';
import { scaled } from '../proof-scale';

fc.configureGlobal({ numRuns: scaled(100, 2000) });
