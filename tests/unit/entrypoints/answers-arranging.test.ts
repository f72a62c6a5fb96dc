import { describe, expect, it } from 'vitest';
import { arrangingAnswers } from '@/entrypoints/background/answers-arranging';
import type { Store } from '@/lib/store/store';
import { StoreError } from '@/lib/store/store-error';

type Answers = ReturnType<typeof arrangingAnswers>;
type Ask = (answers: Answers) => Promise<unknown>;

/** Answers as the store does whose stories are `s:a` and `s:b`, and notes what it was asked. */
function answersOver(failure: Error | null) {
  const asked: unknown[] = [];
  const verb =
    (name: string) =>
    async (...input: unknown[]) => {
      asked.push([name, ...input]);
      if (failure) throw failure;
      return 's:a';
    };
  const store = {
    renameStory: verb('rename'),
    mergeStories: verb('merge'),
    splitStory: verb('split'),
    dropStoryRule: verb('drop'),
    isSettled: async () => true,
  } as unknown as Store;
  return { answers: arrangingAnswers(store), asked };
}

async function check(ask: Ask, expected: { answer: unknown; asked: unknown }): Promise<void> {
  const { answers, asked } = answersOver(null);
  expect(await ask(answers)).toEqual(expected.answer);
  expect(asked).toEqual([expected.asked]);
}

const sender = {} as Parameters<Answers['renameStory']>[1];
const rename: Ask = ({ renameStory }) => renameStory({ storyId: 's:a', title: 'Fares' }, sender);
const merge: Ask = ({ mergeStories }) => mergeStories({ storyIds: ['s:a', 's:b'] }, sender);
const split: Ask = ({ splitStory }) => splitStory({ storyId: 's:a', articleIds: ['c'] }, sender);
const drop: Ask = ({ dropStoryRule }) => dropStoryRule({ ruleId: 'rule' }, sender);
const rule = { ruleId: expect.stringMatching(/.{8}/), madeAt: expect.any(Number) };

describe('arranging stories', () => {
  it('names a story, and since when', () =>
    check(rename, {
      answer: { kind: 'renamed' },
      asked: ['rename', 's:a', { words: 'Fares', since: expect.any(Number) }],
    }));
  it('gives a story its own title back', () =>
    check(({ renameStory }) => renameStory({ storyId: 's:a', title: null }, sender), {
      answer: { kind: 'renamed' },
      asked: ['rename', 's:a', null],
    }));
  it('merges, and answers how to undo it and where it is', () =>
    check(merge, {
      answer: { kind: 'merged', ruleId: rule.ruleId, storyId: 's:a' },
      asked: ['merge', ['s:a', 's:b'], rule],
    }));
  it('splits likewise', () =>
    check(split, {
      answer: { kind: 'split', ruleId: rule.ruleId, storyId: 's:a' },
      asked: ['split', 's:a', ['c'], rule],
    }));
  it('answers the very rule that the store was given', async () => {
    const { answers, asked } = answersOver(null);
    const answer = (await merge(answers)) as { ruleId: string };
    expect(asked).toEqual([['merge', ['s:a', 's:b'], { ...rule, ruleId: answer.ruleId }]]);
  });
  it('takes a rule back', () => check(drop, { answer: null, asked: ['drop', 'rule'] }));

  it('says that a story is gone or has changed, which is no failure', async () => {
    for (const code of ['no-such-story', 'conflict'] as const) {
      for (const ask of [rename, merge, split]) {
        const { answers } = answersOver(new StoreError(code, 'Not as it was'));
        expect(await ask(answers)).toEqual({ kind: 'gone' });
      }
    }
  });
  it('fails where the store fails', async () => {
    for (const ask of [rename, merge, split, drop]) {
      const { answers } = answersOver(new StoreError('quota', 'The disk is full'));
      await expect(ask(answers)).rejects.toThrow('The disk is full');
    }
  });
});
