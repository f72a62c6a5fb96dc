/** Whom "She …" and "The minister …" mean in English. */
import type { ArticleText, Token } from '@/lib/analyse/article-text';
import type { Entity, EntityType } from '@/lib/model/analysis';
import { fold } from '@/lib/text/normalise';
import { type Book, canBe, mentionsOutside } from './book';
import { definiteOpening } from './definite-opening';
import { genderOf } from './gender';
import {
  firstPersonal,
  hasBothSexes,
  isObjectBeside,
  isQuotedAt,
  needsPerson,
  pronounGender,
} from './personal-pronoun';
import { isVerb } from './standing-leaning';
import { standIns, tyingOpeners } from './standing-words.data';

/** The name an opening pronoun or "The minister" stands for; null where nothing needs one. */
export function antecedentOf(article: ArticleText, index: number, book: Book): string | 'uncertain' | null {
  const tokens = (article.tokens[index] ?? []).filter((token) => token.isWord);
  const first = tokens[0];
  const opener = fold(first?.text ?? '');
  const isQuoted = first !== undefined && isQuotedAt(first, index, book);
  if (opener === 'it')
    return isExpletive(article, index)
      ? null
      : isQuoted
        ? 'uncertain'
        : organisationOfIt(article, index, tokens, book);
  if (opener === 'they' || opener === 'their' || opener === 'its') return 'uncertain';
  const isCutOff = article.text[first?.end ?? 0] === ',' && opener !== 'earlier' && opener !== 'later';
  if (ties.has(opener) && (isCutOff || !isWhole(opener, tokens))) return 'uncertain';
  const definite = definiteOpening(article, index, book);
  if (definite) {
    // What the speaker of a quote calls "the company" was named in a question that nobody printed.
    return isQuoted ? 'uncertain' : bearerOf(definite.head, article, index, book);
  }
  if (!needsPerson(article, index, book)) return isObjectBeside(article, index, book) ? 'uncertain' : null;
  const speaking = speakingPerson(article, index, book);
  if (speaking) return speaking;
  const pronoun = firstPersonal(article, index, book);
  // "When he resigned, Tamm …": it may be Tamm.
  if (
    pronoun !== first &&
    mentionsOutside(article, index, book).some(({ entity }) => canBe(entity.type, 'person'))
  )
    return 'uncertain';
  // "He reminded her": two are meant.
  if (hasBothSexes(article, index, book)) return 'uncertain';
  const entity = named(article, index, 'person', book);
  if (entity === 'uncertain') return 'uncertain';
  const gender = genderOf(article, entity);
  return gender === null || gender === pronounGender(pronoun) ? entity.name : 'uncertain';
}

/** Whom the sentences before call "the company" or "the minister". */
export function bearerOf(
  noun: string,
  article: ArticleText,
  index: number,
  book: Book,
): string | 'uncertain' {
  const wanted = standInKind(noun);
  const entity = wanted ? named(article, index, wanted, book, noun) : 'uncertain';
  return entity !== 'uncertain' && isCalled(article, entity, noun) ? entity.name : 'uncertain';
}

function organisationOfIt(
  article: ArticleText,
  index: number,
  tokens: readonly Token[],
  book: Book,
): string | 'uncertain' {
  // "It is hard", "It may rain": often nobody is meant.
  if (mayMeanNobody.test(fold(tokens[1]?.text ?? ''))) return 'uncertain';
  const entity = named(article, index, 'organisation', book);
  return entity === 'uncertain' ? entity : entity.name;
}

