/** What the words around a name say of its type: "a ferry company", "the town of", "shares in", "'s wife". */
import { readApposition } from './apposition';
import {
  belongToOrganisations,
  belongToPeople,
  belongToPlaces,
  institutionNouns,
  journeys,
  organisationNouns,
  otherNouns,
  placeNouns,
  postsAtOrganisations,
} from './context-words.data';
import type { Evidence } from './evidence';
import { knownAs } from './lexicon';
import type { Word } from './word';
import { roleWords } from './words.data';

/** A description says outright what a name is; other words only hint at it. The tagger's odds of a mention sum to one. */
const said = 2;
const hinted = 0.8;

/** Adds to `odds` what stands before and after the name, `from` to `to`. */
export function weighContext(words: readonly Word[], from: number, to: number, odds: Evidence): void {
  weighApposition(words, from, to, odds);
  const known =
    to - from < 4
      ? knownAs(
          words
            .slice(from, to)
            .map(({ key }) => key)
            .join(' '),
        )
      : null;
  const isPlace = known !== null && known !== 'organisation';
  weighBefore(words, from, odds, isPlace);
  weighAfter(words, to, odds, isPlace);
  if (speaksOfItself(words, from, to)) odds.organisation += Math.max(hinted, odds.person);
  if (hasIts(words, from, to)) odds.person *= 0.4;
  if (isThing(words, from, to)) {
    odds.other += odds.person / 2;
    odds.organisation += odds.person / 2;
    odds.person = 0;
  }
}

function weighApposition(words: readonly Word[], from: number, to: number, odds: Evidence): void {
  const apposition = readApposition(words, to);
  if (!apposition?.kind || apposition.kind === 'either' || to - from > 5) return;
  // "Ines Tamm of the Ferry Board, who heads it": the description goes with the person.
  if (apposition.kind === 'person' && /^(?:the|of|at|from|for|in)$/.test(words[from - 1]?.key ?? '')) return;
  odds[apposition.kind] += said;
}

function weighBefore(words: readonly Word[], from: number, odds: Evidence, isPlace: boolean): void {
  const before = words[from - 1];
  if (!before) return;
  if (!before.isCapital && before.token.isWord) {
    if (otherNouns.has(before.key)) odds.other += said;
    else if (organisationNouns.has(before.key) && !isPlace) odds.organisation += hinted;
    else if (placeNouns.has(before.key)) odds.place += hinted;
  }
  // "On Tinsk, the council met."
  if (before.key === 'on' && from === 1) odds.place += hinted;
  const the = before.key === 'the' ? 1 : 0;
  const preposition = words[from - 1 - the]?.key ?? '';
  const head = words[from - 2 - the];
  if (!head) return;
  if (/^(?:of|at|in|for|with)$/.test(preposition) && postsAtOrganisations.has(head.key) && !isPlace)
    odds.organisation += hinted;
  if (preposition === 'of' && belongToPlaces.has(head.key)) odds.place += hinted;
  // "from Lindow to Korv"
  if (preposition === 'to' && head.isCapital && words[from - 3]?.key === 'from') odds.place += hinted;
  if (/^(?:to|from)$/.test(preposition) && the === 0 && journeys.has(head.key)) odds.place += hinted;
}

/** "the Italian dairy group", "the Irel state news agency": the noun that the name stands before, few words on. */
function weighAfter(words: readonly Word[], to: number, odds: Evidence, isPlace: boolean): void {
  const next = words[to];
  if (!next) return;
  if (/^['’]s?$/.test(next.key)) {
    const owned = words[to + 1]?.key ?? '';
    const second = words[to + 2]?.key ?? '';
    if (belongToPeople.has(owned)) odds.person += hinted;
    else if (belongToOrganisations.has(owned) || (owned === 'chief' && second === 'executive'))
      odds.organisation += isPlace ? 0 : hinted;
    return;
  }
  const noun = nounAfter(words, to);
  if (!noun) return;
  if (noun === 'family') odds.person += isPlace ? 0 : hinted;
  else if (placeNouns.has(noun) && words[to]?.key === noun) odds.place += hinted / 2;
  else if (organisationNouns.has(noun) && !institutionNouns.has(noun) && !isPlace && odds.place < 0.6)
    odds.organisation += hinted;
}

/** The last of the small words that make one phrase with the name, at most three on; null where there is none. */
function nounAfter(words: readonly Word[], to: number): string | null {
  let at = to;
  while (at < to + 3 && isPlainNoun(words[at])) at++;
  const last = words[at - 1];
  return at > to && last && !roleWords.has(last.key) ? last.key : null;
}

const isPlainNoun = (word: Word | undefined): boolean =>
  word?.token.isWord === true &&
  !word.isCapital &&
  (organisationNouns.has(word.key) ||
    placeNouns.has(word.key) ||
    roleWords.has(word.key) ||
    qualifiers.has(word.key));

const qualifiers = new Set(
  'news state tv television radio press oil gas steel car energy power water dairy food drinks mining shipping ferry software media telecoms telecom mobile internet insurance retail clothing fashion holding parent investment pharmaceutical drugs chemicals family human rights aid relief opposition football rugby cricket'.split(
    ' ',
  ),
);

/** "said in a statement that it had", "describes itself as": no person is "it". */
function speaksOfItself(words: readonly Word[], from: number, to: number): boolean {
  if (/^(?:of|in|at|from|for|to|by|with|and)$/.test(words[from - 1]?.key ?? '')) return false;
  if (words[to + 1]?.key === 'itself') return true;
  if (!/^(?:said|says|announced|confirmed)$/.test(words[to]?.key ?? '')) return false;
  if (words[to + 1]?.key === 'in' && /^(?:an?|its)$/.test(words[to + 2]?.key ?? ''))
    return words.slice(to + 3, to + 9).some(({ key }) => key === 'it' || key === 'its');
  const at = words.slice(to + 1, to + 3).findIndex(({ key }) => key === 'it');
  return (
    at >= 0 &&
    /^(?:would|had|will|has|plans|planned|expects|expected|aims|hopes)$/.test(words[to + 2 + at]?.key ?? '')
  );
}

/** "Lindow has been boiling its water": the subject of the sentence is no person. */
const hasIts = (words: readonly Word[], from: number, to: number): boolean =>
  words[from - 1]?.token.isWord !== true &&
  !words[to]?.isCapital &&
  words[to]?.token.isWord === true &&
  words.slice(to, to + 6).some(({ key }) => key === 'its') &&
  words.slice(to, to + 6).every(({ key, isCapital }) => !isCapital && key !== 'said');

/** "the Sanna Ros drifted": a person's full name has no article, unless a noun follows ("the Ruth Calder inquiry"). */
function isThing(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2 || words[from - 1]?.key !== 'the') return false;
  const next = words[to];
  return (
    !next?.token.isWord ||
    /^(?:was|is|had|has|and|in|on|at|to|from|with|for|by|of|lay|drifted|sank)$/.test(next.key)
  );
}
