import '@/components/style.css';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { OwnVersion } from '@/components/ErrorReport';
import { LocaleProvider } from '@/components/locale';
import { callBackground } from '@/lib/browser/rpc';
import { readSettings, watchSettings } from '@/lib/browser/settings';
import { ownVersion } from '@/lib/browser/version';
import { createLocale } from '@/lib/i18n/format';
import { tagToUse } from '@/lib/i18n/languages';
import { defaultSettings, type Settings } from '@/lib/model/settings';
import { watchDamage } from '@/lib/store/watch';

/** Draws one of our pages, in the reader's language and colours. The title's key is left out by pages that name themselves. */
export function startPage(Page: ComponentType, titleKey?: TitleKey): void {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no root to draw in');
  const root = createRoot(element);
  let drawnIn: string | null = null;
  const draw = ({ theme, language }: Settings) => {
    applyTheme(theme);
    const tag = tagToUse(language, navigator.language);
    if (tag === drawnIn) return;
    drawnIn = tag;
    const locale = createLocale(tag);
    document.documentElement.lang = locale.words.tag;
    document.documentElement.dir = locale.words.direction;
    if (titleKey) document.title = `${locale.t(titleKey)} · Sidelight`;
    root.render(
      <LocaleProvider locale={locale}>
        <OwnVersion value={ownVersion()}>
          <ErrorBoundary>
            <Page />
          </ErrorBoundary>
        </OwnVersion>
      </LocaleProvider>,
    );
  };
  // Settings take a few milliseconds; drawing first would flash in another language or in the wrong colours.
  readSettings().then(draw, (error) => {
    console.error('Sidelight: the settings cannot be read', error);
    draw(defaultSettings);
  });
  watchSettings(draw);
  watchDamage(() => {
    callBackground('mendIndex', {}).catch((error: unknown) => {
      // The background looks for it at its next start.
      console.debug('Sidelight: the background did not hear of the damaged index', error);
    });
  });
}

/** Keys with nothing to fill in. */
type TitleKey = 'options.title' | 'welcome.pageTitle' | 'library.title' | 'stories.title';

function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
