/** Our words on the stories page. */
export const storiesMessages = {
  'stories.title': 'Stories',
  'stories.all': 'All stories',
  'stories.followed': 'Followed',
  'stories.show': 'Show',
  'stories.follow': 'Follow',
  'stories.following': 'Following',
  'stories.followOne': 'Follow “{title}”',
  'stories.articles': { one: '{count} article', other: '{count} articles' },
  'stories.sources': { one: '{count} source', other: '{count} sources' },
  'stories.new': { one: '{count} new', other: '{count} new' },
  'stories.isNew': 'New',
  'stories.articlesHead': 'Articles',
  'stories.inLibrary': 'Show them in the library',
  'stories.none': 'A story begins when two articles on one matter are kept. Read on, and it appears here.',
  'stories.noneFollowed':
    'You follow no story yet. Follow one and it stays at the top, with what is new in it.',
  'stories.goneTitle': 'This story is no longer here',
  'stories.gone':
    'Its articles were deleted or have joined another story. What is kept of them is in the library.',
  'stories.toAll': 'All stories',
} as const;
