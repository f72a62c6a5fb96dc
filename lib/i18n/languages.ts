import { messages as english } from './messages.en';
import { accented, mirrored } from './pseudo';
import type { MessageKey } from './translate';

/** Plural forms are named as `Intl.PluralRules` names them; `other` must be there. */
export type Message = string | Readonly<Record<string, string>>;

/** A language that our words are written in. */
export interface Language {
  /** BCP 47. */
  tag: string;
  /** Its own name for itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  messages: Readonly<Record<MessageKey, Message>>;
  /** The language whose plural rules, dates and numbers go with it, where that is another one. */
  formatsOf?: string;
}

const written: readonly Language[] = [{ tag: 'en', name: 'English', direction: 'ltr', messages: english }];

/** For tests and development; the condition is decided while building, and shipped bundles hold none of it. */
const pseudo: readonly Language[] =
  import.meta.env.MODE === 'production'
    ? []
    : [
        {
          tag: 'en-XA',
          name: 'Àççéñţš (en-XA)',
          direction: 'ltr',
          messages: accented(english),
          formatsOf: 'en',
        },
        {
          tag: 'ar-XB',
          name: 'Right to left (ar-XB)',
          direction: 'rtl',
          messages: mirrored(english),
          formatsOf: 'en',
        },
      ];

export const languages: readonly Language[] = [...written, ...pseudo];

const fallback = written[0] as Language;

/** The written language for a tag: the tag itself, else its primary language, else English. */
export function languageFor(tag: string): Language {
  const primary = tag.split('-')[0]?.toLowerCase();
  return (
    languages.find((language) => language.tag === tag) ??
    written.find((language) => language.tag === primary) ??
    fallback
  );
}

/**
 * The tag to draw pages in: the reader's choice, with the browser's own variant of it where it has one, so that
 * "English" in a British browser writes dates as the British do. Null follows the browser.
 */
export function tagToUse(chosen: string | null, ofBrowser: string): string {
  if (chosen === null) return ofBrowser;
  return ofBrowser.startsWith(`${chosen}-`) ? ofBrowser : chosen;
}
