import { analyseRevision } from '@/lib/analyse/analyse';
import type { StorySubject } from '@/lib/compare/story-pull';
import { storySubjectOf } from '@/lib/compare/story-subject';
import type { Block, Revision } from '@/lib/model/article';
import type { Told } from './like-matters.data';

/** As when it is taken in: analysed, and told by its newest revision. */
export function subjectOfTold(articleId: string, { day, title, sentences }: Told): StorySubject {
  const published = `2026-03-${String(day).padStart(2, '0')}T12:00:00Z`;
  const blocks: Block[] = [];
  let text = '';
  for (const sentence of sentences) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + sentence.length });
    text += sentence;
  }
  const revision: Revision = {
    articleId,
    revision: 1,
    title,
    dek: null,
    authors: [],
    published: { iso: published, from: 'page' },
    modified: null,
    text,
    blocks,
    takenInAt: 0,
  };
  const analysis = analyseRevision(revision, { language: 'en', kindHint: null, publishedIso: published });
  return storySubjectOf({ article: { id: articleId, date: Date.parse(published) }, revision, analysis });
}
