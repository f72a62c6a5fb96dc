/** What the reader's rules say of an article that is to be put into a story. */
import type { ArticleId } from '@/lib/model/article';
import type { StoryRule } from '@/lib/model/reader';

export interface Ruling<Part> {
  /** Where it must go; null where it is free. */
  forced: Part | null;
  /** Where it must not go. */
  barred: ReadonlySet<Part>;
  /** It is the first of those that were made a story of their own. */
  isFirstOfOwn: boolean;
}

export interface RuleBook {
  isRuled: (id: ArticleId) => boolean;
  /** `partOf`: where the articles that were put somewhere already are. */
  ask: <Part>(id: ArticleId, partOf: (id: ArticleId) => Part | undefined) => Ruling<Part>;
}

/** A newer rule goes before an older one; of one moment, in the order of their ids. */
export function openRules(rules: readonly StoryRule[]): RuleBook {
  const newestFirst = [...rules].sort(
    (one, other) => other.madeAt - one.madeAt || (one.id < other.id ? -1 : 1),
  );
  const byArticle = new Map<ArticleId, { rule: StoryRule; group: number }[]>();
  for (const rule of newestFirst) {
    rule.groups.forEach((ids, group) => {
      for (const id of ids) byArticle.set(id, [...(byArticle.get(id) ?? []), { rule, group }]);
    });
  }
  return {
    isRuled: (id) => byArticle.has(id),
    ask: <Part>(id: ArticleId, partOf: (id: ArticleId) => Part | undefined): Ruling<Part> => {
      const barred = new Set<Part>();
      let isFirstOfOwn = false;
      for (const { rule, group } of byArticle.get(id) ?? []) {
        const partsOf = (ids: readonly ArticleId[]) =>
          ids.flatMap((other) => (other === id ? [] : (partOf(other) ?? [])));
        const companions = partsOf(rule.groups[group] ?? []).filter((part) => !barred.has(part));
        if (companions[0] !== undefined) return { forced: companions[0], barred, isFirstOfOwn: false };
        for (const part of partsOf(rule.groups.filter((_, other) => other !== group).flat()))
          barred.add(part);
        if (rule.groups.length > 1) isFirstOfOwn = true;
      }
      return { forced: null, barred, isFirstOfOwn };
    },
  };
}
