/** What the reader is shown of an error of ours, to read and to pass on if they like. */
interface ErrorReport {
  error: unknown;
  /** Of Sidelight; null where it is not known. */
  version: string | null;
  /** As the browser calls itself. */
  browser: string;
  /** Which of our pages it was: its path. */
  page: string;
  /** ms since the epoch. */
  at: number;
}

const longestMessage = 500;
const longestStack = 4000;

/**
 * Plain text with what broke and where in our code. Addresses, names of sites and longer quotations are taken out
 * wherever they stand, since a message of an error may repeat what the reader reads.
 */
export function writeErrorReport({ error, version, browser, page, at }: ErrorReport): string {
  const { message, stack } = partsOf(error);
  return [
    `Sidelight ${version ?? '(version unknown)'}`,
    `Browser: ${browser}`,
    `Page: ${page.replace(/[?#].*$/s, '')}`,
    `Time: ${new Date(at).toISOString()}`,
    '',
    withoutAddresses(message).slice(0, longestMessage),
    withoutAddresses(stack).slice(0, longestStack),
  ]
    .join('\n')
    .trim();
}

function partsOf(error: unknown): { message: string; stack: string } {
  try {
    if (!(error instanceof Error)) return { message: String(error), stack: '' };
    const message = `${error.name}: ${error.message}`;
    // Chrome begins the stack with the message, which is told once and cut by itself.
    const stack = (error.stack ?? '').replace(message, '').trim();
    return { message, stack };
  } catch {
    // What was thrown can be anything, even something that throws when it is printed.
    return { message: 'Something that cannot be printed', stack: '' };
  }
}

/** Endings of our own files, which look like names of sites in a stack. */
const ownFile = /\.(?:tsx?|m?js|css|html|map|json)$/i;

function withoutAddresses(text: string): string {
  return text
    .replace(/\b(?:chrome|moz|safari-web)-extension:\/\/[^/\s]+\//gi, '/')
    .replace(/\b[a-z][a-z\d+.-]{0,30}:\/\/[^\s"'<>]+/gi, '[address]')
    .replace(/\b(?:https?|mailto)(?:%3a|:)[^\s"'<>]+/gi, '[address]')
    .replace(/(["“«„‘])[^"”»“’]{40,}(["”»“’]|$)/g, '$1…$2')
    .replace(/(?:[\p{L}\p{N}-]{1,63}\.){1,10}(?:xn--[a-z\d-]+|\p{L}{2,})(?::\d+)?/gu, (name) =>
      ownFile.test(name.replace(/:\d+$/, '')) || /^(?:React|Object|Promise|Array|async|console)\./.test(name)
        ? name
        : '[site]',
    )
    .replace(/\b(?:localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?\b/g, '[site]');
}

/** What went wrong, in the words of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
