/** Cuts what the reader typed into the signs and leaves of a query. */
import { isValues, type OperatorName, operatorNames, type QueryLeaf } from './query';

export type QueryToken =
  | { kind: 'open'; isNegated: boolean }
  | { kind: 'close' }
  | { kind: 'or' }
  /** `isOpen` where the text ends within it. */
  | { kind: 'leaf'; leaf: QueryLeaf; isNegated: boolean; isOpen: boolean };

/** Of any text: what makes no sense where it stands is left out, and what is no operator is a word. */
export function tokensOf(typed: string): QueryToken[] {
  const text = straightenQuotes(typed);
  const tokens: QueryToken[] = [];
  const pattern = new RegExp(tokenPattern, 'yu');
  let isNegated = false;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) break;
    const { dashes, sign, name, double, closing, single, bare } = match.groups ?? {};
    const quoted = double ?? single;
    if (dashes !== undefined) {
      // A minus inside a word ("e-mail") or alone is none.
      isNegated = /^$|[\s(|]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + dashes.length));
      continue;
    }
    if (match.groups?.['mark'] !== undefined) continue;
    const given = {
      isNegated,
      isOpen:
        pattern.lastIndex === text.length && single === undefined && closing !== '"' && !/\s$/.test(text),
    };
    if (sign !== undefined) {
      if (sign === '(') tokens.push({ kind: 'open', isNegated });
      else tokens.push({ kind: sign === ')' ? 'close' : 'or' });
    } else if (name !== undefined) {
      const leaf = readOperator(name, (quoted ?? bare ?? '').trim());
      if (leaf?.kind === 'word') {
        // No operator: a word, and what follows it is read anew.
        pushBare(tokens, leaf.text, { isNegated, isOpen: false });
        pattern.lastIndex = at + name.length + 1;
        continue;
      }
      if (leaf) push(tokens, leaf, given);
    } else if (quoted !== undefined) push(tokens, { kind: 'phrase', text: quoted.trim() }, given);
    else if (bare !== undefined) pushBare(tokens, bare, given);
    isNegated = false;
  }
  return tokens;
}

/** Parentheses belong to a bare word where they open and close within it: "fare(s)". */
const bareWord = '[^\\s"|()‘‚‛](?:[^\\s"|()]|\\([^\\s"|()]*\\))*';
/** Single marks only around words: an apostrophe is written the same way. */
const quotedWords = '"(?<double>[^"]*)(?<closing>"?)|[‘‚‛](?<single>[^‘’‚‛"]*)[’‘](?=$|[\\s"|()])';
const tokenPattern = [
  '\\s+',
  '(?<dashes>[-−]+)',
  '(?<sign>[|()])',
  `(?:(?<name>\\p{L}+)[:：](?![\\s|()]|$))?(?:${quotedWords}|(?<bare>${bareWord}))`,
  // A single mark that opens nothing.
  '(?<mark>[‘‚‛])',
].join('|');

/** The quotation marks of all languages that have any of their own. */
const straightenQuotes = (text: string): string => text.replace(/[“”„‟«»‹›「」『』〝〞〟《》＂]/g, '"');

const operatorByName = new Map<string, OperatorName>([
  ...operatorNames.map((name) => [name, name] as const),
  ['org', 'organisation'],
  ['organization', 'organisation'],
]);

type Given = { isNegated: boolean; isOpen: boolean };

function push(tokens: QueryToken[], leaf: QueryLeaf, given: Given): void {
  if (hasWords(leaf.kind === 'operator' ? leaf.value : leaf.text))
    tokens.push({ kind: 'leaf', leaf, ...given });
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function pushBare(tokens: QueryToken[], bare: string, given: Given): void {
  // An operator that has no value yet.
  if (/^\p{L}+[:：]$/u.test(bare) && operatorByName.has(bare.slice(0, -1).toLowerCase())) return;
  if (bare === 'OR' || bare === 'AND') {
    if (given.isNegated) push(tokens, { kind: 'phrase', text: bare }, { ...given, isOpen: false });
    else if (bare === 'OR') tokens.push({ kind: 'or' });
    return;
  }
  const isPrefix = bare.endsWith('*');
  push(
    tokens,
    isPrefix ? { kind: 'prefix', text: bare.replace(/\*+$/, '') } : { kind: 'word', text: bare },
    given,
  );
}

/** Null where the value is yet to be typed; the name as a word where it is no operator, or the value none of its. */
function readOperator(typed: string, value: string): QueryLeaf | null {
  const name = operatorByName.get(typed.toLowerCase());
  if (name === undefined) return { kind: 'word', text: typed };
  const read =
    name === 'is' ? readState(value) : name === 'before' || name === 'after' ? readDay(value) : value;
  if (read === 'unfinished') return null;
  return read === 'unknown' ? { kind: 'word', text: typed } : { kind: 'operator', name, value: read };
}

function readState(value: string): string {
  const state = value.toLowerCase();
  if (isValues.some((known) => known === state)) return state;
  return isValues.some((known) => known.startsWith(state)) ? 'unfinished' : 'unknown';
}

/** As `2026-01-04`, `2026-01` or `2026`. */
function readDay(value: string): string {
  if (/[^\d./-]/.test(value)) return 'unknown';
  const [year = '', month, day] = value.split(/[./-]/).filter(Boolean);
  if (!/^[1-9]\d{3}$/.test(year)) return 'unfinished';
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  const read = [year, ...[month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-');
  // The thirtieth of February would be taken for a day in March.
  return iso.startsWith(read) ? read : 'unfinished';
}
