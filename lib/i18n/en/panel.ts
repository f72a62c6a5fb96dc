/** Our words in the panel around its sections: the bar, the first article, lookups, keys, the foot. */
export const panelMessages = {
  'bar.lookup': 'Look up or search',
  'bar.save': 'Save',
  'bar.saved': 'Saved',
  'bar.saveHint': 'Save this article',
  'bar.unsaveHint': 'Remove from saved',
  'bar.more': 'More',
  'bar.library': 'Library',
  'bar.options': 'Options',
  'bar.keys': 'Keys',
  'bar.back': 'Back to the article',
  'bar.stories': 'Stories',

  'foot.from': 'From {articles} of {sources} on this device.',
  'foot.articles': { one: '{count} article', other: '{count} articles' },
  'foot.sources': { one: '{count} source', other: '{count} sources' },
  'foot.promise': 'Every line leads to its sentence.',
  'foot.nothingLeft': 'Nothing left your browser today.',
  'foot.requested': 'Today {requests} to {sites}: pictures of saved articles.',
  'foot.requests': { one: '{count} request', other: '{count} requests' },
  'foot.sites': { one: '{count} site', other: '{count} sites' },

  'first.title': 'First article on this story',
  'first.body':
    'Background, a timeline and related pieces appear here once a second article on it has been kept.',

  'lookup.title': 'Looked up',
  'lookup.nothing': 'Nothing kept here speaks of “{phrase}”.',
  'lookup.nothingHint': 'Check the spelling or try one word of it.',
  'lookup.searching': 'Looking …',
  'lookup.results': { one: '{count} article', other: '{count} articles' },

  'keys.title': 'Keys',
  'keys.walk': 'next or previous line',
  'keys.open': 'show the sentence in the page',
  'keys.sections': 'previous or next section',
  'keys.lookup': 'look up',
  'keys.save': 'save the article',
  'keys.copy': 'copy the line with its source',
  'keys.help': 'show these keys',
  'keys.back': 'leave what was looked up',
  'keys.note': 'Single letters act only while a line is focused. They can be switched off in Options.',
  'keys.close': 'Close',
  'keys.noteLine': 'write a note on the line',
  'keys.endNote': 'save the note and close it',

  'room.short': 'Only {size} left in this browser.',
  'room.shortHint': 'Once that is used up, nothing new can be kept.',
  'room.full': 'There is no room left in this browser: nothing new can be kept.',
  'room.see': 'See what takes up room',

  'status.close': 'Close this message',
} as const;
