/** Stories: the stream goes through the same steps as in `takeIn`, with the archive's counts kept in memory. */

import { analyseRevision } from '@/lib/analyse/analyse';
import type { TermFrequencies } from '@/lib/compare/similarity';
import {
  countStoryTerms,
  keyTermsOf,
  keyTermsOfArticle,
  placeInStory,
  storyWindow,
  weighEntities,
  weighStoryTerms,
} from '@/lib/compare/stories';
import type { Block, Revision } from '@/lib/model/article';
import type { Story } from '@/lib/model/story';
import { readLines } from './read-input';

interface Line {
  id: string;
  published: string;
  title: string;
  sentences: string[];
}

export async function predict(folder: string): Promise<string> {
  const stories = new Map<string, Story>();
  const terms = new Counts();
  const entities = new Counts();
  for (const line of readLines<Line>(folder, 'input.jsonl')) {
    const revision = toRevision(line);
    const hints = { language: 'en', kindHint: null, publishedIso: line.published };
    const analysis = analyseRevision(revision, hints);
    const counts = countStoryTerms({
      title: line.title,
      sentences: analysis.sentences.map((sentence) => revision.text.slice(sentence.start, sentence.end)),
      language: 'en',
    });
    const mentions = new Map(analysis.entities.map((entity) => [entity.id, entity.mentions.length]));
    const date = Date.parse(line.published);
    const weighed = weighStoryTerms(counts, terms.frequencies());
    const keys = new Set(keyTermsOfArticle(weighed));
    const candidates = [...stories.values()]
      .filter((story) => story.lastDate >= date - storyWindow && story.firstDate <= date + storyWindow)
      .map((story) => ({ story, shared: keyTermsOf(story).filter((term) => keys.has(term)).length }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) => other.shared - one.shared)
      .slice(0, 50)
      .map(({ story }) => story);
    const placement = placeInStory(
      {
        id: line.id,
        title: line.title,
        date,
        language: 'en',
        terms: weighed,
        entities: weighEntities(mentions, entities.frequencies()),
      },
      candidates,
    );
    for (const story of placement.put) stories.set(story.id, story);
    terms.add(counts.keys());
    entities.add(mentions.keys());
  }
  const labels = [...stories.values()].flatMap((story) => story.articleIds.map((id) => [id, story.id]));
  return JSON.stringify(Object.fromEntries(labels));
}

/** In how many of the articles so far each term stands. */
class Counts {
  private readonly counts = new Map<string, number>();
  private total = 0;

  add(terms: Iterable<string>): void {
    this.total += 1;
    for (const term of terms) this.counts.set(term, (this.counts.get(term) ?? 0) + 1);
  }

  frequencies(): TermFrequencies {
    return { total: this.total, of: (term) => this.counts.get(term) ?? 0 };
  }
}

function toRevision(line: Line): Revision {
  const blocks: Block[] = [];
  let text = '';
  for (const sentence of line.sentences) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + sentence.length });
    text += sentence;
  }
  return {
    articleId: line.id,
    revision: 1,
    title: line.title,
    dek: null,
    authors: [],
    published: { iso: line.published, from: 'input' },
    modified: null,
    text,
    blocks,
    takenInAt: 0,
  };
}
