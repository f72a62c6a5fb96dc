import { describe, expect, it } from 'vitest';
import { writeErrorReport } from '@/lib/text/error-report';

const facts = { version: '1.2.3', browser: 'A browser 140', page: '/sidepanel.html', at: 0 };

/** The report's lines after the facts. */
const check = (message: string, expected: string) => {
  const error = new Error(message);
  error.stack = '';
  expect(
    writeErrorReport({ ...facts, error })
      .split('\n')
      .at(-1),
  ).toBe(`Error: ${expected}`);
};

describe('the report of an error', () => {
  it('says which version, browser, page and moment', () =>
    expect(writeErrorReport({ ...facts, error: 'x' })).toBe(
      'Sidelight 1.2.3\nBrowser: A browser 140\nPage: /sidepanel.html\nTime: 1970-01-01T00:00:00.000Z\n\nx',
    ));
  it('names no article of our own pages', () =>
    expect(writeErrorReport({ ...facts, page: '/library.html#/article/a1', error: 'x' })).toContain(
      'Page: /library.html\n',
    ));
  it('names no address', () => check('at https://news.example/a?b=c then', 'at [address] then'));
  it('names no address in capitals or encoded', () =>
    check('HTTPS://News.Example/a https%3A%2F%2Fnews.example%2Fa', '[address] [address]'));
  it('names no site', () => check('news.example:8123 and zeitung.müller.example', '[site] and [site]'));
  it('names no site of this machine', () => check('courier.localhost 127.0.0.1:80', '[site] [site]'));
  it('repeats no longer quotation', () =>
    check(`Unexpected "${'The ferry board met in secret on Tuesday evening'}"`, 'Unexpected "…"'));
  it('keeps our files and their lines', () => {
    const error = new Error('broken');
    error.stack =
      'Error: broken\n    at Panel (chrome-extension://abcdef/assets/sidepanel-x1.js:10:20)\n    at https://news.example/a.js:1:2';
    const report = writeErrorReport({ ...facts, error });
    expect(report).toContain('at Panel (/assets/sidepanel-x1.js:10:20)');
    expect(report).toContain('at [address]');
    expect(report).not.toMatch(/abcdef|news/);
  });
  it('is written of anything that was thrown', () => {
    const hostile = {
      toString: () => {
        throw new Error('no');
      },
    };
    expect(writeErrorReport({ ...facts, error: hostile })).toContain('Something that cannot be printed');
    expect(writeErrorReport({ ...facts, error: undefined })).toContain('undefined');
  });
});
