/** Our words around articles and statements wherever they stand: kinds, headers, the lines themselves. */
export const statementMessages = {
  'kind.report': 'Report',
  'kind.analysis': 'Analysis',
  'kind.opinion': 'Opinion',
  'kind.explainer': 'Explainer',
  'kind.live': 'Live',
  'kind.other': 'Article',

  'header.minutes': { one: '{count} min', other: '{count} min' },
  'header.minutesFull': { one: '{count} minute to read', other: '{count} minutes to read' },
  'header.by': 'By {authors}',
  'header.updated': 'updated',
  'header.versions': { one: '{count} version kept', other: '{count} versions kept' },
  'header.addTag': 'tag',
  'header.addTagFull': 'Add a tag',
  'header.tagName': 'Name of the tag',
  'header.removeTag': 'Remove the tag {tag}',
  'header.tags': 'Tags',

  'statement.paragraph': 'paragraph {number}',
  'statement.opinion': 'Opinion',
  'statement.from': '{source}, {date}',
  'statement.gone': 'These words are no longer on the page. The copy kept here still has them.',
  'statement.openCopy': 'Open the kept copy',
  'statement.copied': 'Copied with its source.',
  'statement.copyFailed': 'The browser did not let Sidelight copy this.',
} as const;
