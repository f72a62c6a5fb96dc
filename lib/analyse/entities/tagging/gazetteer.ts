import { knownAs } from '@/lib/analyse/entities/lexicon';
import { gazetteer } from './gazetteer.data';
import { hashText } from './hash';
import { type Lookup, unpackTable } from './packed-table';

/** What the packed gazetteer says of a whole name; 0 stands for nothing. */
export const entryKinds = {
  city: 1,
  place: 2,
  organisation: 3,
  team: 4,
  event: 5,
  given: 6,
  family: 7,
} as const;

const listed = { country: 8, region: 9, city: 10, organisation: 11 } as const;

/** A small number for the kind of a folded whole name that the lists know, our own before the packed ones; 0 for none. */
export function kindOf(name: string): number {
  const own = knownAs(name);
  if (own) return listed[own];
  table ??= unpackTable(gazetteer);
  return Math.max(0, table(hashText(name)));
}

let table: Lookup | null = null;
