/** What an article's own text tells of its kind, where neither headline nor page do. */
import type { ArticleText } from './article-text';
import { withoutQuotes } from './standing/without-quotes';

/** A report may say "I" once or twice, in an aside or a quote that was not closed. */
const fewestBlocks = 4;
const smallestShare = 0.25;
/** Whoever quotes others much is reporting, or telling somebody's story. */
const largestQuotedShare = 0.2;
/** In paragraphs: shorter pieces are letters, answers and messages. */
const shortestPiece = 6;

/** Whether the writer speaks as "I" through the piece: in paragraphs without any quotation, near its opening and later. */
export function isFirstPerson(article: ArticleText): boolean {
  const pattern = firstPersons[article.language];
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph');
  if (!pattern || paragraphs.length < shortestPiece) return false;
  const texts = paragraphs.map(({ start, end }) => article.text.slice(start, end));
  const own = texts.map((text) => !/["“”„«»]|^[‘']|''/.test(text) && pattern.test(withoutQuotes(text)));
  const count = own.filter(Boolean).length;
  return (
    count >= fewestBlocks &&
    count >= texts.length * smallestShare &&
    texts.filter((text) => /["“”„«»]|''|^['‘]|['’]$/.test(text)).length <=
      texts.length * largestQuotedShare &&
    own.slice(0, 2).some(Boolean) &&
    own.slice(-Math.ceil(own.length / 3)).some(Boolean) &&
    // The questions of an interview are paragraphs of their own.
    texts.filter((text) => /[?]$|^Q[:.]/.test(text)).length < texts.length / 6
  );
}

/** Languages that leave "I" out cannot be told so. */
const firstPersons: Record<string, RegExp> = {
  en: /(?<![\p{L}.’'-])(?:I|I['’](?:m|ve|d|ll)|my|My)(?![\p{L}.-])/u,
  fr: /(?<!\p{L})(?:[Jj]e |[Jj]['’](?=\p{L}))/u,
  de: /(?<!\p{L})[Ii]ch(?!\p{L})/u,
};

const fewestQuestions = 3;

/** Whether its headings are questions that the paragraphs below them answer, or "What we know" and "What happens next". */
export function isAnswering(article: ArticleText): boolean {
  const headings = article.blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => article.text.slice(start, end));
  const asking = headings.filter((heading) => asks.test(heading)).length;
  return asking >= fewestQuestions && asking >= headings.length / 2;
}

const asks =
  /^(?:what|who|why|how|when|where|is|are|can|could|will|does|do|did|should|was|were|has|have|qué|quién|por qué|cómo|cuándo|dónde|qui|que|quoi|pourquoi|comment|quand|où|was|wer|warum|wie|wann|wo|o que|quem|por que|como|quando|onde)\b[^.!]{3,120}[?]$|^(?:what we (?:know|don['’]t know)|what happens next|what (?:to|you need to) know|lo que sabemos|ce que l['’]on sait|was wir wissen|o que sabemos|o que se sabe)\b|[?？]$/iu;
