import type { Entity, Figure, Sentence } from '@/lib/model/analysis';
import { indexTermsOf } from '@/lib/text/index-terms';
import type { ArticleText } from './article-text';
import { keyTermsOf } from './key-terms';

/** How many sentences are kept; the panel shows the first three to five. */
const keptCount = 10;

/** Share of a sentence's terms in an already chosen one from which it repeats that one. */
const repeatingShare = 0.6;

/**
 * The sentences that carry the article, best first: early, near headline and dek, made of the article's heavy terms,
 * naming its people and numbers. Only sentences that can stand by themselves, no headings, captions or invitations to
 * read on; of two that say the same the better one.
 */
export function chooseKeySentences(
  article: ArticleText,
  sentences: readonly Sentence[],
  facts: { entities: readonly Entity[]; figures: readonly Figure[] },
): number[] {
  const weights = new Map(keyTermsOf(article, facts.entities).map(({ term, weight }) => [term, weight]));
  const headline = new Set(indexTermsOf(`${article.title} ${article.dek ?? ''}`, article.language));
  const figureCounts = countBySentence(facts.figures);
  const nameCounts = countBySentence(facts.entities.flatMap((entity) => entity.mentions));
  let order = 0;
  const scored = sentences.flatMap((sentence, index) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const kind = article.blocks[sentence.block]?.kind;
    if (
      sentence.standing.kind === 'not' ||
      (kind !== 'paragraph' && kind !== 'list-item') ||
      isInvitation.test(text)
    )
      return [];
    const terms = new Set(indexTermsOf(text, article.language));
    if (terms.size < 3) return [];
    const position = order++;
    const heavy =
      [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / Math.sqrt(terms.size + 4);
    const shared = [...terms].filter((term) => headline.has(term)).length / Math.max(4, headline.size);
    const score =
      heavy +
      1.2 * shared +
      1.5 / (1 + position / 2) +
      0.15 * Math.min(2, figureCounts.get(index) ?? 0) +
      0.1 * Math.min(3, nameCounts.get(index) ?? 0) -
      (text.length > 420 ? 0.5 : 0) -
      (/[?]["”]?$/.test(text) ? 0.8 : 0) -
      (sentence.standing.kind === 'with' &&
      sentence.standing.beside.some(({ kind: needed }) => needed !== 'date')
        ? 0.3
        : 0);
    return [{ index, score, terms }];
  });
  scored.sort((one, other) => other.score - one.score || one.index - other.index);
  const kept: typeof scored = [];
  for (const candidate of scored) {
    if (kept.length === keptCount) break;
    if (!kept.some((earlier) => repeats(candidate.terms, earlier.terms))) kept.push(candidate);
  }
  return kept.map(({ index }) => index);
}

const isInvitation =
  /^(?:read (?:more|also|next)|also read|see also|related|sign up|subscribe|follow (?:us|our|live)|click here|watch|listen|more:|more on|download|share this|photo(?:graph)?s?:|image|advertisement|support our|join our|get (?:the|our)|editor['’]s note|correction|updated?:|this (?:article|story) (?:was|has|is)|the post .* appeared first|copyright|©|all rights)|\b(?:newsletter|sign up (?:here|for)|subscribe to|contributed to this report|reporting by|editing by|additional reporting)\b/i;

function countBySentence(facts: readonly { sentence: number }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { sentence } of facts) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return counts;
}

function repeats(terms: ReadonlySet<string>, earlier: ReadonlySet<string>): boolean {
  const shared = [...terms].filter((term) => earlier.has(term)).length;
  return shared >= Math.min(terms.size, earlier.size) * repeatingShare && shared >= 3;
}
