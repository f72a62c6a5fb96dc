import type { Entity } from '@/lib/model/analysis';
import { fold } from '@/lib/text/normalise';
import type { ArticleText } from './article-text';

/** Named so often, the paper itself is news. */
const isNews = 3;

/** "NORWICK (Coast Press) –" */
const dateline = /^\p{Lu}[\p{Lu}\s.,'’-]*(?:,[^()]{0,30})?\s?\(([^()]{2,40})\)\s?[-–—―]/u;

/** The entities without the publisher's own name and without the agency of a dateline, unless they are named often. */
export function withoutPublishers(
  entities: readonly Entity[],
  article: ArticleText,
  sourceName: string | null,
): Entity[] {
  const names = new Set(article.blocks.flatMap(({ start, end }) => agencyOf(article.text.slice(start, end))));
  if (sourceName) names.add(plain(sourceName));
  return entities.filter(
    (entity) =>
      entity.mentions.length >= isNews ||
      ![entity.name, ...entity.aliases].some((name) => names.has(plain(name))),
  );
}

function agencyOf(block: string): string[] {
  const agency = dateline.exec(block.slice(0, 120))?.[1];
  return agency ? [plain(agency)] : [];
}

const plain = (name: string): string => fold(name).replace(/^the /, '');
