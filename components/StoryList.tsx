import type { StoryId } from '@/lib/model/story';
import type { StoryLine } from '@/lib/model/story-page';
import { useLocale } from './locale';
import { StatementButton } from './StatementButton';
import { StoryFollow } from './StoryFollow';
import type { StatementView } from './statement-view';
import type { ListPlace } from './use-anchor';
import { VirtualRows } from './VirtualRows';

interface StoryListProps {
  ids: readonly StoryId[];
  /** Those that were read. */
  lines: ReadonlyMap<StoryId, StoryLine>;
  onShow: (ids: readonly StoryId[]) => void;
  place: ListPlace | null;
  onLeave: (place: ListPlace | null) => void;
  view: StatementView;
  hrefOf: (line: StoryLine) => string;
  onFollow: (line: StoryLine) => void;
  /** While the reader ticks stories: which they are. */
  picking: StoryPicking | null;
}

export interface StoryPicking {
  ids: ReadonlySet<StoryId>;
  onToggle: (id: StoryId) => void;
}

/** The usual row in px: a title, its facts, and a sentence on two lines. */
const usualHeight = 136;

export function StoryList(props: StoryListProps) {
  const { ids, lines, view, hrefOf, onFollow, picking } = props;
  if (ids.length === 0) return null;
  return (
    <VirtualRows
      className="stories"
      ids={ids}
      count={ids.length}
      estimate={usualHeight}
      onShow={props.onShow}
      place={props.place}
      onLeave={props.onLeave}
      attributesOf={() => ({ className: 'story' })}
      drawRow={(id) => {
        const line = lines.get(id);
        return line ? (
          <StoryInList line={line} view={view} href={hrefOf(line)} onFollow={onFollow} picking={picking} />
        ) : null;
      }}
    />
  );
}

interface StoryInListProps extends Pick<StoryListProps, 'view' | 'onFollow' | 'picking'> {
  line: StoryLine;
  href: string;
}

function StoryInList({ line, view, href, onFollow, picking }: StoryInListProps) {
  const { t } = useLocale();
  return (
    <>
      <div className="story-head">
        {picking ? (
          <label className="row-box">
            <input
              type="checkbox"
              aria-label={t('stories.pickOne', { title: line.title })}
              checked={picking.ids.has(line.id)}
              onChange={() => picking.onToggle(line.id)}
            />
          </label>
        ) : null}
        <h2>
          <bdi>
            <a href={href}>{line.title}</a>
          </bdi>
        </h2>
        <StoryFollow title={line.title} isFollowed={line.isFollowed} onChange={() => onFollow(line)} />
      </div>
      <StoryFacts line={line} now={view.now} newCount={line.newCount} />
      {line.latest ? <StatementButton statement={line.latest} view={view} /> : null}
    </>
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
