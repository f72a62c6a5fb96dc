import { bestByWords, type LanguageScore, scoresByWords } from './language-scores';
import { scriptOf } from './script';

/** Characters looked at: enough to be sure, short enough to cost nothing on a long text. */
const sampleLength = 2000;

/**
 * The primary BCP 47 tag of the text, or `und` where the words do not tell. The declared language stands unless the script
 * or a clear majority of function words contradicts it: publishers' templates often keep a default `en`.
 */
export function detectLanguage(text: string, declared: string | null): string {
  const stated = primaryTag(declared);
  const sample = text.slice(0, sampleLength);
  const script = scriptOf(sample);
  if (script === null) return stated ?? 'und';
  const languages = languagesByScript[script] ?? [];
  if (script === 'Latn')
    return stated && !nonLatin.has(stated) ? contradicted(sample, stated) : latin(sample);
  if (stated && languages.includes(stated)) return stated;
  const [first, ...others] = languages;
  if (!first || others.length === 0) return first ?? 'und';
  return amongScript(sample, languages) ?? 'und';
}

const latin = (sample: string): string => bestByWords(scoresByWords(sample, latinLanguages)) ?? 'und';

/** The declared language, or the one that the words speak for against it. */
function contradicted(sample: string, stated: string): string {
  const scores = scoresByWords(sample, latinLanguages);
  const best = bestByWords(scores);
  if (!best || isSame(best, stated)) return stated;
  const [first] = scores;
  const own = scores.find(({ language }) => isSame(language, stated));
  if (!first) return stated;
  // Against a language that nobody here knows, only a long text speaks.
  const isClear = own ? first.score >= 5 && first.score > 3 * own.score : isLong(first);
  return isClear ? best : stated;
}

const isLong = ({ words, share }: LanguageScore): boolean => words >= 40 && share >= 0.3;

/** Norwegian goes by three tags. */
const norwegian = new Set(['nb', 'nn', 'no']);
const isSame = (one: string, other: string): boolean =>
  one === other || (norwegian.has(one) && norwegian.has(other));

/** Letters that the script's first language does not write tell that it is another one. */
function amongScript(sample: string, languages: readonly string[]): string | null {
  const [first = 'und'] = languages;
  const foreign = foreignLetters[first];
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const isForeign = foreign !== undefined && (sample.match(foreign)?.length ?? 0) > letters / 100;
  const best = bestByWords(scoresByWords(sample, languages));
  if (best) return best;
  return isForeign || first === 'hi' ? null : first;
}

const foreignLetters: Record<string, RegExp> = {
  ru: /[іїєґўђћџљњјѓќѕәғқңөұүһӣӯҳҷ]/giu,
  ar: /[پچژگکیےٹڈڑںھہۀێۆڵڕړښځېۍ]/gu,
};

function primaryTag(declared: string | null): string | null {
  const tag = declared?.trim().toLowerCase().split(/[-_]/)[0];
  return tag && /^[a-z]{2,3}$/.test(tag) && tag !== 'und' ? tag : null;
}

/** First the one taken when neither the page nor the words tell. */
const languagesByScript: Record<string, readonly string[]> = {
  Kana: ['ja'],
  Hang: ['ko'],
  Hani: ['zh', 'ja', 'yue', 'wuu'],
  Arab: ['ar', 'fa', 'ur', 'ps', 'ku', 'ckb', 'ug', 'sd'],
  Hebr: ['he', 'yi'],
  Cyrl: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg'],
  Grek: ['el'],
  Thai: ['th'],
  Deva: ['hi', 'mr', 'ne', 'sa'],
};

/** Serbian is written in both. */
const nonLatin = new Set(
  Object.values(languagesByScript)
    .flat()
    .filter((language) => !['sr', 'ku', 'tg', 'kk'].includes(language)),
);

const latinLanguages = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'ca',
  'ro',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'hu',
  'tr',
  'id',
  'vi',
];
