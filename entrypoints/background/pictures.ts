import { requestBytes } from '@/lib/browser/fetch';
import { readPictureAttempts, writePictureAttempts } from '@/lib/browser/picture-attempts';
import type { BackgroundHandlers } from '@/lib/browser/rpc';
import { readSettings, watchSettings } from '@/lib/browser/settings';
import { pictureTypes } from '@/lib/formats/picture-type';
import { keepPictures } from '@/lib/intake/keep-pictures';
import type { Store } from '@/lib/store/store';
import { watchStore } from '@/lib/store/watch';

/** No lead picture of a newspaper is larger; and a phone's line needs half a minute for it. */
const limits = { maxBytes: 8_000_000, timeoutMs: 30_000 };

/** Has pictures fetched after a save and as soon as the reader asks for them to be kept. */
export function listenForPictures(store: Store): void {
  watchStore((change) => {
    if (change.kind === 'reader') void fetchPictures(store);
  });
  watchSettings(() => void fetchPictures(store));
}

let isWaiting = false;

/** One run at a time, and one more behind it for what was saved meanwhile; asks nothing unless it is wanted. */
export async function fetchPictures(store: Store): Promise<void> {
  if (isWaiting) return;
  isWaiting = true;
  await navigator.locks.request('pictures', async () => {
    isWaiting = false;
    try {
      await keepPictures({
        store,
        request: (url, { trustedHost }) =>
          requestBytes(url, { ...limits, purpose: 'picture', types: pictureTypes, trustedHost }),
        attempts: { read: readPictureAttempts, write: writePictureAttempts },
        isWanted: async () => (await readSettings()).keepPictures,
        now: Date.now,
      });
    } catch (error) {
      // The next save or sweep tries again, and articles are whole without their pictures.
      console.error('Sidelight: pictures cannot be kept', error);
    }
  });
}

export function pictureAnswers(store: Store): Pick<BackgroundHandlers, 'deletePictures'> {
  return {
    async deletePictures() {
      await store.deletePictures();
      await writePictureAttempts({});
      return null;
    },
  };
}
