/** Whether what the index holds of a document is what is made of the article's words. */
import { ownDocumentOf, textDocumentOf } from '@/lib/index/article-document';
import type { DocumentTerm, IndexDocument } from '@/lib/index/document';
import type { SegmentHead } from '@/lib/index/segment';
import { articleAt, type IndexFault, partAt } from './check-documents';
import type { Database } from './database';

/** Terms of some documents of a segment, by ordinal. */
export type Gathered = Map<number, DocumentTerm[]>;

export async function compareTerms(
  db: Database,
  head: SegmentHead,
  gathered: Gathered,
): Promise<IndexFault[]> {
  const faults: IndexFault[] = [];
  for (const [ordinal, found] of gathered) {
    const [articleId, part] = [articleAt(head, ordinal), partAt(head, ordinal)];
    const document = head.documents[ordinal] ?? 0;
    const made = await documentMadeAnew(db, { articleId, part, document });
    if (!made) continue;
    const isSame = head.lengths[ordinal] === made.length && head.dates[ordinal] === made.date;
    const terms = differing(made.terms, found);
    if (isSame && terms.length === 0) continue;
    faults.push({ kind: 'terms-differ', articleId, part, document, terms: terms.slice(0, 5) });
  }
  return faults;
}

/** Null where the article does not have that document (any more). */
const documentMadeAnew = (
  db: Database,
  { articleId, part, document }: Pick<IndexDocument, 'articleId' | 'part'> & { document: number },
): Promise<IndexDocument | null> =>
  db.transaction('r', db.tables, async () => {
    const article = await db.articles.get(articleId);
    if (!article || document !== (part === 'text' ? article.document : article.ownDocument)) return null;
    if (part === 'own') {
      const [tags, notes] = await Promise.all([
        db.tags.where(':id').between([articleId], [articleId, []]).toArray(),
        db.notes.where('articleId').equals(articleId).toArray(),
      ]);
      return ownDocumentOf(article, {
        tags: tags.map(({ tag }) => tag),
        notes: notes.map(({ markdown }) => markdown),
      });
    }
    const [revision, row] = await Promise.all([
      db.revisions.get([articleId, article.revision]),
      db.analyses.get(articleId),
    ]);
    return revision && row ? textDocumentOf({ article, revision, analysis: row.analysis }) : null;
  });

function differing(made: readonly DocumentTerm[], found: readonly DocumentTerm[]): string[] {
  const isAlike = (one: DocumentTerm | undefined, other: DocumentTerm | undefined) =>
    one?.count === other?.count &&
    one?.fields === other?.fields &&
    one?.positions.join() === other?.positions.join();
  const madeByTerm = new Map(made.map((each) => [each.term, each]));
  const foundByTerm = new Map(found.map((each) => [each.term, each]));
  return [...new Set([...madeByTerm.keys(), ...foundByTerm.keys()])].filter(
    (term) => !isAlike(madeByTerm.get(term), foundByTerm.get(term)),
  );
}
