/** What a draft says, as an article and as one revision of it. */
import type { Analysis } from '@/lib/model/analysis';
import type { Article, Block, Revision } from '@/lib/model/article';
import type { Draft, DraftOrigins } from '@/lib/model/draft';
import { declaredOriginal } from './believe-address';

/** The blocks' texts parted by one blank line; blocks without words are left out. */
export function toRevision(
  draft: Draft,
  place: Pick<Revision, 'articleId' | 'revision' | 'takenInAt' | 'parts'>,
): Revision {
  const blocks: Block[] = [];
  let text = '';
  for (const block of draft.blocks) {
    const words = block.text.trim();
    if (words === '') continue;
    if (text !== '') text += '\n\n';
    blocks.push({ kind: block.kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  const { title, dek, authors, published, modified } = draft;
  return { ...place, title, dek, authors, published, modified, text, blocks };
}

/**
 * Whether the draft brings other words than the stored ones; white space does not count, and neither do captions,
 * which the light and the full page of one article often do not share. Part of the stored
 * text is no revision either: a feed's summary, or what a paywall shows to a reader who is not signed in,
 * must not push the whole text aside.
 */
export function doesRevise(draft: Draft, stored: { article: Article; revision: Revision }): boolean {
  const { article, revision } = stored;
  if (draft.via === 'feed' && article.via !== 'feed') return false;
  const old = squeeze(
    revision.blocks
      .filter(({ kind }) => kind !== 'caption')
      .map(({ start, end }) => revision.text.slice(start, end))
      .join(''),
  );
  const words = squeeze(
    draft.blocks
      .filter(({ kind }) => kind !== 'caption')
      .map(({ text }) => text)
      .join(''),
  );
  if (words === old) return squeeze(draft.title) !== squeeze(revision.title);
  const isExcerpt = words.length < old.length / 2 && old.startsWith(words.replace(/(?:…|\.\.\.)$/, ''));
  return !isExcerpt;
}

/** The article as the draft leaves it. What the draft does not say stays as it was stored. */
export function toArticle(
  draft: Draft,
  made: {
    stored: Article | null;
    revision: Revision;
    analysis: Pick<Analysis, 'language' | 'kind'>;
    url: string;
    isPassing: boolean;
  },
): Article {
  const { stored, revision, analysis } = made;
  const published = draft.published ?? stored?.published ?? null;
  const originalUrl = declaredOriginal(draft.canonicalUrl, draft.url) ?? stored?.originalUrl;
  return {
    ...(originalUrl && { originalUrl }),
    id: revision.articleId,
    number: stored?.number ?? 0,
    url: made.url,
    title: revision.title,
    dek: revision.dek,
    authors: revision.authors.length > 0 ? revision.authors : (stored?.authors ?? []),
    source: draft.source,
    published,
    modified: draft.modified ?? stored?.modified ?? null,
    date: momentOf(published?.iso ?? null, draft.capturedAt) ?? stored?.date ?? draft.capturedAt,
    section: draft.section ?? stored?.section ?? null,
    language: analysis.language,
    imageUrl: draft.imageUrl ?? stored?.imageUrl ?? null,
    kind: analysis.kind,
    kindHint: draft.kindHint ?? stored?.kindHint ?? null,
    origins: originsOf(draft, stored),
    via: draft.via,
    revision: revision.revision,
    isPassing: made.isPassing,
    wordCount: countWords(revision.text, analysis.language),
    takenInAt: stored?.takenInAt ?? revision.takenInAt,
  };
}

/** Of the values that stay as stored, the stored origins. */
function originsOf(draft: Draft, stored: Article | null): DraftOrigins {
  const { authors, section, imageUrl, kindHint } = stored?.origins ?? {};
  return {
    ...(authors && { authors }),
    ...(section && { section }),
    ...(imageUrl && { imageUrl }),
    ...(kindHint && { kindHint }),
    ...draft.origins,
  };
}

const day = 86_400_000;

/**
 * ms since the epoch of a stated time, or null where it is none. A time without a zone is taken as UTC, so
 * that every device gives an article the same place; one more than a day after the capture is a mistake.
 */
export function momentOf(iso: string | null, capturedAt: number): number | null {
  if (iso === null) return null;
  const isZoned = /(?:z|[+-]\d\d:?\d\d)$/i.test(iso) || !/[t ]\d/i.test(iso);
  const moment = Date.parse(isZoned ? iso : `${iso.replace(' ', 'T')}Z`);
  return Number.isNaN(moment) || moment > capturedAt + day ? null : moment;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Letters and digits between the boundaries that the language sets, so that Japanese has words too. */
function countWords(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'word' });
  let count = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count += 1;
  return count;
}
