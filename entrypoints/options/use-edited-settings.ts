import { useEffect, useState } from 'react';
import { writeSettings } from '@/lib/browser/settings';
import type { Settings } from '@/lib/model/settings';

export interface EditedSettings {
  /** As the reader sees them: a choice is shown at once, and taken back where it could not be kept. */
  shown: Settings;
  /** Rejects where the browser could not keep it. */
  write: (change: Partial<Settings>) => Promise<void>;
  /** Shows a choice that still depends on what the browser answers. */
  show: (change: Partial<Settings>) => void;
  takeBack: () => void;
}

/** Every choice holds as soon as it is made. */
export function useEditedSettings(settings: Settings): EditedSettings {
  const [shown, setShown] = useState(settings);
  useEffect(() => setShown(settings), [settings]);
  const show = (change: Partial<Settings>) => setShown((before) => ({ ...before, ...change }));
  const takeBack = () => setShown(settings);
  return {
    shown,
    show,
    takeBack,
    async write(change) {
      show(change);
      try {
        await writeSettings(change);
      } catch (error) {
        takeBack();
        throw error;
      }
    },
  };
}
