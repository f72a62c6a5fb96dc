import type { Article, Revision, RevisionPart } from '@/lib/model/article';
import type { Draft, DraftBlock } from '@/lib/model/draft';
import { shareFound } from './same-words';

interface Part {
  number: number;
  blocks: DraftBlock[];
}

/**
 * The draft of one part joined with the parts that are stored: as if the whole had been read at once. The draft as it
 * is, with no parts, where neither it nor what is stored is one of several. Another part is never pushed aside, save
 * by a draft that holds its words (the view with all parts on one page).
 */
export function joinParts(
  draft: Draft,
  stored: { article: Article; revision: Revision } | null,
): { draft: Draft; parts: RevisionPart[] | null } {
  const isInParts = draft.part !== undefined || stored?.revision.parts !== undefined;
  if (!isInParts || draft.via === 'feed') return { draft, parts: null };
  const old = stored ? partsOf(stored.revision) : [];
  const blocks = draft.blocks.filter(({ text }) => text.trim() !== '');
  const number = numberOf(draft, { blocks, old, isWhole: stored?.revision.parts === undefined });
  if (number === null && stored) {
    const all = old.flatMap((part) => part.blocks);
    return { draft: { ...speakAsStored(draft, stored), blocks: all }, parts: stored.revision.parts ?? null };
  }
  const joined = placePart({ number: number ?? 1, blocks }, old);
  const isFirst = stored === null || number === joined[0]?.number;
  return {
    draft: {
      ...(isFirst ? draft : speakAsStored(draft, stored)),
      blocks: joined.flatMap((part) => part.blocks),
    },
    // With all parts on one page, and none beside it, it is an article like any other.
    parts:
      draft.part || joined.length > 1
        ? joined.map((part) => ({ number: part.number, blockCount: part.blocks.length }))
        : null,
  };
}

/** A page of comments has a number too, but the article's own words: nearly all of them are those of a part. */
const sameWords = 0.5;
const allWords = 0.9;

/** Which part the draft is; null where all that it says is stored. `isWhole`: what is stored was no part. */
function numberOf(
  draft: Draft,
  { blocks, old, isWhole }: { blocks: readonly DraftBlock[]; old: readonly Part[]; isWhole: boolean },
): number | null {
  const { number } = draft.part ?? { number: 1 };
  const words = old.filter((part) => isWhole || part.number !== number).flatMap((part) => part.blocks);
  const canBeStored = number > 1 || (isWhole && lengthOf(blocks) < lengthOf(words));
  if (canBeStored && shareFound(blocks, words) >= allWords) return null;
  const first = old.find((part) => part.number === 1);
  return number > 1 && first && shareFound(blocks, first.blocks) >= sameWords ? 1 : number;
}

/** The parts in order with this one in its place. What it repeats of earlier ones (a standfirst) is left out. */
function placePart(added: Part, old: readonly Part[]): Part[] {
  const others = old.filter(
    ({ number, blocks }) =>
      number !== added.number && !(added.number === 1 && shareFound(blocks, added.blocks) >= allWords),
  );
  const said = new Set(
    others
      .filter(({ number }) => number < added.number)
      .flatMap(({ blocks }) => blocks.map(({ text }) => text)),
  );
  const blocks = added.blocks.filter(({ text }) => !said.has(text.trim()));
  const before = old.find(({ number }) => number === added.number);
  // What a paywall leaves of a part does not push that part aside.
  const isRemnant =
    before && lengthOf(blocks) < lengthOf(before.blocks) / 2 && shareFound(blocks, before.blocks) >= allWords;
  const part = isRemnant ? before : { number: added.number, blocks };
  return [...others, part].sort((one, other) => one.number - other.number);
}

/** A later page says of the article what the first one said, or says it worse: "Page 2: …". */
function speakAsStored(draft: Draft, { article, revision }: { article: Article; revision: Revision }): Draft {
  return {
    ...draft,
    title: revision.title,
    dek: revision.dek,
    authors: revision.authors.length > 0 ? revision.authors : draft.authors,
    published: article.published ?? draft.published,
    modified: article.modified ?? draft.modified,
    section: article.section ?? draft.section,
    imageUrl: article.imageUrl ?? draft.imageUrl,
    kindHint: article.kindHint ?? draft.kindHint,
    origins: { ...draft.origins, ...article.origins },
  };
}

function partsOf({ text, blocks, parts }: Revision): Part[] {
  const words = blocks.map(({ kind, start, end }): DraftBlock => ({ kind, text: text.slice(start, end) }));
  let at = 0;
  return (parts ?? [{ number: 1, blockCount: words.length }]).map(({ number, blockCount }) => {
    at += blockCount;
    return { number, blocks: words.slice(at - blockCount, at) };
  });
}

const lengthOf = (blocks: readonly DraftBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);
