/** What the quotes of an English sentence leave untold. */
import { blank } from './without-quotes';

/**
 * "“I was not bothered by it,” she said", "“If he had done that …”": whether a quote within the sentence, or a sentence
 * within a quote, speaks of something that was named before it. `outside` is the sentence with its quotes blanked out,
 * `names` where people are named in it.
 */
export function leansInQuote(
  text: string,
  outside: string,
  names: readonly number[],
  isWithinQuote: boolean,
): boolean {
  const isNamed = (from: number, to: number) => names.some((name) => name >= from && name < to);
  if (isWithinQuote) return leansUntold(text, '', (to) => isNamed(0, to));
  let start = outside.indexOf(blank);
  while (start >= 0) {
    let end = start;
    while (outside[end] === blank) end++;
    const quote = text.slice(start, end).replace(/["“”»'\s]+$/u, '');
    const from = start;
    if (
      quote.length >= shortestQuote &&
      leansUntold(quote, outside.slice(0, start), (to) => isNamed(from, from + to))
    )
      return true;
    start = outside.indexOf(blank, end);
  }
  return false;
}

/** In UTF-16 units; of two words put in quotes the writer's own sentence tells the meaning. */
const shortestQuote = 16;

/** Untold things come first: beyond this, a quote explains itself. In UTF-16 units. */
const openingLength = 160;

function leansUntold(marked: string, before: string, isNamed: (to: number) => boolean): boolean {
  const quote = marked.replace(/^["“”„«'\s]+/u, '');
  const skipped = marked.length - quote.length;
  const opening = quote.slice(0, openingLength);
  if (pointing.test(opening)) return true;
  const it = thing.exec(opening);
  if (it && !nobody.test(opening.slice(it.index)) && !isNounIn(opening.slice(0, it.index))) return true;
  const somebody = person.exec(opening);
  // A quote that goes on with the writer's own sentence takes its "his" from there.
  if (/^\p{Ll}/u.test(quote) && /\p{Lu}/u.test(before.slice(1))) return false;
  if (!somebody || isNamed(skipped + somebody.index)) return false;
  return !isPersonIn(opening.slice(0, somebody.index), before);
}

const ownThings =
  '(?:week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|season|century|decade|time|country|nation|city|town|island|state|world|planet|region|continent|election|campaign|race|government|administration|president|congress|parliament|generation|age|era|newspaper|company|party|house|job|kind of|sort of|type of)\\b';

const pointing = new RegExp(
  `\\b(?:do|does|did|done|doing) (?:this|that)\\b|\\b[Tt]his\\b(?! (?:\\p{Ll}+ )?${ownThings})|\\b[Tt]hese\\b(?! days)|\\b(?:had|has|have|of|with|about|for|like|to|by|from|in|on|at|after|since|know|knew|say|said|saying|call|want|believe|see|saw|think|thought|read|doubt|and|but) that(?=[.,;!?”]|$)|\\b(?:in|of|with|about|for|to|from|at|on|by|after|since|use|used|using|make|made|take|took) that (?!the|he|she|it|they|we|you|I\\b)\\p{Ll}|(?:^|[.;] |\\b(?:think|believe|know|hope|so|because|if|and|but) )[Tt]hat(?:['’]s| is| was| will| would| has)\\b`,
  'u',
);

const thing = /(?<![\p{L}’'])(?:[Ii]t|[Tt]hem|[Tt]hey|[Tt]heirs?|[Ii]ts)(?!\p{L})/u;
const nobody =
  /^[Ii]t(?:['’]s| is| was| will be| would be| seems| takes| took| doesn['’]t take|['’]s been| has been)? (?:\p{L}+ly |very |so |too |not |now |still |more )?(?:(?:a |an )?\p{L}+ (?:to|that|for|if|when|how|why|who|whether)|time|up to|about time|all about|like|as if|late|early)(?!\p{L})/u;

/** A noun phrase, a name or a plural before the pronoun can be what it means. */
const isNounIn = (words: string): boolean =>
  /(?<!\p{L})(?:an?|the|my|our|your|his|her|their|some|any|no|every|each|one|two|three|\d+) \p{L}|(?<!\p{L})(?:people|men|women|children|police|everyone|everybody)(?!\p{L})/iu.test(
    words,
  ) ||
  /(?<=[\p{L},] )(?!I(?!\p{L}))\p{Lu}|^(?!I(?!\p{L})|[AI]['’ ]|We|You|He|She|They|It|If|But|And|So|When|What|Well|Yes|No|That|This|There|Let|Do|Don|To|In|At|As|Because)\p{Lu}/u.test(
    words,
  ) ||
  /(?<!\p{L})(?!(?:is|was|has|does|this|as|us|yes|thus|always|perhaps|lets|means|says|knows|thinks|wants|needs|makes|goes|gets)(?!\p{L}))\p{L}{2,}[^s'’]s(?!\p{L})/u.test(
    words,
  );

const person = /(?<![\p{L}’'])(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]ers?)(?!\p{L})/u;

/** The speaker is not whom he speaks of: somebody beside him must be named or introduced. */
function isPersonIn(words: string, outside: string): boolean {
  return (
    introduced.test(words) ||
    // "Rowe said of Tamm, “She …”": two names before the quote.
    (outside.match(/(?<=\p{Ll} |^)(?:\p{Lu}[\p{L}'’.-]+ ?)+/gu)?.length ?? 0) > 1
  );
}

const introduced =
  /(?<!\p{L})(?:an?|the|my|our|your|every|each|any|one|no) (?:\p{L}+ ){0,2}(?:man|woman|boy|girl|child|person|someone|president|candidate|minister|leader|guy|kid|father|mother|son|daughter|husband|wife|brother|sister|friend)(?!\p{L})|(?:some|any|every|no)(?:one|body)/iu;
