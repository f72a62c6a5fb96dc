import type { FigureSeries } from '@/lib/model/sections';
import { stateSeries } from './figures-over-time';
import type { Surroundings } from './surroundings';

const maximumDevelopments = 2;
const maximumLooked = 12;
const fewestPoints = 2;

/**
 * Numbers of the open article that took the place of older ones in the story, or were followed by newer ones: a
 * development, where every report may have been right in its day. At most two, those with most reports first.
 */
export const developmentsOf = ({
  open,
  storyArticles,
}: Pick<Surroundings, 'open' | 'storyArticles'>): FigureSeries[] =>
  stateSeries(storyArticles, { fewestPoints, limit: maximumLooked })
    .filter(
      ({ points }) =>
        points.some(({ line }) => line.statement.receipt.articleId === open.article.id) &&
        points[0]?.line.value !== points.at(-1)?.line.value,
    )
    .slice(0, maximumDevelopments);
