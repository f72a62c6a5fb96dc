import { describe, expect, it } from 'vitest';
import { analyseRevision } from '@/lib/analyse/analyse';
import { judgeKind } from '@/lib/analyse/kind';
import type { Revision } from '@/lib/model/article';
import { articleOf } from './article';

const revisionOf = (title: string, paragraphs: string[]): Revision => {
  const { text, blocks } = articleOf(paragraphs);
  return {
    articleId: 'a',
    revision: 1,
    title,
    dek: null,
    authors: [],
    published: null,
    modified: null,
    text,
    blocks: [...blocks],
    takenInAt: 0,
  };
};
const hints = { language: 'en', kindHint: null, publishedIso: '2026-01-07' };

describe('analyseRevision', () => {
  it('puts the sentence that tells the headline first and never an invitation', () => {
    const revision = revisionOf('Ferry company raises fares again', [
      'The island ferry company Norlink will raise its fares by 8 percent, the regulator said on Tuesday.',
      'It rained.',
      'Sign up for our newsletter on ferry company fares here.',
      'Gulls sat on the quay and nobody minded them at all.',
    ]);
    const { keySentences, sentences } = analyseRevision(revision, hints);
    expect(keySentences[0]).toBe(0);
    const chosen = keySentences.map((index) =>
      revision.text.slice(sentences[index]?.start, sentences[index]?.end),
    );
    expect(chosen.some((text) => text.startsWith('Sign up'))).toBe(false);
  });
  it('answers an empty revision with nothing', () => {
    const analysis = analyseRevision(revisionOf('', []), hints);
    expect([analysis.sentences, analysis.figures, analysis.keySentences]).toEqual([[], [], []]);
  });
  it('resolves and shows no day that hangs on a date of publication which nobody told', () => {
    const revision = revisionOf('The council meets', [
      'The council of Norwick met on Tuesday to hear the engineers.',
      'The harbour of Norwick was built on 3 May 1911 by the state.',
    ]);
    const { timexes, sentences } = analyseRevision(revision, { ...hints, publishedIso: null });
    expect(timexes.map(({ value }) => value)).toEqual(['1911-05-03']);
    expect(sentences.map(({ standing }) => standing.kind)).toEqual(['not', 'alone']);
  });
  it.each([
    '“'.repeat(50_000),
    '1 '.repeat(25_000),
    'twenty one '.repeat(5000),
    'May '.repeat(12_000),
    'He said it. '.repeat(4000),
  ])('is done with hostile text in seconds: %#', (text) => {
    // What never ends, or ends after minutes, fails by the runner's own limit.
    const { sentences } = analyseRevision(revisionOf('t', [text]), hints);
    expect(
      sentences.every(({ start, end }, index) => start < end && start >= (sentences[index - 1]?.end ?? 0)),
    ).toBe(true);
    expect(sentences.at(-1)?.end ?? text.length).toBeLessThanOrEqual(text.length);
  });
});

describe('judgeKind', () => {
  const check = (title: string, expected: string) =>
    expect(judgeKind(articleOf(['Fares rose.'], { title })).kind).toBe(expected);
  it('goes by the headline', () => {
    check('Opinion: Ferries for all', 'opinion');
    check('Analysis: Why islands pay twice', 'analysis');
    check('Ferry strike live updates', 'live');
    check('Ferry strike: what we know so far', 'explainer');
    check('Ferry company raises fares', 'report');
  });
});
