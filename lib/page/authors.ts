import { fold } from '@/lib/text/normalise';
import { type AuthorClaim, type AuthorOrigin, dataClaims, metaClaims } from './author-claims';
import type { BoxedPage } from './boxes';
import { markedClaims } from './byline-elements';
import { lineClaims } from './byline-lines';
import { placeOf } from './byline-place';
import { type JsonLdNode, stringOf } from './json-ld';
import type { MetaTags } from './meta-tags';
import { isPerson, kindOfName, type NameKind } from './name-kind';

export interface AuthorSources {
  page: BoxedPage;
  nodes: readonly JsonLdNode[];
  article: JsonLdNode | null;
  tags: MetaTags;
  title: string;
  siteName: string;
  host: string;
}

export interface Authors {
  /** In the order of the page; empty when it names none. */
  names: string[];
  from: AuthorOrigin | null;
}

/** More names than this are a mistake in the markup. */
const maximumAuthors = 30;

/** What a claim of such names is worth beside one of persons. */
const worth: Record<NameKind, number> = { person: 1, word: 0.3, desk: 0.2 };

/**
 * The authors of an article, without publisher, addresses and roles. All sources are heard and those that
 * name the same people count together, because none is right by itself: metadata often name the user who
 * entered the text, and bylines in the page may belong to another article. Where no source names a person, a
 * user, a desk or an agency is named.
 */
export function readAuthors(sources: AuthorSources): Authors {
  const stated = [...dataClaims(sources.article, sources.nodes), ...metaClaims(sources.tags)];
  const agreed = choose(stated, sources);
  if (agreed && isSure(agreed)) return { names: agreed.names, from: agreed.from };
  const place = placeOf(sources.page.boxes, sources.title);
  const claims = [...stated, ...markedClaims(sources.page, place)];
  const best = choose(claims, sources);
  if (best && isSure(best)) return { names: best.names, from: best.from };
  const { names, from } = choose([...claims, ...lineClaims(sources.page, place)], sources) ?? nobody;
  return { names, from };
}

/** Two sources that name the same persons need no third. */
const isSure = ({ origins, names }: Group): boolean => origins.size > 1 && names.some(isPerson);

const nobody: Authors = { names: [], from: null };

/** A second source of one origin says little: systems print one field in many places. */
const worthOfRepetition = 0.25;

interface Group {
  names: string[];
  from: AuthorOrigin;
  origins: Set<AuthorOrigin>;
  strongest: number;
  score: number;
}

function choose(claims: readonly AuthorClaim[], sources: AuthorSources): Group | null {
  const publishers = publisherNames(sources);
  const groups: Group[] = [];
  for (const { names: claimed, from, weight } of claims) {
    const names = ownNames(
      claimed.filter((name) => !beginsTitle(name, sources.title)),
      { publishers, from },
    );
    if (names.length === 0) continue;
    const score = weight * Math.max(...names.map((name) => worthOf(name, publishers)));
    const group = groups.find((one) => areSame(one.names, names));
    if (!group) {
      groups.push({
        names: names.slice(0, maximumAuthors),
        from,
        origins: new Set([from]),
        strongest: score,
        score,
      });
      continue;
    }
    group.score += group.origins.has(from) ? score * worthOfRepetition : score;
    group.origins.add(from);
    group.names = group.names.map((name) => names.reduce(fuller, name));
    if (score > group.strongest) Object.assign(group, { strongest: score, from });
  }
  return (
    groups.sort((one, other) => other.score - one.score || other.names.length - one.names.length)[0] ?? null
  );
}

/** Class names put headlines into bylines: three words and more that the title begins with are no author. */
const beginsTitle = (name: string, title: string): boolean =>
  wordsOf(name).length >= 3 && lettersOf(title).startsWith(lettersOf(name));

const worthOf = (name: string, publishers: ReadonlySet<string>): number =>
  publishers.has(keyOf(name)) ? worth.desk / 4 : worth[kindOfName(name)];

/**
 * Beside a person's full name, a single word or a desk is a place, an office or an employer. The publisher
 * counts where readers see it signing (many sites are one person's), not where metadata repeat it.
 */
function ownNames(
  names: readonly string[],
  { publishers, from }: { publishers: ReadonlySet<string>; from: AuthorOrigin },
): string[] {
  const authors = names.filter((name) => !publishers.has(keyOf(name)));
  const persons = authors.filter(isPerson);
  if (persons.length > 0) return persons;
  if (authors.length > 0) return from === 'byline' ? authors.slice(0, 1) : authors;
  return from === 'meta:author' || from === 'json-ld' ? [] : names.slice(0, 1);
}

function publisherNames({ article, siteName, host }: AuthorSources): ReadonlySet<string> {
  const bare = host.replace(/^www\./, '');
  const names = [siteName, stringOf(article?.publisher, 'name') ?? '', bare, bare.split('.')[0] ?? ''];
  return new Set(names.map(keyOf));
}

const areSame = (names: readonly string[], others: readonly string[]): boolean =>
  names.length === others.length && names.every((name) => others.some((other) => areOnePerson(name, other)));

/** "I. Tamm", "ines.tamm" and "Ines K. Tamm" are one person; so is "Ines" where the others say "Ines Tamm". */
function areOnePerson(name: string, other: string): boolean {
  if (lettersOf(name) === lettersOf(other)) return true;
  const [short, long] = [wordsOf(name), wordsOf(other)].sort((one, two) => one.length - two.length);
  return !!short && !!long && short.length > 0 && short.every((word) => long.includes(word));
}

/** Of two spellings of one name, the one that says more; of equals, the first. */
const fuller = (name: string, other: string): string =>
  areOnePerson(name, other) && kindOfName(name) !== 'person' && kindOfName(other) === 'person' ? other : name;

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The same for "Daily Coast" and "Coast & Daily". */
const keyOf = (name: string): string => wordsOf(name).sort().join('');

const lettersOf = (text: string): string => wordsOf(text).join('');
