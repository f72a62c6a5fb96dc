import '@/components/style.css';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { LocaleProvider } from '@/components/locale';
import { readSettings, watchSettings } from '@/lib/browser/settings';
import { createLocale } from '@/lib/i18n/format';
import type { Settings } from '@/lib/model/settings';

/** Draws one of our pages, in the reader's language and colours. */
export function startPage(Page: ComponentType): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root to draw in');
  followTheme();
  createRoot(root).render(
    <LocaleProvider locale={createLocale(navigator.language)}>
      <ErrorBoundary>
        <Page />
      </ErrorBoundary>
    </LocaleProvider>,
  );
}

function followTheme(): void {
  const apply = ({ theme }: Settings) => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  // The system's colours stand until the settings are read, and stay when they cannot be.
  readSettings().then(apply, (error) => console.error('Sidelight: the settings cannot be read', error));
  watchSettings(apply);
}
