import type { Entity, EntityId, Timex } from '@/lib/model/analysis';
import { doesOverlap, type Span } from '@/lib/model/span';
import type { FigurePack } from './figure-pack';
import { tokenAt } from './token-at';

const farthestDate = 120;

/**
 * The period a figure speaks of: the nearest date of its sentence, unless another clause stands between them
 * ("12 ferries, whose leases expire in May") or the date belongs to the next figure ("5 percent, up from 3 percent last
 * year").
 */
export function whenOf(
  text: string,
  place: { figure: Span; next: Span | null; timexes: readonly Timex[]; pack: FigurePack },
): string | null {
  const { figure, next, timexes, pack } = place;
  let nearest: Timex | null = null;
  let least = farthestDate + 1;
  for (let at = tokenAt(timexes, figure.start - farthestDate); at < timexes.length; at++) {
    const timex = timexes[at];
    if (!timex || timex.start > figure.end + farthestDate || (next && timex.start >= next.end)) break;
    if ((timex.type !== 'DATE' && timex.type !== 'TIME') || timex.value.endsWith('REF')) continue;
    const gap = timex.start >= figure.end ? timex.start - figure.end : figure.start - timex.end;
    if (gap >= least || gap < 0) continue;
    if (pack.beforeOtherDate.test(text.slice(Math.max(0, timex.start - 24), timex.start))) continue;
    nearest = timex;
    least = gap;
  }
  if (!nearest) return null;
  const gap =
    nearest.start >= figure.end
      ? text.slice(figure.end, nearest.start)
      : text.slice(nearest.end, figure.start);
  return pack.clauseBreak.test(gap) ? null : nearest.value;
}

const reach = 40;

/** Who states the sentence: "according to X", "X said". */
export function sayerOf(
  text: string,
  sentence: Span,
  mentions: readonly { id: EntityId; span: Span }[],
  { sayers }: FigurePack,
): EntityId | null {
  if (!sayers) return null;
  for (const { id, span } of mentions) {
    if (sayers.before.test(text.slice(Math.max(sentence.start, span.start - reach), span.start))) return id;
    if (sayers.after.test(text.slice(span.end, Math.min(sentence.end, span.end + reach)))) return id;
  }
  return null;
}

/** Who may state something, by sentence. */
export function mentionsBySentence(entities: readonly Entity[]): Map<number, { id: EntityId; span: Span }[]> {
  const mentions = new Map<number, { id: EntityId; span: Span }[]>();
  for (const { id, type, mentions: own } of entities) {
    if (type === 'place' || type === 'event') continue;
    for (const mention of own) {
      const here = mentions.get(mention.sentence);
      if (here) here.push({ id, span: mention });
      else mentions.set(mention.sentence, [{ id, span: mention }]);
    }
  }
  return mentions;
}

/** Of spans that overlap, those that come first in `spans`; in order of the text. */
export function withoutOverlaps<Kind extends Span>(spans: readonly Kind[]): Kind[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Kind[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || !doesOverlap(last, span)) kept.push(span);
  }
  return kept;
}
