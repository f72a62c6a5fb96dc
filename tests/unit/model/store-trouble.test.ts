import { expect, it } from 'vitest';
import { storeTroubleOf } from '@/lib/model/store-trouble';
import { StoreError } from '@/lib/store/store-error';

const check = (thrown: unknown, expected: string | null) => expect(storeTroubleOf(thrown)).toBe(expected);

it('a store error tells by its code', () => {
  check(new StoreError('quota', 'full'), 'quota');
  check(new StoreError('outdated', 'old'), 'outdated');
  check(new StoreError('no-such-article', 'gone'), null);
});
it('a call that failed for it tells by what it brought back', () => {
  check({ name: 'CallError', code: 'storage', trouble: 'blocked' }, 'blocked');
  check({ name: 'CallError', code: 'storage', trouble: null }, null);
});
it('the code of another error means nothing', () => check({ name: 'Error', code: 'quota' }, null));
it('whatever is thrown, it does not throw', () => {
  check(null, null);
  check('quota', null);
  check({ trouble: 'made up' }, null);
});
