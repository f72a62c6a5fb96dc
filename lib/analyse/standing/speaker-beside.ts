import type { ArticleText } from '@/lib/analyse/article-text';
import { packOf } from '@/lib/analyse/language/packs';
import type { Quote } from '@/lib/model/analysis';
import type { Book } from './book';
import type { StandingPack } from './standing-pack';

/** Who speaks, where the whole sentence, or half of it, lies in a quote that is attributed outside it; null where nobody does. */
export function speakerBeside(
  article: ArticleText,
  index: number,
  book: Book,
  pack: StandingPack | null,
): string | 'uncertain' | null {
  const span = article.sentences[index];
  if (!span) return null;
  const quotes = book.quotes[index] ?? [];
  const quote = quotes.find(({ content }) => content.start <= span.start + 1 && content.end >= span.end - 2);
  if (quote) {
    if (quote.source && quote.source.start >= span.start && quote.source.end <= span.end) return null;
    return quote.speaker && quote.speakerName ? quote.speakerName : 'uncertain';
  }
  const text = article.text.slice(span.start, span.end);
  const opens = (text.match(/[“«„]/g) ?? []).length;
  const closes = (text.match(/[”»]/g) ?? []).length;
  const straight = (text.match(/"/g) ?? []).length;
  const paired = (text.match(/''/g) ?? []).length;
  // „…“ closes with the mark that opens elsewhere.
  const isGerman = text.includes('„');
  // Half of a quote, or one that opens the sentence and that nobody is known to have said.
  if ((!isGerman && opens !== closes) || straight % 2 === 1 || paired % 2 === 1) {
    const [holds] = quotes;
    const isOwn = holds?.source && holds.source.start >= span.start && holds.source.end <= span.end;
    // Somebody is named as the speaker who was not understood.
    if (!isOwn && cue.test(text)) return 'uncertain';
    if (!isOwn) return holds?.speaker && holds.speakerName ? holds.speakerName : 'uncertain';
  }
  // The quote around it was not understood: whoever speaks, it is not the writer.
  if (book.isInOpenQuote[index] && quotes.length === 0 && article.language === 'en') return 'uncertain';
  const isAllQuoted = (/^[“"«„「『]/u.test(text) && /[”"“»」』]$/u.test(text)) || /^''.*''$/u.test(text);
  if (isAllQuoted && !/\p{L}/u.test(book.outside[index] ?? '')) return 'uncertain';
  const leaning = (book.attributed[index] ?? []).find((one) => leansOnSpeaker(article, one));
  if (leaning) return leaning.speaker && leaning.speakerName ? leaning.speakerName : 'uncertain';
  // "I came home from school" in a report, outside all quotes: an interview's answer, or a writer nobody can name.
  return !book.isOpinion && pack?.speaksOfItself?.test(book.outside[index] ?? '') ? 'uncertain' : null;
}

/** "« … », dit-elle", "Según ella, …", "“…”, dijo.": in languages with clause packs, where the sentence does not say who. */
function leansOnSpeaker({ text, language }: ArticleText, { source, speaker }: Quote): boolean {
  const words = packOf(language)?.quotes;
  if (words?.writing !== 'clauses') return false;
  if (!source) return speaker !== null;
  return words.pronouns.has(text.slice(source.start, source.end).toLowerCase());
}

const cue = /[”"’'»]\s?(?:\p{L}[^”"“]{0,60} )?(?:said|says|told|added|asked|wrote|tweeted)\b/u;
