/** Our words where something broke, and in the report of it. */
export const errorMessages = {
  'error.title': 'Sidelight stopped drawing this',
  'error.body': 'Your articles are untouched. Drawing it again usually helps; the report says what broke.',
  'error.action': 'Draw it again',
  'error.call': 'That did not work: {message}',

  'report.show': 'Show the report',
  'report.label': 'Report',
  'report.nothingSent':
    'Nothing was sent. The report names no article and no site; read it before you pass it on.',
  'report.copy': 'Copy the report',
  'report.copied': 'Copied',
  'report.copyFailed': 'The browser did not let Sidelight copy it; it is selected instead.',
} as const;
