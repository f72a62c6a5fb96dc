/**
 * How many characters of a sentence are its dateline with the dash and the white space after it ("NORWICK (Coast
 * Press) – ", "Madrid, 5 mar (Coast Press) ― ", "【ノーウィック＝共同記者】", "(노윅=코스트통신) 기자 = "); 0 where there is none. A
 * dateline is where a report was filed, not part of what it says.
 */
export function datelineLength(sentence: string): number {
  const opening = sentence.slice(0, longestDateline);
  if (!endsDateline.test(opening)) return 0;
  const length = (dateline.exec(opening) ?? dated.exec(opening) ?? eastAsian.exec(opening))?.[0].length ?? 0;
  return length < sentence.length ? length : 0;
}

const longestDateline = 90;

/** One of these stands in every dateline: the cheap test before the three patterns. */
const endsDateline = /[–—―=＝电電-]/;

const place = "\\p{Lu}[\\p{L}'’. -]{2,30}";
const agency = '\\([^()]{2,40}\\)';
const dash = '\\s*(?:[–—―]|\\s-{1,2})\\s+(?=\\S)';

/** Capitals, or a name with an agency in brackets, then a dash between spaces. */
const dateline = new RegExp(
  `^(?:\\p{Lu}[\\p{Lu}'’.-]{2,}(?:[ ,]+\\p{Lu}[\\p{Lu}'’.-]*)*(?:, [^–—―()]{1,30})?(?: ?${agency})?|${place} ${agency})${dash}`,
  'u',
);

/** A name with the day it was filed: "Madrid, 5 mar (Coast Press) –", "Genève, le 5 mars —". */
const dated = new RegExp(
  `^${place}, (?:le |dia )?\\d{1,2}(?:er|º|\\.)?(?: de)? \\p{L}{3,10}\\.?(?: (?:de )?\\d{4})?(?: ?${agency})?\\.?${dash}`,
  'u',
);

/** "【ノーウィック＝共同記者】", "（海岸社诺威克5日电）", "(노윅=코스트통신) 김 기자 = ". */
const eastAsian =
  /^(?:【[^【】]{2,30}[=＝][^【】]{1,30}】\s*|[（(][^（）()]{2,25}(?:\d{1,2}日)?[电電][）)]\s*|[（(][^（）()=]{1,15}=[^（）()=]{2,20}[）)]\s*(?:[^=.]{2,20} 기자\s*)?=\s*)(?=\S)/u;
