/** A part of the stream, and the sums over its articles: worked out when they are asked for, and then kept up to date. */
import {
  type Company,
  companyOf,
  leastCompanyOf,
  ownOf,
  pullOf,
  type Shared,
  type StorySubject,
  sharedBy,
  sumOf,
} from './story-pull';
import type { WeighedHashes } from './weighed-hashes';

export interface StreamPart {
  /** Its articles in the window, oldest first. */
  members: StorySubject[];
  /** Null until it is asked for: most parts are like no article that comes, whatever their words add up to. */
  company: Company | null;
  /** From `leastCompanyOf`; null until it is asked for. */
  least: Company | null;
  /** Its articles' vectors added up; null until they are asked for. */
  sums: Record<'terms' | 'names', Map<number, number>> | null;
}

/** For fewer articles, adding their words up costs more than it spares. */
const fewShared = 6;

export const partOfOnly = (members: StorySubject[]): StreamPart => ({
  members,
  company: null,
  least: null,
  sums: null,
});

/** How strongly the part draws the article, or less than `least` where it draws it less. */
export function pullIfOver(
  subject: StorySubject,
  { part, shared, least }: { part: StreamPart; shared: Shared; least: number },
): number {
  const gap = subject.date - (part.members.at(-1)?.date ?? 0);
  if (part.company === null) {
    part.least ??= leastCompanyOf(part.members);
    const most = pullOf(subject, { shared, company: part.least, gap });
    if (most < least) return most;
    part.company = companyOf(part.members);
  }
  return pullOf(subject, { shared, company: part.company, gap });
}

/** What it shares with the part's articles of its own language. */
export function sharedWith(part: StreamPart, subject: StorySubject): Shared {
  const others = part.members.filter(({ language }) => language === subject.language);
  if (others.length >= fewShared && others.length === part.members.length)
    return productWithAll(part, subject);
  const shared: Shared = { terms: 0, names: 0 };
  for (const other of others) {
    const { terms, names } = sharedBy(subject, other);
    shared.terms += terms;
    shared.names += names;
  }
  return shared;
}

function productWithAll(part: StreamPart, { signature }: StorySubject): Shared {
  part.sums ??= {
    terms: sumOf(part.members.map((member) => member.signature.terms)),
    names: sumOf(part.members.map((member) => member.signature.names)),
  };
  return {
    terms: productWith(part.sums.terms, signature.terms),
    names: productWith(part.sums.names, signature.names),
  };
}

function productWith(sums: ReadonlyMap<number, number>, { hashes, weights }: WeighedHashes): number {
  let product = 0;
  for (let at = 0; at < hashes.length; at++)
    product += (weights[at] as number) * (sums.get(hashes[at] as number) ?? 0);
  return product;
}

/** Puts an article into the part's sums, where they are known, or takes it out: before it is there, or once it has gone. */
export function count(part: StreamPart, subject: StorySubject, sign: 1 | -1): void {
  part.least = null;
  const addToSums = () => {
    if (!part.sums) return;
    addTo(part.sums.terms, subject.signature.terms, sign);
    addTo(part.sums.names, subject.signature.names, sign);
  };
  if (sign === -1) addToSums();
  if (part.company) {
    const shared = productWithAll(part, subject);
    const own = ownOf(subject.signature);
    part.company.terms += sign * (2 * shared.terms + own.terms);
    part.company.names += sign * (2 * shared.names + own.names);
    part.company.count += sign;
  }
  if (sign === 1) addToSums();
}

function addTo(sums: Map<number, number>, { hashes, weights }: WeighedHashes, sign: 1 | -1): void {
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] as number;
    sums.set(hash, (sums.get(hash) ?? 0) + sign * (weights[at] as number));
  }
}
