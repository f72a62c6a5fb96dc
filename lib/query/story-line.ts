import type { Article, ArticleId } from '@/lib/model/article';
import { mergeMarks, type StoryMark } from '@/lib/model/reader';
import type { Statement } from '@/lib/model/statement';
import type { Story } from '@/lib/model/story';
import type { StoryLine } from '@/lib/model/story-page';
import { isNewSince } from './new-since-visit';

interface StoryParts {
  story: Story;
  /** The story's kept articles. */
  articles: readonly Article[];
  marks: readonly StoryMark[];
  isRead: (id: ArticleId) => boolean;
  latest: Statement | null;
}

export function lineOf({ story, articles, marks, isRead, latest }: StoryParts): StoryLine {
  const { followedAt, visitedAt, title } = mergeMarks(marks);
  const dates = articles.map((article) => article.date);
  return {
    id: story.id,
    title: story.title,
    isRenamed: title !== null,
    articleCount: articles.length,
    sourceCount: new Set(articles.map((article) => article.source.host)).size,
    firstDate: dates.length > 0 ? Math.min(...dates) : story.firstDate,
    lastDate: dates.length > 0 ? Math.max(...dates) : story.lastDate,
    isFollowed: followedAt !== null,
    newCount: articles.filter((article) => isNewSince(visitedAt, article, isRead(article.id))).length,
    latest,
  };
}
