import { analysisVerbs } from './analyses';
import { articleVerbs, entityVerbs } from './articles';
import { binVerbs } from './bin';
import { changeVerbs } from './changes';
import { type Opening, openDatabase } from './database';
import { inboxVerbs } from './inbox';
import { libraryVerbs } from './library-list';
import { noteVerbs } from './notes';
import { pictureVerbs } from './pictures';
import { readerManyVerbs } from './reader-many';
import { readerVerbs } from './reader-rows';
import { searchVerbs } from './search-index';
import { announcedVerbs, readStamp } from './stamp';
import type { Store } from './store';
import { toStoreError } from './store-error';
import { storyMarkVerbs, storyVerbs } from './stories';
import { sweepVerbs } from './sweeps';
import { announcer, defaultStoreName } from './watch';

/**
 * The store, opened at its first use. Every verb rejects with a `StoreError` and with nothing else.
 * Another connection's upgrade closes this one for good (`outdated`): the page must be loaded again.
 */
export function openStore(options: { name?: string } = {}): Store {
  const name = options.name ?? defaultStoreName;
  const { database, attempt, whyClosed } = openDatabase(name);
  const { announce, close } = announcer(name);
  const verbs = {
    ...articleVerbs(database),
    ...storyVerbs(database),
    ...entityVerbs(database),
    ...searchVerbs(database),
    ...libraryVerbs(database),
    ...announcedVerbs(
      database,
      announce,
      {
        ...inboxVerbs(database),
        ...changeVerbs(database),
        ...analysisVerbs(database),
        ...sweepVerbs(database),
        ...readerVerbs(database),
        ...readerManyVerbs(database),
        ...noteVerbs(database),
        ...pictureVerbs(database),
        ...storyMarkVerbs(database),
      },
      binVerbs(database),
    ),
    stamp: () => readStamp(database),
  };
  return {
    ...guardVerbs(verbs, attempt, (doing, error) => toStoreError(doing, error, whyClosed())),
    close() {
      close();
      database.close({ disableAutoOpen: true });
    },
  };
}

/** Also turns the promises of Dexie into native ones, which alone may cross the extension's messages. */
function guardVerbs<Verbs extends object>(
  verbs: Verbs,
  attempt: Opening['attempt'],
  tell: (doing: string, error: unknown) => Error,
): Verbs {
  const guarded = Object.entries(verbs).map(([doing, verb]) => [
    doing,
    async (...input: unknown[]) => {
      try {
        return await attempt(() => verb(...input));
      } catch (error) {
        throw tell(doing, error);
      }
    },
  ]);
  return Object.fromEntries(guarded);
}
