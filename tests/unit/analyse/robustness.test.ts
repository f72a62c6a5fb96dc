import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseRevision } from '@/lib/analyse/analyse';
import { complaintsAboutAnalysis } from '../../fuzz/check-analysis';
import { hostilePieces } from '../../fuzz/hostile-texts';
import { revisionOf } from '../../fuzz/revision-of';

const languages = ['en', 'es', 'fr', 'de', 'pt', 'ja', 'ko', 'zh', 'ar', 'sw', null];

/** Everything that UTF-16 can hold, halves of pairs among it. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 200,
});
const piece = fc.constantFrom(...hostilePieces);
/** Pieces as they come in a text, parted by a blank or by nothing. */
const piecedText = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '. ', ', ')), { maxLength: 60 })
  .map((parts) => parts.map(([words, gap]) => words + gap).join(''));
const blocks = fc.array(fc.oneof({ weight: 1, arbitrary: anyText }, { weight: 4, arbitrary: piecedText }), {
  minLength: 1,
  maxLength: 4,
});

describe('analyseRevision of whatever comes', () => {
  it('never throws, gives only spans that are in the text, in their sentence and in order, and says the same twice', () =>
    fc.assert(
      fc.property(blocks, piecedText, fc.constantFrom(...languages), (paragraphs, title, language) => {
        const revision = revisionOf(title, paragraphs);
        const hints = {
          language,
          kindHint: null,
          publishedIso: '2026-01-07T10:00:00+09:00',
          sourceName: title,
        };
        const analysis = analyseRevision(revision, hints);
        expect(complaintsAboutAnalysis(analysis, revision)).toEqual([]);
        expect(analyseRevision(revision, hints)).toEqual(analysis);
      }),
    ));
  it('takes any words for a day of publication', () =>
    fc.assert(
      fc.property(
        piecedText,
        fc.oneof(piecedText, fc.string(), fc.constantFrom('2026', '0000-00-00', '9999-12-31T24:00')),
        (text, publishedIso) => {
          const revision = revisionOf('', [text]);
          const analysis = analyseRevision(revision, { language: 'en', kindHint: null, publishedIso });
          expect(complaintsAboutAnalysis(analysis, revision)).toEqual([]);
        },
      ),
    ));
});
