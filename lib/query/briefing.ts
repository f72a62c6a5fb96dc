import type { ArticleId } from '@/lib/model/article';
import type { Briefing } from '@/lib/model/briefing';
import { contextOf } from './context';
import { coverageOf } from './coverage';
import { developmentsOf } from './developments';
import { disagreementsOf } from './disagreements';
import { figuresOf } from './figures';
import { footOf } from './foot';
import { headerOf } from './header';
import { inBriefOf } from './in-brief';
import { newToYouOf } from './new-to-you';
import { notesOf } from './notes';
import { peopleOf } from './people';
import { quotesOf } from './quotes';
import { relatedOf } from './related';
import { loadSurroundings, type Surroundings, type SurroundingsStore } from './surroundings';
import { type ReaderClock, timelineOf } from './timeline';
import { whatChanged } from './what-changed';

/**
 * Everything the panel shows about one article; null when it is not stored. A panel that wants to fill
 * section by section calls `loadSurroundings` and then the sections' own functions.
 */
export async function briefArticle(
  store: SurroundingsStore,
  articleId: ArticleId,
  clock: ReaderClock,
): Promise<Briefing | null> {
  const surroundings = await loadSurroundings(store, articleId);
  if (!surroundings) return null;
  const changes = await whatChanged(store, surroundings, clock);
  return briefSurroundings(surroundings, { clock, changes });
}

function briefSurroundings(
  surroundings: Surroundings,
  { clock, changes }: { clock: ReaderClock } & Pick<Briefing, 'changes'>,
): Briefing {
  const sections = {
    article: headerOf(surroundings),
    inBrief: inBriefOf(surroundings),
    changes,
    newToYou: newToYouOf(surroundings, clock),
    context: contextOf(surroundings),
    timeline: timelineOf(surroundings, clock),
    people: peopleOf(surroundings),
    quotes: quotesOf(surroundings),
    figures: figuresOf(surroundings),
    disagreements: disagreementsOf(surroundings),
    developments: developmentsOf(surroundings),
    coverage: coverageOf(surroundings.storyArticles),
    related: relatedOf(surroundings),
    notes: notesOf(surroundings),
  };
  return { ...sections, foot: footOf(sections) };
}
