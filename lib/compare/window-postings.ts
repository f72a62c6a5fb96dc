/**
 * Which of the articles in a stream have which word: an article is compared with a thousand others by what it shares with
 * them, without going through what it does not share.
 */
import type { StorySubject } from './story-pull';
import type { WeighedHashes } from './weighed-hashes';

interface Posting {
  places: number[];
  weights: number[];
}

export interface WindowPostings {
  /** The next article of the stream, the first at place 0. */
  add: (subject: StorySubject) => void;
  /** Its products with each article from that place on, the first at index 0. */
  productsWith: (subject: StorySubject, from: number) => { terms: Float64Array; names: Float64Array };
}

export function openPostings(): WindowPostings {
  const [termPostings, namePostings] = [new Map<number, Posting>(), new Map<number, Posting>()];
  let count = 0;
  return {
    add({ signature }) {
      post(termPostings, signature.terms, count);
      post(namePostings, signature.names, count);
      count += 1;
    },
    productsWith: ({ signature }, from) => ({
      terms: products(termPostings, signature.terms, { from, count }),
      names: products(namePostings, signature.names, { from, count }),
    }),
  };
}

function post(postings: Map<number, Posting>, { hashes, weights }: WeighedHashes, place: number): void {
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] as number;
    const weight = weights[at] as number;
    const posting = postings.get(hash);
    if (posting) {
      posting.places.push(place);
      posting.weights.push(weight);
    } else postings.set(hash, { places: [place], weights: [weight] });
  }
}

function products(
  postings: ReadonlyMap<number, Posting>,
  { hashes, weights }: WeighedHashes,
  { from, count }: { from: number; count: number },
): Float64Array {
  const sums = new Float64Array(Math.max(0, count - from));
  for (let at = 0; at < hashes.length; at++) {
    const posting = postings.get(hashes[at] as number);
    if (!posting) continue;
    const weight = weights[at] as number;
    const { places, weights: others } = posting;
    // The newest come last: those before the window are not gone through.
    for (let index = places.length - 1; index >= 0; index--) {
      const place = places[index] as number;
      if (place < from) break;
      sums[place - from] = (sums[place - from] as number) + weight * (others[index] as number);
    }
  }
  return sums;
}
