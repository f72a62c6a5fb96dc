import type { StoryLine } from '@/lib/model/story-page';
import { useLocale } from './locale';
import { StatementButton } from './StatementButton';
import { StoryFollow } from './StoryFollow';
import type { StatementView } from './statement-view';

interface StoryListProps {
  lines: readonly StoryLine[];
  view: StatementView;
  hrefOf: (line: StoryLine) => string;
  onFollow: (line: StoryLine) => void;
}

export function StoryList({ lines, view, hrefOf, onFollow }: StoryListProps) {
  if (lines.length === 0) return null;
  return (
    <ul className="stories">
      {lines.map((line) => (
        <li key={line.id} className="story">
          <div className="story-head">
            <h2>
              <bdi>
                <a href={hrefOf(line)}>{line.title}</a>
              </bdi>
            </h2>
            <StoryFollow title={line.title} isFollowed={line.isFollowed} onChange={() => onFollow(line)} />
          </div>
          <StoryFacts line={line} now={view.now} newCount={line.newCount} />
          {line.latest ? <StatementButton statement={line.latest} view={view} /> : null}
        </li>
      ))}
    </ul>
  );
}

interface StoryFactsProps {
  line: StoryLine;
  now: number;
  newCount: number;
}

/** "12 articles · 5 sources · 3 – 14 Mar", and how many are new. */
export function StoryFacts({ line, now, newCount }: StoryFactsProps) {
  const { t, format } = useLocale();
  const { firstDate, lastDate } = line;
  const span = format.daySpan(firstDate, lastDate, now);
  return (
    <p className="article-facts">
      {newCount > 0 ? <strong className="new-mark">{t('stories.new', { count: newCount })}</strong> : null}
      <span>{t('stories.articles', { count: line.articleCount })}</span>
      <span>{t('stories.sources', { count: line.sourceCount })}</span>
      <span>{span}</span>
    </p>
  );
}
