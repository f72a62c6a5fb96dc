import type { EntityId } from '@/lib/model/analysis';
import type { Surroundings } from './surroundings';

const fewestArticles = 2;
const fewestMentions = 2;

/** The entities named in two or more of the story's articles, or twice in the open one. */
export function entitiesThatMatter({
  open,
  storyArticles,
}: Pick<Surroundings, 'open' | 'storyArticles'>): Set<EntityId> {
  const counts = new Map<EntityId, number>();
  for (const { analysis } of storyArticles)
    for (const { id } of analysis.entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  const matters = new Set<EntityId>();
  for (const [id, count] of counts) if (count >= fewestArticles) matters.add(id);
  for (const { id, mentions } of open.analysis.entities)
    if (mentions.length >= fewestMentions) matters.add(id);
  return matters;
}
