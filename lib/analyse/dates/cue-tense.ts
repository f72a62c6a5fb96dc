import type { Tense } from './tense';

/** Words of a language that tell time gone from time to come. All are global patterns over the words as written. */
export interface TenseCues {
  past: RegExp;
  future: RegExp;
  /** Where another clause begins, whose verb says nothing of this date. */
  clause: RegExp;
  /** The verb stands behind what it tells of (Japanese, Korean): the first cue after the date decides. */
  verbIsLast?: boolean;
}

/** UTF-16 units of a sentence that are read on each side of a date. */
const reach = 110;
/** A cue behind the date counts as so many characters farther away than one before it. */
const penaltyBehind = 12;

/** The tense of the cue nearest to `start`–`end`; `unclear` without one. */
export function tenseByCues(cues: TenseCues, sentence: string, start: number, end: number): Tense {
  const following = sentence.slice(end, end + reach);
  const cut = following.search(cues.clause);
  const after = cut < 0 ? following : following.slice(0, cut);
  if (cues.verbIsLast) {
    const [past, future] = [following.search(cues.past), following.search(cues.future)];
    if (past === future) return 'unclear';
    return past >= 0 && (future < 0 || past < future) ? 'past' : 'future';
  }
  const whole = sentence.slice(Math.max(0, start - reach), start);
  const own = lastClause(cues.clause, whole);
  // "Said that in April it will open": the clause has a verb of its own.
  const hasOwn = [own, after].some((text) => text.search(cues.past) >= 0 || text.search(cues.future) >= 0);
  const before = hasOwn ? own : whole;
  const distance = (cue: RegExp) => {
    const ahead = lastOf(cue, before);
    const behind = after.search(cue);
    return Math.min(
      ahead < 0 ? Number.POSITIVE_INFINITY : before.length - ahead,
      behind < 0 ? Number.POSITIVE_INFINITY : behind + penaltyBehind,
    );
  };
  const [past, future] = [distance(cues.past), distance(cues.future)];
  return past === future ? 'unclear' : past < future ? 'past' : 'future';
}

/** What stands behind the last break; `clause` is not global. */
function lastClause(clause: RegExp, text: string): string {
  let own = text;
  for (let at = own.search(clause); at >= 0; at = own.search(clause)) {
    const [found = ''] = clause.exec(own) ?? [];
    own = own.slice(at + Math.max(1, found.trimEnd().length));
  }
  return own;
}

/** Offset of the last match's end, so that both sides measure from the cue's near edge; -1 without one. */
function lastOf(cue: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(cue)) last = match.index + match[0].length;
  return last;
}
