/**
 * Which articles are one story: each, in the order of their dates, joins the story that draws it most strongly, or
 * begins one. A pure function of the articles of the weeks before and of the reader's rules, so that it does not matter
 * when an article came in: what comes in late is put into its place in the stream, and those after it are decided anew.
 * Single-pass clustering as in topic detection (Allan, Papka, Lavrenko, "On-line New Event Detection and Tracking",
 * 1998), with the stories' sums over a sliding window.
 */
import type { ArticleId } from '@/lib/model/article';
import { leastPull, type Shared, type StorySubject, sharedBy } from './story-pull';
import type { RuleBook } from './story-rules';
import { count, partOfOnly, pullIfOver, type StreamPart, sharedWith } from './stream-part';
import { openPostings, type WindowPostings } from './window-postings';

/** With the first article of the part of the stream that it belongs to, which names the part. */
export interface PlacedSubject extends StorySubject {
  part: ArticleId;
}

/** A story that was silent for longer is over, in ms. */
export const storyWindow = 60 * 86_400_000;

/** For so few, listing the words of all others costs more than it spares. */
const fewChosen = 12;

/** Articles are put in by date and then by id. */
export interface StoryStream {
  /** Puts the next article into its part. */
  place: (subject: StorySubject) => PlacedSubject;
  /** Puts the next article into the part that it is known to be in. */
  keep: (placed: PlacedSubject) => void;
  /** Whether one of those parts draws the next article enough to take it. */
  isDrawnBy: (subject: StorySubject, parts: ReadonlySet<ArticleId>) => boolean;
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
  let chosen = 0;
  let postings: WindowPostings | null = null;
  const parts = new Map<ArticleId, StreamPart>();
  const partOf = new Map(partOfRuled);
  for (const subject of before) {
    const part = parts.get(subject.part);
    if (part) part.members.push(subject);
    else parts.set(subject.part, partOfOnly([subject]));
    partOf.set(subject.articleId, subject.part);
  }

  const forget = (date: number) => {
    for (let oldest = window[first]; oldest && oldest.date < date; oldest = window[++first]) {
      const part = parts.get(oldest.part);
      part?.members.shift();
      if (!part || part.members.length === 0) parts.delete(oldest.part);
      else count(part, oldest, -1);
    }
  };
  const keep = (placed: PlacedSubject) => {
    forget(placed.date - storyWindow);
    const part = parts.get(placed.part) ?? partOfOnly([]);
    parts.set(placed.part, part);
    count(part, placed, 1);
    part.members.push(placed);
    window.push(placed);
    postings?.add(placed);
    partOf.set(placed.articleId, placed.part);
  };

  return {
    keep,
    place: (subject) => {
      forget(subject.date - storyWindow);
      const placed = { ...subject, part: choose(subject) };
      keep(placed);
      return placed;
    },
    isDrawnBy: (subject, keys) => {
      forget(subject.date - storyWindow);
      const least = leastPull(subject.language);
      for (const key of keys) {
        const part = parts.get(key);
        if (!part) continue;
        const shared = sharedWith(part, subject);
        if (pullIfOver(subject, { part, shared, least }) >= least) return true;
      }
      return false;
    },
  };

  /** By an article's place in the stream. */
  function productsWith(subject: StorySubject): (at: number) => Shared {
    chosen += 1;
    if (chosen < fewChosen) return (at) => sharedBy(subject, window[at] as PlacedSubject);
    if (postings === null) {
      postings = openPostings();
      for (const other of window) postings.add(other);
    }
    const from = first;
    const { terms, names } = postings.productsWith(subject, from);
    return (at) => ({ terms: terms[at - from] as number, names: names[at - from] as number });
  }

  function choose(subject: StorySubject): ArticleId {
    const { forced, barred, isFirstOfOwn } = rules.ask(subject.articleId, (id) => partOf.get(id));
    if (forced !== null) return forced;
    if (isFirstOfOwn) return subject.articleId;
    const sharedByPart = new Map<ArticleId, Shared>();
    const productAt = productsWith(subject);
    for (let at = first; at < window.length; at++) {
      const other = window[at] as PlacedSubject;
      if (other.language !== subject.language) continue;
      const { terms, names } = productAt(at);
      if (terms === 0 && names === 0) continue;
      const sum = sharedByPart.get(other.part);
      if (sum) {
        sum.terms += terms;
        sum.names += names;
      } else sharedByPart.set(other.part, { terms, names });
    }
    let best: ArticleId | null = null;
    let highest = 0;
    const least = leastPull(subject.language);
    for (const [key, shared] of sharedByPart) {
      const part = parts.get(key);
      if (!part || barred.has(key)) continue;
      const pull = pullIfOver(subject, { part, shared, least: Math.max(least, highest) });
      if (pull >= least && pull > highest) [best, highest] = [key, pull];
    }
    return best ?? subject.articleId;
  }
}
