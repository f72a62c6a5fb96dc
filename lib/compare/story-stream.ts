/**
 * Which articles are one story: each, in the order of their dates, joins the story that draws it most strongly, or
 * begins one. A pure function of the articles of the weeks before and of the reader's rules, so that it does not matter
 * when an article came in: what comes in late is put into its place in the stream, and those after it are decided anew.
 * Single-pass clustering as in topic detection (Allan, Papka, Lavrenko, "On-line New Event Detection and Tracking",
 * 1998), with the stories' sums over a sliding window.
 */
import type { ArticleId } from '@/lib/model/article';
import {
  type Company,
  companyOf,
  leastPull,
  pullOf,
  type Shared,
  type StorySubject,
  sharedBy,
} from './story-pull';
import type { RuleBook } from './story-rules';

/** With the first article of the part of the stream that it belongs to, which names the part. */
export interface PlacedSubject extends StorySubject {
  part: ArticleId;
}

/** A story that was silent for longer is over, in ms. */
export const storyWindow = 60 * 86_400_000;

interface Part extends Company {
  /** Its articles in the window, oldest first. */
  members: PlacedSubject[];
  lastDate: number;
}

export interface StoryStream {
  /** Puts the next article, none older than the last, into its part. */
  place: (subject: StorySubject) => PlacedSubject;
}

/**
 * A stream that goes on after `before`: the articles of the window before the first to come, by date, each in its part.
 * `partOfRuled` knows the parts of older articles that rules name.
 */
export function openStream(
  before: readonly PlacedSubject[],
  rules: RuleBook,
  partOfRuled: ReadonlyMap<ArticleId, ArticleId> = new Map(),
): StoryStream {
  const window = [...before];
  let first = 0;
  const parts = new Map<ArticleId, Part>();
  const partOf = new Map(partOfRuled);
  for (const subject of before) {
    const part = parts.get(subject.part);
    if (part) part.members.push(subject);
    else parts.set(subject.part, { members: [subject], count: 0, terms: 0, names: 0, lastDate: 0 });
    partOf.set(subject.articleId, subject.part);
  }
  for (const part of parts.values()) {
    Object.assign(part, companyOf(part.members));
    part.lastDate = part.members.at(-1)?.date ?? 0;
  }

  const forget = (date: number) => {
    for (let oldest = window[first]; oldest && oldest.date < date; oldest = window[++first]) {
      const part = parts.get(oldest.part);
      part?.members.shift();
      if (!part || part.members.length === 0) parts.delete(oldest.part);
      else count(part, oldest, -1);
    }
  };

  return {
    place: (subject) => {
      forget(subject.date - storyWindow);
      const key = choose(subject);
      const placed = { ...subject, part: key };
      const part = parts.get(key) ?? { members: [], count: 0, terms: 0, names: 0, lastDate: 0 };
      parts.set(key, part);
      count(part, placed, 1);
      part.members.push(placed);
      part.lastDate = subject.date;
      window.push(placed);
      partOf.set(subject.articleId, key);
      return placed;
    },
  };

  function choose(subject: StorySubject): ArticleId {
    const { forced, barred } = rules.ask(subject.articleId, (id) => partOf.get(id));
    if (forced !== null) return forced;
    const sharedByPart = new Map<ArticleId, Shared>();
    for (let at = first; at < window.length; at++) {
      const other = window[at] as PlacedSubject;
      if (other.language !== subject.language) continue;
      const { terms, names } = sharedBy(subject, other);
      if (terms === 0 && names === 0) continue;
      const sum = sharedByPart.get(other.part);
      if (sum) {
        sum.terms += terms;
        sum.names += names;
      } else sharedByPart.set(other.part, { terms, names });
    }
    let best: ArticleId | null = null;
    let highest = 0;
    for (const [key, shared] of sharedByPart) {
      const company = parts.get(key);
      if (!company || barred.has(key)) continue;
      const pull = pullOf(subject, { shared, company, gap: subject.date - company.lastDate });
      if (pull > highest) [best, highest] = [key, pull];
    }
    return best !== null && highest >= leastPull(subject.language) ? best : subject.articleId;
  }
}

/** Adds an article to its part's sums, or takes it out: only its products with the others change. */
function count(part: Part, subject: StorySubject, sign: 1 | -1): void {
  for (const other of part.members) {
    const { terms, names } = sharedBy(subject, other);
    part.terms += sign * 2 * terms;
    part.names += sign * 2 * names;
  }
  const own = sharedBy(subject, subject);
  part.terms += sign * own.terms;
  part.names += sign * own.names;
  part.count += sign;
}
