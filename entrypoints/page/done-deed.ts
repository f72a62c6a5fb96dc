import type { MessageKey } from '@/lib/i18n/translate';
import type { BackgroundCalls, Input } from '@/lib/messages';
import type { ArticleId } from '@/lib/model/article';

type Change = Input<BackgroundCalls, 'changeArticles'>['change'];

/** One call that takes a part of what was done back. */
export type UndoStep =
  | { kind: 'restore'; deletionId: string; articleIds: ArticleId[] }
  | { kind: 'change'; articleIds: ArticleId[]; change: Change };

/** What was done last, as plain data. */
export interface DoneDeed {
  kind: Change['kind'] | 'delete' | 'delete-highlight';
  /** Articles changed. */
  count: number;
  undo: UndoStep[];
  isUndone: boolean;
}

export const doneMessages = {
  save: 'done.save',
  unsave: 'done.unsave',
  'mark-read': 'done.markRead',
  'mark-unread': 'done.markUnread',
  'add-tag': 'done.addTag',
  'remove-tag': 'done.removeTag',
  delete: 'done.delete',
} as const satisfies Partial<Record<DoneDeed['kind'], MessageKey>>;

const storageKey = 'sidelight-deleted';

/** Articles that were deleted can be brought back after this tab was loaded again; other deeds are let go. */
export function rememberDone(deed: DoneDeed): void {
  const deletionIds = deed.undo.flatMap((step) => (step.kind === 'restore' ? [step.deletionId] : []));
  if (deed.kind !== 'delete' || deed.isUndone || deletionIds.length === 0) forgetDone();
  else sessionStorage.setItem(storageKey, JSON.stringify({ count: deed.count, deletionIds }));
}

export const forgetDone = (): void => sessionStorage.removeItem(storageKey);

export function recallDone(): DoneDeed | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    const { count, deletionIds } = kept as { count: unknown; deletionIds: unknown[] };
    const ids = deletionIds.filter((id) => typeof id === 'string');
    if (typeof count !== 'number' || ids.length === 0) return null;
    const undo: UndoStep[] = ids.map((deletionId) => ({ kind: 'restore', deletionId, articleIds: [] }));
    return { kind: 'delete', count, undo, isUndone: false };
  } catch {
    // Nothing was deleted, or the entry was written by another version: then there is nothing to offer.
    return null;
  }
}
