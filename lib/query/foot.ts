import type { Briefing, Foot, SpeakerQuotes, TimelineEntry } from '@/lib/model/briefing';
import type { Statement } from '@/lib/model/statement';

/** The articles and sources that the sections were drawn from, the open article always among them. */
export function footOf(sections: Omit<Briefing, 'foot'>): Foot {
  const hostByArticle = new Map<string, string>();
  const { article } = sections.article;
  hostByArticle.set(article.id, article.source.host);
  for (const statement of statementsOf(sections)) {
    hostByArticle.set(statement.receipt.articleId, statement.source.host);
  }
  for (const related of sections.related) hostByArticle.set(related.article.id, related.article.source.host);
  return { articleCount: hostByArticle.size, sourceCount: new Set(hostByArticle.values()).size };
}

const statementsOf = (sections: Omit<Briefing, 'foot'>): Statement[] => [
  ...sections.inBrief,
  ...sections.context,
  ...[...sections.timeline.past, ...sections.timeline.upcoming].flatMap(ofEntry),
  ...sections.quotes.flatMap(ofSpeaker),
  ...sections.figures.map((line) => line.statement),
];

const ofEntry = (entry: TimelineEntry): Statement[] => [entry.best, ...entry.others];

const ofSpeaker = (speaker: SpeakerQuotes): Statement[] => speaker.lines.map((line) => line.statement);
