/** Our words in the options and on what is requested. */
export const optionsMessages = {
  'options.title': 'Options',
  'options.sites': 'Sites',
  'options.keeping': 'Keeping',
  'options.privacy': 'What left your browser',
  'options.storage': 'Stored on this device',
  'options.setAside': 'Could not be taken in',
  'options.keys': 'Keys',
  'options.look': 'Language and colours',
  'options.theme': 'Colours',
  'options.refused': 'The browser did not grant access to those sites, so nothing was changed.',
  'options.storeFailed': 'What is stored cannot be read at the moment: {message}',

  'theme.system': 'As the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',

  'language.legend': 'Language',
  'language.browser': 'As the browser',

  'access.title': 'Access that the browser gives now',
  'access.none': 'To no site. A page is read when you click the icon on it.',
  'access.all': 'To all sites.',
  'access.giveBack': 'Give back access',
  'access.givenBack': 'Access was given back. Sidelight now reads a page only when you click its icon.',
  'access.missingAll':
    'The browser no longer lets Sidelight into all sites, so it reads a page only when you click.',
  'access.missing': 'The browser no longer lets Sidelight into {sites}.',
  'access.ask': 'Ask the browser for access',

  'retention.legend': 'How long should articles stay that you read and did not save?',
  'retention.forGood': 'For good',
  'retention.days': { one: '{count} day', other: '{count} days' },
  'retention.hint':
    'Counted from the day you last read one. What you saved, tagged, highlighted or noted, or follow as a story, stays.',

  'pictures.legend': 'Pictures of saved articles',
  'pictures.keep': 'Keep the main picture of each article I save',
  'pictures.hint':
    'It is requested without cookies from the site that the article names. That site learns that someone at your internet address asked for the picture. Off, nothing is requested.',
  'pictures.kept': { one: '{count} picture is kept.', other: '{count} pictures are kept.' },
  'pictures.delete': 'Delete them',
  'pictures.deleted': 'The pictures were deleted.',

  'ledger.intro':
    'Every request that Sidelight made in the last 30 days. Pages you opened yourself are not its own.',
  'ledger.none': 'Nothing was requested.',
  'ledger.day': 'Day',
  'ledger.site': 'Site',
  'ledger.purpose': 'What for',
  'ledger.size': 'Received',
  'ledger.purpose.picture': {
    one: 'picture of a saved article',
    other: '{count} pictures of saved articles',
  },
  'ledger.failed': { one: '{count} failed', other: '{count} failed' },
  'ledger.more': { one: 'Show {count} earlier line', other: 'Show {count} earlier lines' },

  'storage.used': '{size} in this browser.',
  'storage.persistent': 'The browser keeps this until you delete it.',
  'storage.mayGo': 'The browser may delete this by itself when space runs short.',
  'storage.askToKeep': 'Ask the browser to keep it',
  'storage.notPromised': 'The browser did not promise it.',
  'count.articles': 'Articles',
  'count.saved': 'Saved',
  'count.highlights': 'Highlights',
  'count.notes': 'Notes',
  'count.stories': 'Stories',
  'count.pictures': 'Pictures',

  'setAside.intro':
    'These pages were read, but working them out failed three times. Their words are kept, so that nothing is lost.',
  'setAside.retry': 'Try again',
  'setAside.retryFull': 'Try “{title}” again',
  'setAside.drop': 'Drop',
  'setAside.dropFull': 'Drop “{title}”',
  'setAside.done': 'Nothing waits here any more.',

  'shortcuts.legend': 'Shortcuts in the browser',
  'shortcuts.open': 'Open the panel',
  'shortcuts.lookUp': 'Look up the marked words',
  'shortcuts.unset': 'not set',
  'shortcuts.change': 'Change shortcuts in the browser',
  'options.inPanel': 'Keys in the panel',
  'options.singleKeys': 'Single-key shortcuts in the panel’s lists',
  'options.singleKeysHint': 'Such as s to save and / to look up. They act only while a line is focused.',
} as const;
