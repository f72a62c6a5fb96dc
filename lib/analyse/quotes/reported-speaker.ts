/** "The paper quoted Tamm as saying", "Tamm was quoted as saying", "Tamm is said to have told": whose words they are. */

import type { Span } from '@/lib/model/span';
import { subjectBefore } from './subject';
import { passive, type SentenceWords, spanOf } from './words';

/** How far before "as saying" its verb may stand, in words: a name and a role. */
const farthest = 12;

/** The speaker of "as saying" at word `cue`, and the verb before; null where nobody is quoted. */
export function reportedSpeaker(sentence: SentenceWords, cue: number): { source: Span; verb: number } | null {
  const { words } = sentence;
  if (words[cue - 1]?.key !== 'as' || !/^(?:saying|telling|claiming|writing)$/.test(words[cue]?.key ?? ''))
    return null;
  for (let verb = cue - 2; verb >= Math.max(0, cue - farthest); verb--) {
    if (!/^(?:quoted|quotes|quoting|cited|cites|citing|reported)$/.test(words[verb]?.key ?? '')) continue;
    const isPassive = passive.has(words[verb - 1]?.key ?? '');
    const source =
      verb < cue - 2 && words[verb + 1]?.key !== 'by'
        ? spanOf(words, verb + 1, cue - 1)
        : isPassive
          ? subjectBefore(sentence, verb)
          : null;
    return source && { source, verb };
  }
  return null;
}
