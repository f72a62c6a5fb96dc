import { useEffect, useState } from 'react';
import { readSettings, watchSettings } from '@/lib/browser/settings';
import { defaultSettings, type Settings } from '@/lib/model/settings';

/** The reader's settings as they are now; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    readSettings().then(setSettings, (error) => {
      console.error('Sidelight: the settings cannot be read', error);
      setSettings(defaultSettings);
    });
    return watchSettings(setSettings);
  }, []);
  return settings;
}
