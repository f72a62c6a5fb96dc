/** Our words in the sections of the panel: headings, and what is special to each. */
export const sectionsMessages = {
  'section.inBrief': 'In brief',
  'section.context': 'Context',
  'section.timeline': 'Timeline',
  'section.people': 'Who and where',
  'section.quotes': 'Who said what',
  'section.figures': 'Figures',
  'section.related': 'Related',
  'section.introductions': 'What it is',
  'section.articles': 'Articles',
  'section.recent': 'Recently kept',
  'section.newToYou': 'New to you',
  'section.changes': 'Changed since you read it',
  'section.changesUnread': 'Changed by the publisher',
  'section.coverage': 'Coverage',
  'section.overTime': 'Named over time',
  'section.alongside': 'Named alongside',
  'section.notes': 'Notes',
  'section.broken': 'This part could not be drawn. Everything else here stands.',
  'section.brokenAction': 'Draw it again',
  'section.recentStories': 'Recent stories',

  'list.showMore': { one: 'Show {count} more', other: 'Show {count} more' },
  'list.showFewer': 'Show fewer',

  'group.report': 'Report',
  'group.analysis': 'Analysis',
  'group.background': 'Background',

  'new.count': { one: '{count} of {total} sentence', other: '{count} of {total} sentences' },
  'new.countFull': {
    one: '{count} of {total} sentences is new to you in this story',
    other: '{count} of {total} sentences are new to you in this story',
  },
  'new.none': 'You have read all of this before, in other articles on this story.',
  'new.onlyInPage':
    'The new sentences only make sense where they stand: dim the others to see them in the page.',
  'new.above': {
    one: '{count} of the lines in brief is new to you too.',
    other: '{count} of the lines in brief are new to you too.',
  },
  'new.dim': 'Dim in the page what you know',
  'new.found': {
    one: 'On this page {found} of {count} known sentence was found.',
    other: 'On this page {found} of {count} known sentences were found.',
  },
  'new.failed': 'This page cannot be dimmed: {message}',

  'changes.headline': 'Headline',
  'changes.correction': 'Correction',
  'changes.figure': 'Number or date',
  'changes.quote': 'Quote',
  'changes.wording': 'Wording',
  'changes.addition': 'Added',
  'changes.removal': 'Taken out',
  'changes.before': 'Before',
  'changes.after': 'Now',
  'changes.unlisted': {
    one: '{count} more change is best seen where it stands.',
    other: '{count} more changes are best seen where they stand.',
  },

  'coverage.articles': { one: '{count} article', other: '{count} articles' },
  'coverage.independent': { one: '{count} independent text', other: '{count} independent texts' },
  'coverage.sources': 'Sources',
  'coverage.first': 'First',
  'coverage.last': 'Latest',
  'coverage.credit': 'The text names its agency',
  'coverage.cameFirst': 'came first',
  'coverage.copies': {
    one: '{count} source carries the same text more than once',
    other: '{count} sources carry the same text',
  },

  'differ.title': 'Sources differ',
  'differ.button': 'sources differ',

  'figures.developed': 'Changed over time',
  'figures.then': 'then',
  'figures.reports': { one: '{count} report', other: '{count} reports' },

  'calendar.add': 'Add to calendar',
  'calendar.done': 'Calendar file saved: {name}',
  'calendar.failed': 'This day could not be made into a calendar file.',

  'timeline.events': { one: '{count} event', other: '{count} events' },
  'timeline.today': 'today',
  'timeline.otherSources': { one: '{count} other source', other: '{count} other sources' },
  'timeline.more': { one: 'Show {count} more', other: 'Show {count} more' },
  'timeline.strip': '{events} from {first} to {last}; most in {peak}: {most}.',
  'timeline.fewer': { one: 'Show {count} fewer', other: 'Show {count} fewer' },
  'timeline.place': 'in',
  'timeline.announced': 'Announced {day}:',
  'timeline.since': 'Reported since, {day}:',
  'timeline.unreported': 'No report of it here yet.',

  'strip.from': 'First day shown',
  'strip.to': 'Last day shown',
  'strip.at': '{day}; {events} shown',
  'strip.span': '{first} to {last}',
  'strip.shown': { one: '{shown} of {count} event', other: '{shown} of {count} events' },
  'strip.showAll': 'Show all',
  'strip.hint': 'Drag across the picture or move its two ends with the arrow keys to choose a span of time.',

  'overTime.span': 'From {first} to {last}.',
  'overTime.summary': 'From {first} to {last}; most in {peak}: {most}.',

  'entity.person': 'Person',
  'entity.organisation': 'Organisation',
  'entity.place': 'Place',
  'entity.event': 'Event',
  'entity.unsure': 'Name',
  'entity.here': { one: 'named once here', other: 'named {count} times here' },
  'entity.inArticles': { one: 'in {count} article', other: 'in {count} articles' },

  'entities.person': 'People',
  'entities.organisation': 'Organisations',
  'entities.place': 'Places',
  'entities.event': 'Events',
  'entities.unsure': 'Also named',

  'quotes.unnamed': { one: 'Unnamed source', other: 'Unnamed sources, {count} statements' },
  'context.sources': { one: 'Told by {count} source', other: 'Told by {count} sources' },

  'quotes.sameIn': {
    one: 'Word for word in {count} other source',
    other: 'Word for word in {count} other sources',
  },
  'quotes.without': {
    one: 'Without the underlined words in another source',
    other: 'Without the underlined words in {count} other sources',
  },
  'quotes.shortened': {
    one: 'Shortened in another source',
    other: 'Shortened in {count} other sources',
  },
  'quotes.longer': {
    one: 'With more words in another source',
    other: 'With more words in {count} other sources',
  },
  'quotes.altered': {
    one: 'Otherwise in another source',
    other: 'Otherwise in {count} other sources',
  },
  'quotes.otherSpeaker': {
    one: 'Said by {name}, according to another source',
    other: 'Said by {name}, according to {count} other sources',
  },

  'related.shares': 'Shares {things}',
  'related.sameStory': 'Same story',
  'related.sameDay': 'the same day',
  'related.earlier': { one: '{count} day earlier', other: '{count} days earlier' },
  'related.later': { one: '{count} day later', other: '{count} days later' },
  'related.term': '“{term}”',
} as const;
