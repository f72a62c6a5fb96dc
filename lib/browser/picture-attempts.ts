import { browser } from 'wxt/browser';
import type { PictureAttempts } from '@/lib/intake/keep-pictures';

const key = 'pictureAttempts';

/** Which saved articles' pictures were asked for in vain; see `keepPictures`, which alone writes it. */
export async function readPictureAttempts(): Promise<PictureAttempts> {
  const stored = (await browser.storage.local.get(key))[key];
  return typeof stored === 'object' && stored !== null ? (stored as PictureAttempts) : {};
}

export const writePictureAttempts = (attempts: PictureAttempts): Promise<void> =>
  browser.storage.local.set({ [key]: attempts });
