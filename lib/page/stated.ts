/** What a page states, and where: `json-ld`, `microdata`, `meta:og:title`, `document-title`, `heading`, `html-lang` … */
export interface Stated {
  text: string;
  from: string;
}

/** The value with its place; null where there is none. */
export const stated = (text: string | null | undefined, from: string): Stated | null =>
  text ? { text, from } : null;
