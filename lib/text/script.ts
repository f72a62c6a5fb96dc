/** Scripts that are told apart, by their ISO 15924 codes; `Kana` is Japanese of any mixture. */
export type Script = 'Latn' | 'Kana' | 'Hang' | 'Hani' | 'Arab' | 'Hebr' | 'Cyrl' | 'Grek' | 'Thai' | 'Deva';

/** The script of most letters; a tenth of kana decides for Japanese. Null when there are too few letters. */
export function scriptOf(sample: string): Script | null {
  // Nearly every text of most readers.
  if (countPlainLetters(sample) > sample.length * 0.7) return 'Latn';
  const counts = countLetters(sample);
  const kana = counts.get('Kana') ?? 0;
  let best: Script | null = null;
  let most = 0;
  let all = 0;
  for (const [script, count] of counts) {
    all += count;
    // A Han character says as much as two or three letters.
    const weight = script === 'Hani' ? count * 2 : count;
    if (weight > most) {
      best = script;
      most = weight;
    }
  }
  return kana > all / 10 ? 'Kana' : best;
}

function countPlainLetters(sample: string): number {
  let count = 0;
  for (let at = 0; at < sample.length; at++) {
    const small = sample.charCodeAt(at) | 0x20;
    if (small >= 0x61 && small <= 0x7a) count++;
  }
  return count;
}

function countLetters(sample: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  for (const [script, pattern] of patterns) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count > 0) counts.set(script, count);
  }
  return counts;
}

const patterns: readonly [Script, RegExp][] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
];
