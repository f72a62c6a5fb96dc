import { createContext, type ReactNode, useContext } from 'react';
import { createLocale, type Locale } from '@/lib/i18n/format';

const LocaleContext = createContext<Locale | null>(null);

/** Every component below draws its own words in this language. Made once a page; see `createLocale`. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

let fallback: Locale | null = null;

export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  // An error boundary may have to speak before the provider stands.
  fallback ??= locale ?? createLocale('en');
  return locale ?? fallback;
}
