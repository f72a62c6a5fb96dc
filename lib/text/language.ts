import { fold } from './normalise';
import { stopWords } from './stop-words.data';

/** Characters looked at: enough to be sure, short enough to cost nothing on a long text. */
const sampleLength = 4000;

/**
 * The primary BCP 47 tag of the text, or `und`. The declared language stands unless the script or a clear
 * majority of function words contradicts it: publishers' templates often keep a default `en`.
 */
export function detectLanguage(text: string, declared: string | null): string {
  const stated = primaryTag(declared);
  const sample = text.slice(0, sampleLength);
  const script = scriptOf(sample);
  if (script === null) return stated ?? 'und';
  if (script !== 'Latn') {
    const languages = languagesByScript[script] ?? [];
    return stated && languages.includes(stated) ? stated : (languages[0] ?? 'und');
  }
  if (stated && nonLatin.has(stated)) return byFunctionWords(sample)?.language ?? 'und';
  const guess = byFunctionWords(sample);
  if (!stated) return guess && guess.share >= 0.12 && guess.lead >= 1.15 ? guess.language : 'und';
  if (guess && guess.language !== stated && guess.words >= 40 && guess.share >= 0.25) {
    const own = guess.shares[stated] ?? 0;
    if (guess.share > 2 * own) return guess.language;
  }
  return stated;
}

function primaryTag(declared: string | null): string | null {
  const tag = declared?.trim().toLowerCase().split(/[-_]/)[0];
  return tag && /^[a-z]{2,3}$/.test(tag) && tag !== 'und' ? tag : null;
}

type Script = keyof typeof languagesByScript | 'Latn';

/** First the one taken when nothing is declared. */
const languagesByScript: Record<string, string[]> = {
  Kana: ['ja'],
  Hang: ['ko'],
  Hani: ['zh', 'ja', 'yue', 'wuu'],
  Arab: ['ar', 'fa', 'ur', 'ps', 'ku', 'ug', 'sd'],
  Hebr: ['he', 'yi'],
  Cyrl: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg'],
  Grek: ['el'],
  Thai: ['th'],
  Deva: ['hi', 'mr', 'ne', 'sa'],
};

const nonLatin = new Set(
  ['Kana', 'Hang', 'Hani', 'Arab', 'Hebr', 'Grek', 'Thai', 'Deva']
    .flatMap((script) => languagesByScript[script] ?? [])
    .concat('ru', 'uk', 'bg', 'mk', 'be'),
);

/** The script of most letters; a tenth of kana decides for Japanese. Null when there are too few letters. */
function scriptOf(sample: string): Script | null {
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters === 0) return null;
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters / 10) return 'Kana';
  const counts: [Script, number][] = [
    ['Latn', count(/\p{Script=Latin}/gu)],
    ['Hang', count(/\p{Script=Hangul}/gu)],
    // A Han character says as much as two or three letters.
    ['Hani', count(/\p{Script=Han}/gu) * 2],
    ['Arab', count(/\p{Script=Arabic}/gu)],
    ['Hebr', count(/\p{Script=Hebrew}/gu)],
    ['Cyrl', count(/\p{Script=Cyrillic}/gu)],
    ['Grek', count(/\p{Script=Greek}/gu)],
    ['Thai', count(/\p{Script=Thai}/gu)],
    ['Deva', count(/\p{Script=Devanagari}/gu)],
  ];
  const [script, most] = counts.reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best));
  return most > 0 ? script : null;
}

interface Guess {
  language: string;
  /** Share of the words that are function words of that language. */
  share: number;
  /** Times the next language's share. */
  lead: number;
  words: number;
  shares: Record<string, number>;
}

function byFunctionWords(sample: string): Guess | null {
  const words = fold(sample).match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return null;
  const shares: Record<string, number> = {};
  for (const [language, set] of functionWords()) {
    shares[language] = words.filter((word) => set.has(word)).length / words.length;
  }
  const ranked = Object.entries(shares).sort((one, other) => other[1] - one[1]);
  const [best, next] = ranked;
  if (!best || best[1] === 0) return null;
  return {
    language: best[0],
    share: best[1],
    lead: best[1] / Math.max(next?.[1] ?? 0, 0.001),
    words: words.length,
    shares,
  };
}

let sets: [string, Set<string>][] | null = null;
function functionWords(): [string, Set<string>][] {
  sets ??= Object.entries(stopWords).map(([language, list]) => [language, new Set(list.split(' '))]);
  return sets;
}
