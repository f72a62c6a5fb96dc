import type { Span } from '@/lib/model/span';
import { type Statement, stateFrom } from '@/lib/model/statement';
import type { DatedSentence } from './dated-sentences';

/** "In Port Ella", "off the island of Ella": the words right before the place, but not "from near Port Ella". */
const happensAt =
  /(?<!\bfrom)(?:^|[\s,(])(?:in|at|near|outside|off|through)\s(?:the\s(?:(?:island|harbour|harbor|port|town|city|village|capital|district|province|region|state)\sof\s)?)?$/i;
/** "Based in", "people in", "the office in": where somebody or something is, not where it happens. */
const belongsThere =
  /\b(?:based|born|lives?|lived|living|registered|headquartered|headquarters|offices?|embassy|ambassador|correspondent|minister|company|companies|firms?|people|residents|families|those|anyone|everyone|workers|voters|customers|role|interests?|like|than|as|war|crisis)\s(?:in|at|near|outside|off)\s(?:the\s)?$/i;
/** A clause beside the main one, or somebody's saying so. */
const besides =
  /\b(?:before|after|until|unless|if|whether|when|since|because|whose|who|which|that|although|while|said|says|told|added|wrote|asked)\b[^;]*$/i;
/** "In Ella's view", "in Ella County": the place is not what the words name. */
const goesOn = /^(?:['’]s|[-–]\w|\s\p{Lu})/u;

/**
 * The words of the one place at which the sentence says that it happened; null where it names none so, or several, in
 * other languages than English, and wherever the date or the words are beside what the sentence tells.
 */
export function placeOfTelling({
  stored,
  index,
  value,
  isSpeech,
  isBeside,
}: DatedSentence): Statement | null {
  const { analysis, revision } = stored;
  const sentence = analysis.sentences[index];
  if (!sentence || isSpeech || isBeside || !analysis.language.startsWith('en')) return null;
  // "Detected at 7:50 near Port Ella, landed at 8:08": the place is that of one of them only.
  const dates = new Set(analysis.timexes.flatMap((one) => (one.sentence === index ? one.value : [])));
  if ([...dates].some((one) => !value.startsWith(one) && !one.startsWith(value))) return null;
  const found: Span[] = [];
  for (const { type, mentions } of analysis.entities) {
    if (type !== 'place') continue;
    for (const mention of mentions) {
      if (mention.sentence !== index) continue;
      const before = revision.text.slice(sentence.start, mention.start);
      if (!happensAt.test(before) || goesOn.test(revision.text.slice(mention.end, sentence.end))) continue;
      if (belongsThere.test(before) || besides.test(before)) return null;
      found.push(mention);
    }
  }
  const [only] = found;
  return only && found.length === 1 ? stateFrom(stored, only) : null;
}
