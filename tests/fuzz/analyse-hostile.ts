/**
 * Analyses one line of text grown to each of the given lengths, and prints `<language> <name> <length> <ms>` for each; ends with
 * code 1 where an analysis breaks a promise. Run as a child, which its parent ends if it hangs:
 * `analyse-hostile.ts <language> <length>[,<length>…] [<name of a line>]`.
 */
import { analyseRevision } from '@/lib/analyse/analyse';
import { complaintsAboutAnalysis } from './check-analysis';
import { hostileLines } from './hostile-texts';
import { revisionOf } from './revision-of';

const [language = 'en', lengths = '2000', only] = process.argv.slice(2);
const hints = { language, kindHint: null, publishedIso: '2026-01-07T10:00:00+09:00' };
for (const [name, piece] of Object.entries(hostileLines)) {
  if (only && only !== name) continue;
  for (const length of lengths.split(',').map(Number)) {
    const revision = revisionOf('Tamm', [piece.repeat(Math.ceil(length / piece.length)).slice(0, length)]);
    const begin = process.cpuUsage();
    const analysis = analyseRevision(revision, hints);
    const ms = process.cpuUsage(begin).user / 1000;
    console.log([language, name, length, ms.toFixed(1)].join('\t'));
    for (const complaint of complaintsAboutAnalysis(analysis, revision)) {
      console.log(`${language}\t${name}\t${length}\tcomplaint: ${complaint}`);
      process.exitCode = 1;
    }
  }
}
