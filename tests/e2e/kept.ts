import type { BackgroundCalls, Input } from '../../lib/messages';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { articlesStored } from './archive';

/** Calls the background as one of our own pages does, and answers what it answered. */
export async function call<Name extends keyof BackgroundCalls>(
  sidelight: SidelightSession,
  name: Name,
  input: Input<BackgroundCalls, Name>,
): Promise<void> {
  const answer = (await sidelight.inExtension(
    (message: unknown) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { sidelight: name, input },
  )) as { ok: boolean; error?: { message: string } };
  if (!answer.ok) throw new Error(`${name}: ${answer.error?.message}`);
}

/** Keeps what was only glanced at, as reading it for ten seconds would, without a reader's marks on it. */
export async function keepAll(sidelight: SidelightSession): Promise<void> {
  const articleIds = (await articlesStored(sidelight)).map(({ id }) => id);
  await call(sidelight, 'changeArticles', { articleIds, change: { kind: 'save' } });
  await call(sidelight, 'changeArticles', { articleIds, change: { kind: 'unsave' } });
}

/** As the library's own button does it: a test need not wait until an article counts as read. */
export async function markAllRead(sidelight: SidelightSession): Promise<void> {
  const articleIds = (await articlesStored(sidelight)).map(({ id }) => id);
  await call(sidelight, 'changeArticles', { articleIds, change: { kind: 'mark-read' } });
}
