import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { draftSchema } from '@/lib/model/draft-schema';
import { draftOf } from '../intake/drafts';

const draft = draftOf('https://harbour.example/a', 'Fares rise.', { origins: { title: 'heading' } });

it('keeps where each value was read', () => {
  expect(z.parse(draftSchema, draft)).toEqual(draft);
});

it('reads a draft from before that was kept', () => {
  const { origins: _, ...older } = draft;
  expect(z.parse(draftSchema, older)).toEqual({ ...draft, origins: {} });
});

it('refuses an origin as long as a text', () => {
  expect(z.safeParse(draftSchema, { ...draft, origins: { title: 'x'.repeat(81) } }).success).toBe(false);
});
