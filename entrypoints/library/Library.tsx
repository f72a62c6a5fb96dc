import { ArticleShelf } from './ArticleShelf';
import { ReadArticle } from './ReadArticle';
import { useRoute } from './use-route';

/** What is kept on this device: the list, or one article to read. */
export function Library() {
  const route = useRoute();
  return (
    <div className="page">
      {route.kind === 'list' ? <ArticleShelf /> : <ReadArticle key={route.articleId} route={route} />}
    </div>
  );
}
