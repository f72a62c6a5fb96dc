import type { Analysis } from '@/lib/model/analysis';
import type { Article, ArticleId, Revision } from '@/lib/model/article';
import { indexedWordsOf } from '@/lib/text/indexed-words';
import { type DocumentTerm, entityTypeBits, fieldBits, type IndexDocument } from './document';
import { entityKey, nameKeys, sourceKey, tagKey } from './keys';

/** What was published, as the index holds it: the newest revision's words, and who and what it names. */
export function textDocumentOf(stored: {
  article: Pick<Article, 'id' | 'number' | 'date' | 'source'>;
  revision: Pick<Revision, 'title' | 'dek' | 'authors' | 'text' | 'blocks'>;
  analysis: Pick<Analysis, 'language' | 'entities'>;
}): IndexDocument {
  const { article, revision, analysis } = stored;
  const terms = new TermsInOrder(analysis.language);
  terms.addWords(revision.title, fieldBits.title);
  if (revision.dek) terms.addWords(revision.dek, fieldBits.dek);
  for (const { start, end } of revision.blocks)
    terms.addWords(revision.text.slice(start, end), fieldBits.body);
  const length = terms.wordCount;
  for (const author of revision.authors) terms.addWords(author, fieldBits.byline);
  terms.addWords(article.source.name, fieldBits.source);
  terms.addKey(sourceKey(article.source), { count: 1, fields: fieldBits.source });
  for (const { id, type, mentions } of analysis.entities) {
    const of = { count: Math.max(1, mentions.length), fields: entityTypeBits[type] };
    terms.addKey(entityKey(id), of);
    for (const key of nameKeys(id)) terms.addKey(key, { ...of, count: 1 });
  }
  return documentOf(article, { part: 'text', length, terms });
}

/** What the reader wrote on an article, as the index holds it; null for nothing. */
export function ownDocumentOf(
  article: Pick<Article, 'id' | 'number' | 'date' | 'language'>,
  { tags, notes }: { tags: readonly string[]; notes: readonly string[] },
): IndexDocument | null {
  if (tags.length === 0 && notes.length === 0) return null;
  const terms = new TermsInOrder(article.language);
  for (const tag of tags) {
    terms.addWords(tag, fieldBits.tag);
    terms.addKey(tagKey(tag), { count: 1, fields: fieldBits.tag });
  }
  for (const note of notes) terms.addWords(note, fieldBits.note);
  return documentOf(article, { part: 'own', length: 0, terms });
}

const documentOf = (
  { id, number, date }: { id: ArticleId; number: number; date: number },
  { part, length, terms }: Pick<IndexDocument, 'part' | 'length'> & { terms: TermsInOrder },
): IndexDocument => ({ articleId: id, number, part, length, date, terms: terms.sorted() });

/** Between two stretches of text, so that no phrase goes from one into the other. */
const gap = 1;

class TermsInOrder {
  wordCount = 0;
  private position = 0;
  private readonly language: string;
  private readonly terms = new Map<string, { count: number; fields: number; positions: number[] }>();

  constructor(language: string) {
    this.language = language;
  }

  addWords(text: string, field: number): void {
    for (const word of indexedWordsOf(text, this.language)) {
      const term = this.termOf(word);
      term.count += 1;
      term.fields |= field;
      term.positions.push(this.position);
      this.position += 1;
      this.wordCount += 1;
    }
    this.position += gap;
  }

  addKey(key: string, { count, fields }: { count: number; fields: number }): void {
    const term = this.termOf(key);
    term.count += count;
    term.fields |= fields;
  }

  sorted(): DocumentTerm[] {
    return [...this.terms.keys()].sort().flatMap((term) => {
      const known = this.terms.get(term);
      return known ? [{ term, ...known }] : [];
    });
  }

  private termOf(term: string) {
    const known = this.terms.get(term);
    if (known) return known;
    const made = { count: 0, fields: 0, positions: [] };
    this.terms.set(term, made);
    return made;
  }
}
