/** Stories: the stream goes through the same steps as when articles are taken in and stories are settled. */

import { analyseRevision } from '@/lib/analyse/analyse';
import { signatureOf } from '@/lib/compare/signature';
import { adopt } from '@/lib/compare/story-adoption';
import { byDate, type StorySubject } from '@/lib/compare/story-pull';
import { openRules } from '@/lib/compare/story-rules';
import { openStream } from '@/lib/compare/story-stream';
import type { Block, Revision } from '@/lib/model/article';
import { readLines } from './read-input';

interface Line {
  id: string;
  published: string;
  title: string;
  sentences: string[];
}

export async function predict(folder: string): Promise<string> {
  const subjects = readLines<Line>(folder, 'input.jsonl').map(toSubject).sort(byDate);
  const stream = openStream([], openRules([]));
  const placed = subjects.map((subject) => stream.place(subject));
  const counts = new Map<string, number>();
  for (const { part } of placed) counts.set(part, (counts.get(part) ?? 0) + 1);
  const labels = placed.map((subject) => {
    const host = counts.get(subject.part) === 1 ? adopt(subject, placed) : null;
    return [subject.articleId, host?.part ?? subject.part];
  });
  return JSON.stringify(Object.fromEntries(labels));
}

function toSubject(line: Line): StorySubject {
  const revision = toRevision(line);
  const { text, title } = revision;
  const analysis = analyseRevision(revision, {
    language: 'en',
    kindHint: null,
    publishedIso: line.published,
  });
  const sentences = analysis.sentences.map(({ start, end }) => text.slice(start, end));
  return {
    articleId: line.id,
    date: Date.parse(line.published),
    language: 'en',
    signature: signatureOf({ title, sentences, language: 'en', entities: analysis.entities }),
  };
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
