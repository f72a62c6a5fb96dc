import { describe, expect, it } from 'vitest';
import { ownDocumentOf, textDocumentOf } from '@/lib/index/article-document';
import { fieldBits, type IndexDocument } from '@/lib/index/document';
import { articleOf, takenInOf } from '../store/taken-in';

const text = 'Fares rise.\n\nThe pier stays.';
const blocks = [
  { kind: 'paragraph' as const, start: 0, end: 11 },
  { kind: 'paragraph' as const, start: 13, end: 28 },
];

function documentOf(): IndexDocument {
  const { article, revision, analysis } = takenInOf('a', []);
  if (!revision || !analysis) throw new Error('A new article has both');
  const mention = { start: 16, end: 20, sentence: 1 };
  const pier = { id: 'old pier', name: 'Old Pier', type: 'place' as const, aliases: [], gloss: null };
  return textDocumentOf({
    article: { ...article, number: 7 },
    revision: { ...revision, title: 'Ferry fares', dek: 'A dek', authors: ['Ada Moor'], text, blocks },
    analysis: { ...analysis, entities: [{ ...pier, mentions: [mention, mention] }] },
  });
}

const termOf = (document: IndexDocument, term: string) => document.terms.find((one) => one.term === term);

describe('textDocumentOf', () => {
  it('tells in which fields and where a word stands', () => {
    const fields = fieldBits.title | fieldBits.body;
    expect(termOf(documentOf(), 'fare')).toEqual({ term: 'fare', count: 2, fields, positions: [1, 6] });
  });
  it('leaves a gap between fields, and between paragraphs', () => {
    const document = documentOf();
    expect(termOf(document, 'rise')?.positions).toEqual([7]);
    expect(termOf(document, 'the')?.positions).toEqual([9, 16]);
  });
  it('counts the words of headline, dek and text', () => expect(documentOf().length).toBe(9));
  it('holds the byline and the source', () => {
    expect(termOf(documentOf(), 'moor')?.fields).toBe(fieldBits.byline);
    expect(termOf(documentOf(), 'harbour')?.fields).toBe(fieldBits.source);
    expect(termOf(documentOf(), '!sharbour.example\tthe harbour post')).toBeDefined();
  });
  it('holds what it names, with its type, and each ending of its name', () => {
    const keys = documentOf().terms.filter(({ term }) => /^![en]/.test(term));
    expect(keys.map(({ term, count, fields }) => [term, count, fields])).toEqual([
      ['!eold pier\t', 2, 4],
      ['!npier\told ', 1, 4],
    ]);
  });
  it('has its terms in order, each once', () => {
    const terms = documentOf().terms.map(({ term }) => term);
    expect(terms).toEqual([...new Set(terms)].sort());
  });
});

describe('ownDocumentOf', () => {
  it('is nothing where the reader wrote nothing', () =>
    expect(ownDocumentOf(articleOf('a'), { tags: [], notes: [] })).toBeNull());
  it('holds tags by their words and whole, and notes by their words', () => {
    const document = ownDocumentOf(articleOf('a'), { tags: ['Sea routes'], notes: ['Ask about routes'] });
    expect(document?.terms.map(({ term, fields }) => [term, fields])).toEqual([
      ['!tsea routes', fieldBits.tag],
      ['about', fieldBits.note],
      ['ask', fieldBits.note],
      ['route', fieldBits.tag | fieldBits.note],
      ['sea', fieldBits.tag],
    ]);
  });
});
