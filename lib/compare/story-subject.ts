import type { Analysis } from '@/lib/model/analysis';
import type { Article, Revision } from '@/lib/model/article';
import { signatureOf } from './signature';
import type { StorySubject } from './story-pull';

/** What stories are told of an article by: its newest revision, as it was analysed. */
export function storySubjectOf(stored: {
  article: Pick<Article, 'id' | 'date'>;
  revision: Pick<Revision, 'title' | 'text'>;
  analysis: Pick<Analysis, 'language' | 'sentences' | 'entities'>;
}): StorySubject {
  const { article, revision, analysis } = stored;
  return {
    articleId: article.id,
    date: article.date,
    language: analysis.language,
    signature: signatureOf({
      title: revision.title,
      sentences: analysis.sentences.map(({ start, end }) => revision.text.slice(start, end)),
      language: analysis.language,
      entities: analysis.entities,
    }),
  };
}
