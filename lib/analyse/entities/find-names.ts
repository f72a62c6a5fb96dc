/** Names of every kind in English text, as they are written: also peoples, works, laws. No document stands behind a kind. */
import type { ArticleText } from '@/lib/analyse/article-text';
import type { Span } from '@/lib/model/span';
import type { Evidence } from './evidence';
import { weighContext } from './name-context';
import { weighKnowledge } from './name-knowledge';
import { type Kind, makeTagger, type TaggedName } from './tagging/tag-names';
import { keyOf, toWord, type Word } from './word';

export interface Name extends Span {
  sentence: number;
  kind: Kind;
}

export function findNames(article: ArticleText): Name[] {
  const tag = makeTagger();
  return article.tokens.flatMap((tokens, sentence) => {
    const words = tokens.map(toWord);
    return tag(words).map((name) => ({
      sentence,
      start: tokens[name.from]?.start ?? 0,
      end: tokens[name.to - 1]?.end ?? 0,
      kind: probableKind(weigh(words, name)),
    }));
  });
}

/** The tagger's odds, leaning to what the lists and the words around say. */
function weigh(words: readonly Word[], { from, to, odds }: TaggedName): TaggedName['odds'] {
  const [person = 0, place = 0, organisation = 0, other = 0] = odds;
  const tagged: Evidence = { person, place, organisation, event: 0, other };
  const known = { ...tagged };
  weighKnowledge(words.slice(from, to), keyOf(words, from, to), known);
  const told = { ...tagged };
  weighContext(words, from, to, told);
  const sums = (['person', 'place', 'organisation', 'event', 'other'] as const).map((type) =>
    Math.max(0, tagged[type] + lean * (known[type] + told[type] - 2 * tagged[type])),
  );
  const total = Math.max(
    1,
    sums.reduce((sum, value) => sum + value, 0),
  );
  return sums.slice(0, 3).map((value) => value / total);
}

/** Measured best on sentences that the tagger was not fitted on. */
const lean = 0.3;

/**
 * A person, place or organisation where one is probable enough. F1 is best where a guess is made from odds of half that F1
 * on (Lipton, Elkan and Narayanaswamy 2014); measured best at 0.4 on sentences that the tagger was not fitted on.
 */
const probable = 0.4;

export function probableKind([person = 0, place = 0, organisation = 0]: TaggedName['odds']): Kind {
  const most = Math.max(person, place, organisation);
  if (most < probable) return 'MISC';
  if (most === person) return 'PER';
  return most === place ? 'LOC' : 'ORG';
}
