import { describe, expect, it } from 'vitest';
import { doesRevise, momentOf, toRevision } from '@/lib/intake/draft-to-article';
import type { Article } from '@/lib/model/article';
import type { Draft } from '@/lib/model/draft';
import { draftOf } from './drafts';

const old = 'The fares rise by eight per cent. The board meets on Friday to hear the islanders.';

function check(draft: Partial<Draft> & { text: string }, expected: boolean) {
  const base = { title: 'Fares' };
  const stored = {
    article: { via: 'page' } as Article,
    revision: toRevision(draftOf('https://harbour.example/a', old, base), {
      articleId: 'a',
      revision: 1,
      takenInAt: 0,
    }),
  };
  expect(doesRevise(draftOf('https://harbour.example/a', draft.text, { ...base, ...draft }), stored)).toBe(
    expected,
  );
}

describe('doesRevise', () => {
  it('sees no revision in other white space', () => check({ text: old.replaceAll(' ', '\n ') }, false));
  it('sees one in a changed number', () => check({ text: old.replace('eight', 'nine') }, true));
  it('sees one in a changed headline', () => check({ text: old, title: 'Fares rise' }, true));
  it('sees one in a longer text', () => check({ text: `${old} More follows.` }, true));
  it('sees none in the teaser before a paywall', () => check({ text: 'The fares rise by eight…' }, false));
  it('sees one where the publisher cut the end off', () =>
    check({ text: old.replace(' to hear the islanders.', '.') }, true));
  it('never lets a feed push a page aside', () => check({ text: 'A summary.', via: 'feed' }, false));
  it('sees none in a page that shows nothing', () => check({ text: '' }, false));
});

describe('toRevision', () => {
  it('parts blocks by a blank line and gives their offsets', () => {
    const draft = draftOf('https://harbour.example/a', '', {
      blocks: [
        { kind: 'heading', text: 'One' },
        { kind: 'paragraph', text: ' ' },
        { kind: 'paragraph', text: 'Two.' },
      ],
    });
    const revision = toRevision(draft, { articleId: 'a', revision: 1, takenInAt: 0 });
    expect(revision.text).toBe('One\n\nTwo.');
    expect(revision.blocks.map(({ start, end }) => revision.text.slice(start, end))).toEqual(['One', 'Two.']);
  });
});

describe('momentOf', () => {
  const capturedAt = Date.parse('2026-03-12T09:00:00Z');
  const checkMoment = (iso: string | null, expected: string | null) =>
    expect(momentOf(iso, capturedAt)).toBe(expected === null ? null : Date.parse(expected));
  it('keeps the offset', () => checkMoment('2026-03-12T08:00:00+09:00', '2026-03-11T23:00:00Z'));
  it('takes a time without a zone as UTC', () => checkMoment('2026-03-12T08:00:00', '2026-03-12T08:00:00Z'));
  it('takes a bare day', () => checkMoment('2026-03-12', '2026-03-12T00:00:00Z'));
  it('believes no far future', () => checkMoment('2036-01-01', null));
  it('believes no nonsense', () => checkMoment('yesterday', null));
});
