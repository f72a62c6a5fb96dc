import { errorMessages } from './en/error';
import { importMessages } from './en/import';
import { libraryMessages } from './en/library';
import { notesMessages } from './en/notes';
import { optionsMessages } from './en/options';
import { pageStateMessages } from './en/page-state';
import { pagesMessages } from './en/pages';
import { panelMessages } from './en/panel';
import { sectionsMessages } from './en/sections';
import { statementMessages } from './en/statement';
import { storiesMessages } from './en/stories';
import { welcomeMessages } from './en/welcome';
import { whenMessages } from './en/when';

/**
 * Every word of ours that a reader can see, in English; the files of `en/` hold them by area. `{name}` is filled
 * in by the caller; a message with plural forms is chosen by `{count}`. Words of articles never pass through here.
 */
export const messages = {
  ...panelMessages,
  ...pageStateMessages,
  ...errorMessages,
  ...statementMessages,
  ...whenMessages,
  ...pagesMessages,
  ...welcomeMessages,
  ...optionsMessages,
  ...importMessages,
  ...sectionsMessages,
  ...notesMessages,
  ...libraryMessages,
  ...storiesMessages,
} as const;
