import type { ParsedQuery, Query } from '@/lib/index/query';
import type { ArticleMark } from '@/lib/model/library';
import type { Place } from './places';
import { markOf, placesOfLeaf, placesOfValue } from './sought';

/** What must be asked before the query can be. */
export interface Needs {
  marks: Set<ArticleMark>;
  /** Whether sources are sought by name. */
  sources: boolean;
  storyTitles: Set<string>;
  beginnings: Set<string>;
}

/** Nothing, for most queries. */
export function needsOf({ root, isOpen }: ParsedQuery): Needs {
  const needs: Needs = { marks: new Set(), sources: false, storyTitles: new Set(), beginnings: new Set() };
  const visit = (query: Query, isLast: boolean): void => {
    switch (query.kind) {
      case 'all':
      case 'any':
        query.parts.forEach((part, index) => {
          visit(part, isLast && index === query.parts.length - 1);
        });
        break;
      case 'not':
        visit(query.part, isLast);
        break;
      case 'operator': {
        const { name, value } = query;
        if (name === 'source') needs.sources = true;
        else if (name === 'story') needs.storyTitles.add(value);
        else if (name === 'is') needs.marks.add(markOf(value));
        else if (name === 'title' || name === 'by' || name === 'note') add(placesOfValue(value, isLast));
        break;
      }
      default:
        placesOfLeaf(query, isLast).forEach(add);
    }
  };
  const add = (places: readonly Place[]) => {
    if (places.length < 2) return;
    for (const beginning of places.flatMap(({ beginnings }) => beginnings)) needs.beginnings.add(beginning);
  };
  visit(root, isOpen);
  return needs;
}
