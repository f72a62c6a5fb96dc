import { type Message as AnyMessage, languageFor } from './languages';
import type { messages as english } from './messages.en';

export type MessageKey = keyof typeof english;
type Message<Key extends MessageKey> = (typeof english)[Key];

type TextOf<M> = M extends string ? M : M[keyof M];
type PlaceholderOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;
type PluralCount<M> = M extends string ? never : 'count';
type NameOf<Key extends MessageKey> = PlaceholderOf<TextOf<Message<Key>>> | PluralCount<Message<Key>>;
type ValuesOf<Key extends MessageKey> = {
  readonly [Name in NameOf<Key>]: Name extends 'count' ? number : string | number;
};

/** A message with its placeholders filled in; a missing or misspelt value does not compile. */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...values: [NameOf<Key>] extends [never] ? [] : [ValuesOf<Key>]
) => string;

interface TranslatorOptions {
  /** Chooses plural forms by place in a row (1st, 2nd) instead of by amount. */
  plural?: Intl.PluralRuleType;
}

/**
 * Our words for a reader of `locale` (BCP 47), in English where its language is not written; plural forms are
 * those of the words' language. Numbers that are filled in are printed as the locale prints them.
 */
export function createTranslator(locale: string, { plural = 'cardinal' }: TranslatorOptions = {}): Translate {
  const language = languageFor(locale);
  const rules = new Intl.PluralRules(language.formatsOf ?? language.tag, { type: plural });
  const numbers = new Intl.NumberFormat(language.formatsOf ?? locale);

  return (key, ...[values]) => {
    const message: AnyMessage = language.messages[key];
    const filled: Readonly<Record<string, string | number>> = values ?? {};
    const text = typeof message === 'string' ? message : pluralForm(message, rules, Number(filled.count));
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = filled[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? placeholder);
    });
  };
}

const pluralForm = (
  forms: Readonly<Record<string, string>>,
  rules: Intl.PluralRules,
  count: number,
): string => forms[rules.select(count)] ?? forms.other ?? '';