const mayMeanNobody =
  /^(?:is|was|'s|’s|seems|seemed|appears|appeared|takes|took|will|would|may|might|could|has|had|remains|remained|came|comes|also|then|later|means|meant)$/;

/** "It is clear that …", "It took three years to …": nobody is meant. */
const isExpletive = (article: ArticleText, index: number): boolean => {
  const { start, end } = article.sentences[index] ?? { start: 0, end: 0 };
  return expletive.test(article.text.slice(start, end).slice(0, 100));
};

const expletive =
  /^["“]?It(?:['’]s| is| was| remains| remained| became| seems| will be| would be| has been| is now| is not)? ?(?:\w+ly |very |so |too |not |now |still )?(?:(?:clear|unclear|important|possible|impossible|likely|unlikely|difficult|hard|easy|rare|true|common|essential|vital|illegal|legal|necessary|crucial|uncertain|unknown|known|believed|thought|understood|estimated|reported|announced|revealed|feared|hoped|claimed|alleged) (?:that|whether|if|how|what|who|why|when|for \w+ to|to (?!be\b))|emerge[sd] (?:that|\p{L}+day))/u;

/** "“It must stop,” she said": who speaks is who "she" is. */
function speakingPerson(article: ArticleText, index: number, book: Book): string | null {
  const pronoun = firstPersonal(article, index, book);
  const quote = book.attributed[index]?.find(({ source }) => source && source.start === pronoun?.start);
  if (!quote) return null;
  return quote.speaker && quote.speakerName ? quote.speakerName : 'uncertain';
}

/** "The company" is no university; "the minister" is whom the article calls one, "the man" may be anybody. */
function isCalled(article: ArticleText, entity: Entity, noun: string): boolean {
  if (anybody.has(noun) || /-year-old$/.test(noun)) return true;
  const words = fold(entity.name).split(' ');
  if (privateKinds.has(noun)) return !words.some((word) => publicKinds.has(word));
  return words.includes(noun) || isCalledNear(article, entity, noun);
}

/** Whether the noun stands beside one of its mentions. */
const isCalledNear = (article: ArticleText, entity: Entity, noun: string): boolean =>
  entity.mentions.slice(0, 20).some(({ sentence, start, end }) => {
    const span = article.sentences[sentence] ?? { start, end };
    const around = article.text.slice(Math.max(span.start, start - 60), Math.min(span.end, end + 80));
    return fold(around)
      .split(/[^\p{L}-]+/u)
      .includes(noun);
  });

const anybody = new Set('man woman boy girl teenager politician leader official star'.split(' '));
const privateKinds = new Set('company firm group organisation organization'.split(' '));
const publicKinds = new Set(
  'university institute college school hospital council authority ministry department board commission court police agency parliament assembly union'.split(
    ' ',
  ),
);

/** "Some 40 ferries", "Many islanders", "Earlier this week": a determiner with its noun leans on nothing. */
function isWhole(opener: string, tokens: readonly Token[]): boolean {
  const next = fold(tokens[1]?.text ?? '');
  if (/^(?:earlier|later)$/.test(opener)) return /^(?:this|last)$/.test(next);
  if (opener === 'there') return /^(?:is|are|was|were|will|has|have|had)$/.test(next);
  if (opener === 'both') return tokens.slice(2, 6).some(({ text }) => fold(text) === 'and');
  if (opener === 'most') return next !== 'of' && !isVerb(next, true);
  return (
    /^(?:some|many|all|several|two|three|few|one|each)$/.test(opener) &&
    !isVerb(next, true) &&
    !(opener === 'each' && /[^s]s$/.test(next)) &&
    !/^(?:even|just|simply|of|are|were|is|was|have|had|said|say|other|others|more|the|such|things?|way)$/.test(
      next,
    )
  );
}

/** The one person (organisation) that the sentence before names; the same of the one before that, where it too only says "he". */
function named(
  article: ArticleText,
  index: number,
  type: 'person' | 'organisation',
  book: Book,
  noun: string | null = null,
  depth = 0,
): Entity | 'uncertain' {
  const here = article.sentences[index];
  const before = article.sentences[index - 1];
  if (!here || !before || depth > 2 || here.block - before.block > 1) return 'uncertain';
  if (/^(?:heading|caption)$/.test(article.blocks[before.block]?.kind ?? '')) return 'uncertain';
  const mentioned = mentionsOutside(article, index - 1, book).map(({ entity }) => entity);
  const own = new Set((book.mentions[index] ?? []).map(({ entity }) => entity));
  const others = [...new Set(mentioned)].filter((entity) => canBe(entity.type, type) && !own.has(entity));
  const hasPronoun = type === 'person' && needsPerson(article, index - 1, book);
  // "He met Rowe. His talks …": he, not Rowe.
  if (others.length > 0 && hasPronoun) return 'uncertain';
  const [only] = others;
  const isKnown =
    only?.type === type ||
    (only !== undefined &&
      noun !== null &&
      (isCalledNear(article, only, noun) || isThing(article, index - 1, type, book)));
  if (others.length === 1 && only && isKnown)
    return isSubject(article, index - 1, only, book) ? only : 'uncertain';
  if (others.length > 0) return 'uncertain';
  return hasPronoun ? named(article, index - 1, type, book, noun, depth + 1) : 'uncertain';
}

/** "Norwick Lines said that it …": no person. */
const isThing = (article: ArticleText, index: number, type: EntityType, book: Book): boolean =>
  type === 'organisation' &&
  mentionsOutside(article, index, book).some(({ end }) =>
    /^ [^,;“"]{0,40}\bits?\b/.test(
      article.text.slice(end, Math.min(article.sentences[index]?.end ?? end, end + 60)),
    ),
  );

/** Named among the first eight words, or right beside a verb of speech: what a following "he" is about. */
function isSubject(article: ArticleText, index: number, entity: Entity, book: Book): boolean {
  const opening = (article.tokens[index] ?? [])[8]?.start ?? Number.POSITIVE_INFINITY;
  const end = article.sentences[index]?.end ?? 0;
  return mentionsOutside(article, index, book).some(
    (mention) =>
      mention.entity === entity &&
      // "The son of Olaf Rowe came.": not Rowe.
      !/\b(?:of|by|for|with|to|from|against|about|between|including|like)\s(?:\p{Ll}+\s)?$/u.test(
        article.text.slice(Math.max(0, mention.start - 24), mention.start),
      ) &&
      (mention.start < opening ||
        /\b(?:said|says|told|added|asked|wrote)\s+(?:\p{Ll}+\s+){0,3}$/u.test(
          article.text.slice(Math.max(0, mention.start - 40), mention.start),
        ) ||
        /^\s+(?:said|says|told|added|asked|wrote)\b/.test(
          article.text.slice(mention.end, Math.min(end, mention.end + 12)),
        )),
  );
}

const standInKind = (noun: string): 'person' | 'organisation' | null =>
  standInSets.person.has(noun) || /^\d+-year-old$/.test(noun)
    ? 'person'
    : standInSets.organisation.has(noun)
      ? 'organisation'
      : null;

const ties = new Set(tyingOpeners.trim().split(' '));
const standInSets = {
  person: new Set(standIns.person.split(' ')),
  organisation: new Set(standIns.organisation.split(' ')),
};
