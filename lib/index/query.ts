/** What the reader typed, as a tree. Nothing is folded, cut into terms or looked up here. */
export const operatorNames = [
  'source',
  'tag',
  'person',
  'organisation',
  'place',
  'story',
  'title',
  'by',
  'note',
  'before',
  'after',
  'is',
] as const;
export type OperatorName = (typeof operatorNames)[number];

export const isValues = ['saved', 'unread', 'read', 'noted'] as const;

export type QueryLeaf =
  | { kind: 'word'; text: string }
  /** In quotation marks: exactly these words, also a single one. */
  | { kind: 'phrase'; text: string }
  /** Without its asterisk. */
  | { kind: 'prefix'; text: string }
  /** `before` and `after` have `2026`, `2026-01` or `2026-01-04`, `is` one of `isValues`. */
  | { kind: 'operator'; name: OperatorName; value: string };

export type Query =
  | QueryLeaf
  | { kind: 'not'; part: Query }
  /** No parts: nothing is sought. In a group two or more. */
  | { kind: 'all'; parts: readonly Query[] }
  | { kind: 'any'; parts: readonly Query[] };

export interface ParsedQuery {
  root: Query;
  /** Whether the text ends within the last leaf, which the reader may still be typing. */
  isOpen: boolean;
}
