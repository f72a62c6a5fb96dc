import type { ArticleText } from '@/lib/analyse/article-text';
import { toWord } from '@/lib/analyse/entities/word';
import type { Entity, Quote } from '@/lib/model/analysis';
import { doesOverlap, isWithin } from '@/lib/model/span';
import { isLabel } from './label';
import { findStretches, type Stretch, stretchesIn } from './marks';
import { findPackAttributions } from './pack-clauses';
import { PackSpeakerResolver } from './pack-speaker';
import { claimOf } from './pack-unclaimed';
import type { ClauseQuotePack, QuotePack } from './quote-pack';
import { findSignedQuotes } from './sign-quotes';
import { nobody, type Speaker } from './speaker';
import type { SentenceWords } from './words';

/** Quoted words without a cue: below this many they are scare quotes or titles. */
const fewestWords = 4;

/** In words. Longer "sentences" are tables and lists. */
const longestSentence = 300;

/** Only the last few quotes can reach into a stretch that comes now. */
const nearQuotes = 12;

/** What an article attributes to somebody, in a language that has a pack. */
export function findPackQuotes(article: ArticleText, entities: readonly Entity[], pack: QuotePack): Quote[] {
  const stretches = findStretches(article);
  const resolver = new PackSpeakerResolver(article, entities, pack);
  const quotes: Quote[] = [];
  let last = null as Last;
  let nextStretch = 0;
  /** The sentence in which the stretch at hand opens. */
  let opening = 0;
  article.sentences.forEach((sentence, index) => {
    if (isLabel(article, index)) return;
    const near = stretchesIn(stretches, sentence);
    const { found, announcer } = attributionsOf(article, index, near, { pack, entities });
    for (const { content, source, isDropped, direct } of found) {
      if (quotes.slice(-nearQuotes).some((quote) => doesOverlap(quote.content, content))) continue;
      const unstated = isDropped ? resolver.onlyPersonNear(content.start, index) : nobody;
      const speaker = source ? resolver.resolve(source, index) : unstated;
      quotes.push({ sentence: index, content, direct, ...speaker });
      if (speaker.source) last = { speaker, sentence: index };
    }
    if (announcer) last = { speaker: resolver.resolve(announcer, index), sentence: index };
    for (; nextStretch < stretches.length; nextStretch++) {
      const stretch = stretches[nextStretch];
      // A later sentence that the stretch reaches into may carry its cue.
      if (!stretch || stretch.outerEnd > sentence.end) break;
      if (stretch.wordCount < fewestWords || isTitled(article.text, stretch, pack)) continue;
      if (quotes.slice(-nearQuotes).some((quote) => doesOverlap(quote.content, stretch))) continue;
      while ((article.sentences[opening]?.end ?? stretch.end) <= stretch.start) opening++;
      if (isLabel(article, opening)) continue;
      const isOwn = last?.sentence === index;
      const claim =
        pack.writing === 'signs' || isOwn
          ? 'before'
          : isTable(article, opening)
            ? null
            : claimOf(
                sentenceWords(
                  article,
                  opening,
                  stretchesIn(stretches, article.sentences[opening] ?? sentence),
                ),
                stretch,
                pack,
              );
      if (claim === null && isTitle(article.text, stretch, pack)) continue;
      const speaker = claim === 'before' ? whoSpoke(article, last, index) : resolver.subject(claim, opening);
      quotes.push({
        sentence: opening,
        content: { start: stretch.start, end: stretch.end },
        direct: true,
        ...speaker,
      });
      if (speaker.source) last = { speaker, sentence: index };
    }
  });
  return quotes.sort((one, other) => one.content.start - other.content.start);
}

function attributionsOf(
  article: ArticleText,
  index: number,
  near: readonly Stretch[],
  { pack, entities }: { pack: QuotePack; entities: readonly Entity[] },
) {
  if (pack.writing === 'signs')
    return { found: findSignedQuotes(article, index, near, { pack, entities }), announcer: null };
  return isTable(article, index)
    ? { found: [], announcer: null }
    : findPackAttributions(sentenceWords(article, index, near), pack satisfies ClauseQuotePack);
}

const isTable = (article: ArticleText, index: number): boolean =>
  (article.tokens[index]?.length ?? 0) > longestSentence;

function sentenceWords(article: ArticleText, index: number, near: readonly Stretch[]): SentenceWords {
  const words = (article.tokens[index] ?? []).map(toWord);
  const inside = words.map(
    ({ token }) =>
      near.find((stretch) => isWithin(token, { start: stretch.outerStart, end: stretch.outerEnd })) ?? null,
  );
  return { index, words, inside };
}

/** 映画「…」: where no space parts words, a title leans on the word before it. */
const isTitled = (text: string, stretch: Stretch, pack: QuotePack): boolean =>
  pack.writing === 'signs' &&
  /[\p{L}\p{N}》』」]\s?$/u.test(text.slice(Math.max(0, stretch.outerStart - 2), stretch.outerStart));

/** "O Inverno das Gaivotas": every longer word has a capital. */
const isTitle = (text: string, { start, end }: Stretch, pack: QuotePack): boolean =>
  pack.writing === 'clauses' &&
  !pack.doesCommaOpen &&
  !/(?<!\p{L})\p{Ll}[\p{L}’']{3,}/u.test(text.slice(start, end));

type Last = { speaker: Speaker; sentence: number } | null;

const whoSpoke = (article: ArticleText, last: Last, index: number): Speaker =>
  last && continues(article, last, index) ? last.speaker : nobody;

/** Words quoted right after somebody spoke, in the same paragraph or the next, are still theirs. */
function continues(article: ArticleText, last: { sentence: number }, index: number): boolean {
  const block = article.sentences[index]?.block ?? 0;
  const lastBlock = article.sentences[last.sentence]?.block ?? 0;
  return block - lastBlock <= 1 && index - last.sentence <= 3;
}
