/** Our words in the library and the reader. */
export const pagesMessages = {
  'library.title': 'Library',
  'library.search': 'Search your articles',
  'library.all': 'Everything kept',
  'library.saved': 'Saved',
  'library.show': 'Show',
  'library.count': { one: '{count} article', other: '{count} articles' },
  'library.more': 'Show more',
  'library.isSaved': 'Saved',
  'library.unread': 'Unread',
  'library.none': 'Nothing is kept yet. Read an article with Sidelight on, and it appears here.',
  'library.noneSaved': 'Nothing is saved yet. Save an article in the side panel and it stays here for good.',
  'library.noHits': 'No article here matches “{text}”.',

  'reader.original': 'Open the original',
  'reader.missing': 'This article is not kept on this device.',
} as const;
