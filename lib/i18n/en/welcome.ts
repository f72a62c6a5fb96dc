/** Our words on the welcome page, and in the questions that the options ask as well. */
export const welcomeMessages = {
  'welcome.pageTitle': 'Welcome',
  'welcome.title': 'Sidelight shows the context of the news you read',
  'welcome.lead':
    'It keeps the articles you read in this browser and draws on them: what happened before, who is who, who said what, which numbers matter. Every line leads to the sentence it came from.',
  'welcome.keptTitle': 'What is kept, and where',
  'welcome.kept':
    'The words of articles stay on this device, in this browser. There is no account and no server, and nothing is sent anywhere unless you switch on something that says so. Private windows are never read.',
  'welcome.nothingYet': 'Nothing is read before you answer.',
  'welcome.start': 'Start',
  'welcome.doneTitle': 'Ready',
  'welcome.doneAll': 'Open a news article, then Sidelight from the toolbar.',
  'welcome.doneClick': 'Open a news article and click the Sidelight icon: that reads the page.',
  'welcome.pin':
    'Its icon is at the end of the toolbar, or behind the puzzle piece there: pin it from that list to keep it in sight.',
  'welcome.showMe': 'Show me',
  'welcome.refused':
    'The browser did not grant access to those sites, so Sidelight reads a page only when you click its icon. You can change this above or in Options.',

  'scope.legend': 'Where should Sidelight look for articles?',
  'scope.all-sites': 'On all sites',
  'scope.all-sites.hint':
    'The browser will ask for access to all sites. Pages that are no articles are left alone.',
  'scope.chosen-sites': 'On sites I choose',
  'scope.chosen-sites.hint': 'The browser will ask for access to these sites only.',
  'scope.on-click': 'Only when I click',
  'scope.on-click.hint': 'No access is needed: a page is read when you click the icon on it.',

  'keep.legend': 'Which articles should it keep?',
  'keep.read': 'Every article I read',
  'keep.read.hint': 'This is what context grows from.',
  'keep.saved': 'Only those I save',
  'keep.saved.hint': 'Context then speaks of saved articles alone.',

  'hosts.chosen': 'Sites to read',
  'hosts.excluded': 'Sites never to read',
  'hosts.add': 'Add',
  'hosts.example': 'news.example',
  'hosts.remove': 'Remove {host}',
  'hosts.invalid': '“{text}” is not the name of a site.',
} as const;
