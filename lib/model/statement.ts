import type { Analysis, Beside } from './analysis';
import type { Article, ArticleId, Revision } from './article';
import type { Span } from './span';

/** What leads from a statement to its words. The stored text of a revision never changes. */
export interface Receipt extends Span {
  readonly articleId: ArticleId;
  readonly revision: number;
}

declare const provenance: unique symbol;

/**
 * Words of a stored article, with the receipt that leads to them. The only way to make one is
 * `stateFrom`, which cuts the words out of the stored text, so a statement without a sentence does
 * not compile and one with other words than its receipt cannot exist.
 */
export interface Statement {
  readonly [provenance]: true;
  readonly text: string;
  /** Up to 32 characters of the stored text before and after, by which a page tells equal words apart. */
  readonly prefix: string;
  readonly suffix: string;
  readonly receipt: Receipt;
  /** Shown in brackets beside the words. */
  readonly beside: readonly Beside[];
  readonly source: { readonly name: string; readonly host: string };
  /** When the article appeared, ms since the epoch. */
  readonly date: number;
  readonly articleTitle: string;
  /** The address at which the words can be seen in a page. */
  readonly url: string;
  /** 1-based number of the paragraph that holds the words; of the one before, for words of a heading or caption. */
  readonly paragraph: number;
  /** The article is an opinion piece: labelled wherever it is shown. */
  readonly isOpinion: boolean;
}

/** Everything stored on one article, as the queries read it. */
export interface StoredArticle {
  article: Article;
  revision: Revision;
  analysis: Analysis;
}

const contextLength = 32;

/**
 * The statement that the words at `span` of the stored text make.
 * Throws a RangeError when the span is empty or lies outside the text: that is a broken promise of ours.
 */
export function stateFrom(stored: StoredArticle, span: Span, beside: readonly Beside[] = []): Statement {
  const { article, revision } = stored;
  if (!(span.start >= 0 && span.start < span.end && span.end <= revision.text.length)) {
    throw new RangeError(`No words at ${span.start}–${span.end} of article ${article.id}`);
  }
  const before = revision.blocks.slice(0, 1 + revision.blocks.findIndex(({ end }) => span.start < end));
  return {
    text: revision.text.slice(span.start, span.end),
    prefix: revision.text.slice(Math.max(0, span.start - contextLength), span.start),
    suffix: revision.text.slice(span.end, span.end + contextLength),
    receipt: { articleId: article.id, revision: revision.revision, start: span.start, end: span.end },
    beside,
    source: article.source,
    date: article.date,
    articleTitle: revision.title,
    url: article.url,
    // Headings and captions are not counted, as a reader would not.
    paragraph: before.filter(({ kind }) => kind !== 'heading' && kind !== 'caption').length,
    isOpinion: article.kind === 'opinion',
  } satisfies Omit<Statement, typeof provenance> as Statement;
}

/** The statement that one sentence of the analysis makes, or null where it cannot stand alone. */
export function stateSentence(stored: StoredArticle, index: number): Statement | null {
  const sentence = stored.analysis.sentences[index];
  if (!sentence || sentence.standing.kind === 'not') return null;
  return stateFrom(stored, sentence, sentence.standing.kind === 'with' ? sentence.standing.beside : []);
}
