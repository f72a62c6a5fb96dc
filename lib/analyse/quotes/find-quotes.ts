import type { ArticleText } from '@/lib/analyse/article-text';
import { packOf } from '@/lib/analyse/language/packs';
import type { Entity, Quote } from '@/lib/model/analysis';
import { doesOverlap, type Span } from '@/lib/model/span';
import { type Attribution, findAnnouncer, findAttributions } from './clauses';
import { isLabel } from './label';
import { findStretches, type Stretch, stretchesIn } from './marks';
import { findPackQuotes } from './pack-quotes';
import { sentenceWords } from './sentence-words';
import { nobody, type Speaker, SpeakerResolver } from './speaker';
import { leansOnName, namesSpeaker } from './speaking-nouns';

/** Quoted words without a cue: below this many they are scare quotes or titles. */
const fewestWords = 4;

/** Only the last few quotes can reach into a stretch that comes now. */
const nearQuotes = 12;

/**
 * What an article attributes to somebody, in reading order: words in quotation marks and reported speech. `entities`
 * are those of the same article. English is complete; in other languages only words in quotation marks are given,
 * without a speaker.
 */
export function findQuotes(article: ArticleText, entities: readonly Entity[]): Quote[] {
  const pack = packOf(article.language)?.quotes;
  if (pack) return findPackQuotes(article, entities, pack);
  const stretches = findStretches(article);
  const isEnglish = article.language === 'en';
  const resolver = new SpeakerResolver(article, entities);
  const used = new Set<Stretch>();
  const quotes: Quote[] = [];
  let last = null as { speaker: Speaker; sentence: number } | null;
  let nextStretch = 0;
  article.sentences.forEach((sentence, index) => {
    const words = isEnglish && !isLabel(article, index) ? sentenceWords(article, index, stretches) : null;
    const attributions = words ? findAttributions(words) : [];
    for (const attribution of attributions) {
      const speaker = resolver.resolve(attribution.source, index);
      quotes.push(...toQuotes(attribution, speaker, stretches, used));
      if (speaker.source) last = { speaker, sentence: index };
    }
    const announcer = words && findAnnouncer(words);
    if (announcer) last = { speaker: resolver.resolve(announcer, index), sentence: index };
    for (; nextStretch < stretches.length; nextStretch++) {
      const stretch = stretches[nextStretch];
      if (!stretch || stretch.outerStart >= sentence.end) break;
      if (
        isLabel(article, index) ||
        stretch.outerStart < sentence.start ||
        used.has(stretch) ||
        stretch.wordCount < fewestWords
      )
        continue;
      if (quotes.slice(-nearQuotes).some((quote) => doesOverlap(quote.content, stretch))) continue;
      if (isAnnounced(article, stretch, index + 1)) continue;
      const isAlone = !stretch.isOpen && standsAlone(article, stretch, index);
      const speaker = last && isAlone && continues(article, last, index) ? last.speaker : nobody;
      quotes.push({ sentence: index, content: spanOf(stretch), direct: true, ...speaker });
      used.add(stretch);
      if (speaker.source) last = { speaker, sentence: index };
    }
  });
  return quotes.sort((one, other) => one.content.start - other.content.start);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function toQuotes(
  attribution: Attribution,
  speaker: Speaker,
  stretches: readonly Stretch[],
  used: Set<Stretch>,
): Quote[] {
  const { contents, sentence } = attribution;
  return contents.map((content) => {
    const near = stretchesIn(stretches, content);
    for (const stretch of near) used.add(stretch);
    const exact = near.find((stretch) => stretch.start === content.start && stretch.end === content.end);
    const quote = { sentence, content: spanOf(content), direct: exact !== undefined, ...speaker };
    return isSubjectOnly(quote) ? { ...quote, speakerName: null } : quote;
  });
}

/** Without marks and without a known speaker, what looks like a speaker may be only the grammar's subject. */
const isSubjectOnly = ({ direct, isUnnamed, speaker, speakerName }: Quote): boolean =>
  !direct &&
  !isUnnamed &&
  speaker === null &&
  speakerName !== null &&
  (!namesSpeaker(speakerName) || leansOnName(speakerName));

/** Whether a later sentence that reaches into the stretch carries its cue: then it is attributed there. */
function isAnnounced(article: ArticleText, stretch: Stretch, from: number): boolean {
  for (let index = from; index < article.sentences.length; index++) {
    const sentence = article.sentences[index];
    if (!sentence || sentence.start >= stretch.outerEnd) return false;
    if (sentence.end > stretch.outerEnd + 2) return true;
  }
  return false;
}

/** Whether the stretch is all that its sentences say: words beside it may name another speaker. */
function standsAlone(
  { text, sentences }: ArticleText,
  { outerStart, outerEnd }: Stretch,
  index: number,
): boolean {
  const hasWord = /[\p{L}\p{N}]/u;
  if (hasWord.test(text.slice(sentences[index]?.start ?? 0, outerStart))) return false;
  let last = index;
  while ((sentences[last]?.end ?? outerEnd) < outerEnd) last++;
  return !hasWord.test(text.slice(outerEnd, sentences[last]?.end ?? outerEnd));
}

/** Words quoted right after somebody spoke, in the same paragraph or the next, are still theirs. */
function continues(article: ArticleText, last: { sentence: number }, index: number): boolean {
  const block = article.sentences[index]?.block ?? 0;
  const lastBlock = article.sentences[last.sentence]?.block ?? 0;
  return block - lastBlock <= 1 && index - last.sentence <= 3;
}
