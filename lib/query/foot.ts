import type { Article } from '@/lib/model/article';
import type { Briefing, Foot } from '@/lib/model/briefing';
import type { FigureLine, SpeakerQuotes, TimelineEntry } from '@/lib/model/sections';
import type { Statement } from '@/lib/model/statement';

/**
 * The articles and sources that the sections were drawn from, the open article always among them. What the reader
 * wrote or marked, and what the coverage only counts, gives no statement on the story and does not count.
 */
export function footOf(sections: Omit<Briefing, 'foot'>): Foot {
  const articles = [sections.article.article, ...sections.related.map(({ article }) => article)];
  const places = [
    ...articles.map(({ id, source }: Article) => ({ id, host: source.host })),
    ...statementsOf(sections).map(({ receipt, source }) => ({ id: receipt.articleId, host: source.host })),
  ];
  return {
    articleCount: new Set(places.map(({ id }) => id)).size,
    sourceCount: new Set(places.map(({ host }) => host)).size,
  };
}

const statementsOf = (sections: Omit<Briefing, 'foot'>): Statement[] => [
  ...sections.inBrief,
  ...(sections.newToYou?.statements ?? []),
  ...sections.context,
  ...[...sections.timeline.past, ...sections.timeline.upcoming].flatMap(ofEntry),
  ...sections.quotes.flatMap(ofSpeaker),
  ...sections.figures.map(ofFigure),
  ...sections.disagreements.flatMap(({ one, other }) => [one, other]).map(ofFigure),
  ...sections.developments.flatMap(({ points }) => points).map(({ line }) => ofFigure(line)),
  ...(sections.coverage?.copies ?? []).flatMap(({ agency }) => agency?.statement ?? []),
  ...sections.related.flatMap(({ gist }) => gist ?? []),
];

const ofEntry = ({ best, others, differs }: TimelineEntry): Statement[] => [
  best,
  ...others,
  ...differs.flatMap(({ one, other }) => [one, other]),
];

const ofSpeaker = ({ role, lines }: SpeakerQuotes): Statement[] => [
  ...(role ? [role] : []),
  ...lines.flatMap(({ statement, elsewhere }) => [
    statement,
    ...(elsewhere?.variants ?? []).map((variant) => variant.statement),
  ]),
];

const ofFigure = ({ statement }: FigureLine): Statement => statement;
