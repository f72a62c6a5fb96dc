import { describe, expect, it } from 'vitest';
import { analyseRevision } from '@/lib/analyse/analyse';
import { signatureOf } from '@/lib/compare/signature';
import { parseQuery } from '@/lib/index/query-syntax';
import { indexTermsOf } from '@/lib/text/index-terms';
import { articleOf } from './article';

/** Words that every JavaScript object answers to: a table of words must not take them for entries of its own. */
const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'isPrototypeOf'];

describe('words with the names of built-ins', () => {
  it.each(names)('are words like others: %s', (name) => {
    const sentences = [
      'The 5 NAME of 10 NAME 2026 rose by 3 NAME, NAME Tamm said on NAME.',
      'About NAME 20 NAME per NAME, 4 NAME 2026; NAME dollars, $5 NAME, three NAME ago, last NAME.',
    ];
    for (const language of ['en', 'de', 'fr', 'ja', name]) {
      const { text, blocks } = articleOf(sentences.map((sentence) => sentence.replaceAll('NAME', name)));
      const revision = {
        articleId: 'a',
        revision: 1,
        title: name,
        dek: null,
        authors: [],
        published: null,
        modified: null,
        text,
        blocks: [...blocks],
        takenInAt: 0,
      };
      const analysis = analyseRevision(revision, { language, kindHint: null, publishedIso: '2026-03-18' });
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
      expect(
        analysis.figures.every(({ value, unit }) => Number.isFinite(value) && typeof unit === 'string'),
      ).toBe(true);
      expect(
        analysis.timexes.every(
          ({ value }) => typeof value === 'string' && !/undefined|NaN|native/.test(value),
        ),
      ).toBe(true);
    }
    expect(indexTermsOf(`${name} fares`, 'en')).toHaveLength(2);
    expect(() => parseQuery(`${name}:x -${name} ${name}*`)).not.toThrow();
    const entities = [{ id: name.toLowerCase(), mentions: [] }];
    const signature = signatureOf({ title: name, sentences: [`${name} fares`], language: 'en', entities });
    expect([signature.terms.hashes.length, signature.names.hashes.length]).toEqual([2, 1]);
  });
});
