import type { ParsedQuery, Query } from '@/lib/index/query';

/** As a reader would have typed it: what is open is not closed, and goes to the very end. */
export const printQuery = ({ root, isOpen }: ParsedQuery): string =>
  isOpen ? print(root, { isOpen }) : `${print(root, { isOpen })} `;

function print(query: Query, { isOpen }: { isOpen: boolean }): string {
  const quote = (text: string) => `"${text}${isOpen ? '' : '"'}`;
  const group = (one: Query) => `(${print(one, { isOpen })}${isOpen ? '' : ')'}`;
  switch (query.kind) {
    case 'word':
      return query.text;
    case 'phrase':
      return quote(query.text);
    case 'prefix':
      return `${query.text}*`;
    case 'operator':
      return `${query.name}:${/^[\p{L}\p{N}.-]+$/u.test(query.value) ? query.value : quote(query.value)}`;
    case 'not':
      return query.part.kind === 'all' || query.part.kind === 'any'
        ? `-${group(query.part)}`
        : `-${print(query.part, { isOpen })}`;
    default:
      return query.parts
        .map((part, index) => {
          const isLast = index === query.parts.length - 1;
          if (query.kind === 'all' && part.kind === 'any') {
            return isLast ? group(part) : `(${print(part, { isOpen: false })})`;
          }
          return print(part, { isOpen: isOpen && isLast });
        })
        .join(query.kind === 'all' ? ' ' : ' OR ');
  }
}
