/** Our words that the full pages share. */
export const pagesMessages = {
  'nav.label': 'Pages of Sidelight',
  'nav.library': 'Library',
  'nav.stories': 'Stories',
  'nav.options': 'Options',
} as const;
