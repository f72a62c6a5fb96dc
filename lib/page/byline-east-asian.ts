/**
 * Bylines in Chinese, Japanese and Korean. Their names look like other words, so that the word beside a name tells it,
 * wherever it stands in the line.
 */
import {
  authorLabels,
  japaneseFamilyNames,
  koreanRoles,
  notEastAsianNames,
  notEndsOfNames,
  reporterWords,
} from './byline-words-east-asian.data';

/** Further on in a line stands running text. */
const mostRead = 160;

/** By the blocks of the usual characters: a class of whole scripts takes half a millisecond to build. */
const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const han = '[\\u3400-\\u9fff々]';
const kana = '[\\u3040-\\u30ff]';
const hangul = '[\\uac00-\\ud7a3]';
const unspaced = [
  // Foreign names in Chinese and Japanese letters, with a dot between their parts.
  `(?:${han}{1,6}|${kana}{2,8})[·・](?:${han}{1,6}|${kana}{2,8})`,
  `${han}{1,4}[ \\u3000]?${kana}{2,5}`,
  `${han}{2,4}`,
  `${hangul}{2,4}`,
].join('|');
const spaced = "[A-ZÀ-Þ][a-zß-ÿ'’-]{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ.'’-]{0,20}){1,2}";
const names = `(${spaced}|(?:${unspaced})(?:[\\s\\u3000、，,；;]{1,2}(?:${unspaced})){0,5})`;
const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const reporter = anyOf(reporterWords);

/** The surest first. Each begins at a word of the tables and is bounded, so that no line is read for long. */
const patterns = [
  // "作者：…" among other labels.
  `(?<=^|[\\s|｜·／/（(［【〔，。；])${anyOf(authorLabels)}\\s?[:：＝]\\s?${names}(?=$|[\\s|｜／/()（）\\[\\]［］【】〔〕，,。;；])`,
  // "記者 …", with the paper before it.
  `(?<=^|[\\s|｜（(［【〔]|本[报報社刊网網])${reporter}[\\s\\u3000・]${names}(?=$|[\\s|｜／/()（）\\[\\]［］【】〔〕])`,
  // "記者…／place", "（记者…）".
  `(?<=^|[\\s|｜（(［【〔]|本[报報社刊网網])${reporter}${names}(?=[／/）)］】〕])`,
  // The same as all that a part of the line says.
  `(?<=(?:^|[\\t|｜])\\s?(?:本[报報社刊网網])?)${reporter}${names}(?=\\s?(?:$|[\\t|｜]))`,
  `(?<=^|[\\s|｜（(［【])文・${names}(?=$|[\\s|｜）)］】])`,
  `(?<=^|[\\s|·(\\]])(${hangul}{2,4})\\s?${anyOf(koreanRoles)}(?=$|[\\s|·)\\[=])`,
].map((pattern) => new RegExp(pattern, 'u'));

/** `（佐藤花子）` alone or at the end of a text, `［佐藤花子，Coast］`; an office may stand with the name. */
const bracketed = new RegExp(
  `(?:^|。)\\s?[（(【［[]((?:${japaneseFamilyNames.join('|')})[\\s\\u3000]?(?:${han}|${kana}){1,4}?)(?<!${notEndsOfNames.join('|')})(?:記者|[，、,]\\s?[^）)】］\\]]{1,20})?[）)】］\\]]$`,
  'u',
);

/** Whether any of the text is Chinese, Japanese or Korean. */
export const isEastAsian = (text: string): boolean => eastAsian.test(text);

/** The names in one line, by the words beside them; empty for a line in other scripts and one that names nobody so. */
export function eastAsianNames(line: string): string[] {
  const text = line.slice(0, mostRead);
  if (!isEastAsian(text)) return [];
  for (const pattern of patterns) {
    const found = namesAmong(pattern.exec(text)?.[1] ?? '');
    if (found.length > 0) return found;
  }
  const signed = bracketed.exec(line.slice(-60).trim())?.[1];
  return signed ? [signed] : [];
}

/** Several reporters stand with commas or spaces between them; a Japanese family name stands apart from the given one. */
function namesAmong(found: string): string[] {
  if (found === '') return [];
  const parts = found.split(/\s*[、，,；;]\s*/u).flatMap((part) => {
    const words = part.split(/[\s\u3000]+/u);
    const isOne = !isEastAsian(part) || (words.length === 2 && isJapaneseName(words));
    return isOne ? [words.join(' ')] : words;
  });
  const last = parts.findIndex((part) => notEastAsianNames.has(part));
  return last === -1 ? parts : parts.slice(0, last);
}

const familyNames = new Set(japaneseFamilyNames);

const isJapaneseName = ([family = '', given = '']: readonly string[]): boolean =>
  familyNames.has(family) || /[\u3040-\u30ff]/.test(given);
