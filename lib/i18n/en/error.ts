/** Our words where something broke, and in the report of it. */
export const errorMessages = {
  'error.title': 'Sidelight stopped drawing this',
  'error.body': 'Your articles are untouched. Drawing it again usually helps; the report says what broke.',
  'error.action': 'Draw it again',
  'error.call': 'That did not work: {message}',

  'trouble.quota.title': 'The disk is full',
  'trouble.quota.body':
    'Nothing new can be kept until there is room again. What is kept already is safe. Free some space on this device, or delete articles in Options.',
  'trouble.quota.action': 'Try again',
  'trouble.blocked.title': 'An older Sidelight page is still open',
  'trouble.blocked.body':
    'Sidelight was updated, and a page of the version before still holds on to what is stored. Close or reload the other Sidelight pages and panels. Nothing is lost.',
  'trouble.blocked.action': 'Try again',
  'trouble.outdated.title': 'Sidelight was updated meanwhile',
  'trouble.outdated.body':
    'This page belongs to the version before and cannot read what is stored any more. Nothing is lost.',
  'trouble.outdated.action': 'Load it again',
  'trouble.cannot-open.title': 'The browser cannot open what is stored',
  'trouble.cannot-open.body':
    'Closing the browser and starting it again usually helps. Sidelight has changed nothing.',
  'trouble.cannot-open.action': 'Try again',

  'report.show': 'Show the report',
  'report.label': 'Report',
  'report.nothingSent':
    'Nothing was sent. The report names no article and no site; read it before you pass it on.',
  'report.copy': 'Copy the report',
  'report.copied': 'Copied',
  'report.copyFailed': 'The browser did not let Sidelight copy it; it is selected instead.',
} as const;
