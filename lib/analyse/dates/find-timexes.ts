import type { ArticleText } from '@/lib/analyse/article-text';
import { packOf } from '@/lib/analyse/language/packs';
import type { Timex } from '@/lib/model/analysis';
import { timexRange } from '@/lib/text/timex';
import { type Anchor, anchorOf, type DateContext, type DateRule, dayOfIso, pageZone } from './date-context';
import type { Tense } from './tense';

/**
 * The time expressions of an article, in reading order and without overlaps, with TIMEX3 values as precise as the
 * words are. Relative and partial ones are resolved against the day of publication in the publisher's own offset, by
 * tense and by what was told before; nothing reads the machine's clock or zone. Empty when `publishedIso` is unreadable.
 */
export function findTimexes(article: ArticleText): Timex[] {
  const published = dayOfIso(article.publishedIso);
  if (!published) return [];
  const pack = packOf(article.language)?.dates;
  if (!pack) return [];
  const rules = pack.rules();
  const isNarrative = tellsOfOtherTimes(article.text, published.year, pack.ownDays);
  const found: Timex[] = [];
  let anchor: Anchor | null = null;
  let pastDay: number | null = null;
  let quarter: string | null = null;
  const opening = article.text.slice(0, 90);
  const publishedOffset = /[+-]\d\d:\d\d$/.exec(article.publishedIso)?.[0] ?? null;
  let order: boolean | null | undefined;
  const dayFirst = () => {
    if (order === undefined) order = pack.dayFirst?.(article.text) ?? null;
    return order;
  };
  article.sentences.forEach((span, index) => {
    const sentence = article.text.slice(span.start, span.end);
    if (!pack.mayHoldTime.test(sentence)) return;
    const here: Timex[] = [];
    let end = 0;
    for (const { rule, match } of matchesIn(sentence, rules)) {
      if (match.index < end) continue;
      const last = match.index + match[0].length;
      let tense: Tense | null = null;
      const context: DateContext = {
        sentence,
        today: published.number,
        year: published.year,
        month: published.month,
        anchor,
        pastDay,
        quarter,
        isNarrative,
        opening,
        publishedOffset,
        dayFirst,
        tense: () => (tense ??= pack.tenseAround(sentence, match.index, last)),
      };
      const value = rule.resolve(match.groups ?? {}, context, match);
      if (!value) continue;
      end = last;
      const approximate =
        (value.approximate ?? false) ||
        pack.saysRoughly.test(sentence.slice(Math.max(0, match.index - 14), match.index));
      here.push({
        start: span.start + match.index,
        end: span.start + last,
        sentence: index,
        type: value.type,
        value: value.value,
        zone: value.zone ?? null,
        approximate,
      });
      const range = /^(?:DATE|TIME)$/.test(value.type) ? timexRange(value.value) : null;
      const told = range && anchorOf(value.value, range);
      // A history that says "today" goes on where it was.
      const isAside = isNarrative && told !== null && told.year >= published.year && !/\d{4}/.test(match[0]);
      // "On 4 January, its first of the year": the day told stands, and so does the hour that follows.
      const isWider = range !== null && anchor?.precision === 'day' && isWithinDays(anchor.day, range);
      if (told && !isAside && !(told.precision !== 'day' && isWider)) anchor = told;
      if (anchor?.precision === 'day' && anchor.day <= published.number && context.tense() !== 'future')
        pastDay = anchor.day;
      if (
        /^\d{4}-Q\d$/.test(value.value) &&
        /quarter|^Q/i.test(match[0]) &&
        !/latest|ago|earlier/i.test(match[0])
      )
        quarter = value.value;
    }
    const joined = pack.joinClocks(here, article.text);
    found.push(...joined.map((timex) => withPageZone(timex, published.number, publishedOffset)));
  });
  return found;
}

const isWithinDays = (day: number, { from, to }: { from: number; to: number }): boolean =>
  from <= day * msPerDay && day * msPerDay < to;
const msPerDay = 86_400_000;

/** Clocks change: an offset holds for days near its own only. */
function withPageZone(timex: Timex, published: number, offset: string | null): Timex {
  if (timex.zone !== pageZone) return timex;
  const day = dayOfIso(timex.value)?.number ?? published;
  return { ...timex, zone: Math.abs(day - published) <= daysOfOneOffset ? offset : null };
}

const daysOfOneOffset = 14;

/** Every match of every rule: leftmost first, then the longest, then the rule listed first. */
function matchesIn(
  sentence: string,
  rules: readonly DateRule[],
): { rule: DateRule; match: RegExpExecArray }[] {
  // Rules share what they need, so that each sentence is asked once for all of them.
  const holds = new Map<RegExp, boolean>();
  const lower = sentence.toLowerCase();
  const matches: { rule: DateRule; match: RegExpExecArray }[] = [];
  for (const rule of rules) {
    if (rule.needs) {
      let known = holds.get(rule.needs);
      if (known === undefined) {
        const cased = casedOf(rule.needs);
        known = cased ? cased.test(lower) : rule.needs.test(sentence);
        holds.set(rule.needs, known);
      }
      if (!known) continue;
    }
    for (const match of sentence.matchAll(rule.pattern)) matches.push({ rule, match });
  }
  return matches.sort(
    (one, other) => one.match.index - other.match.index || other.match[0].length - one.match[0].length,
  );
}

/**
 * The pattern to be asked of the sentence in small letters instead: engines look for letters of either case ten times
 * as slowly. Null where the pattern minds case, or is more than small letters, digits and choices.
 */
function casedOf(needs: RegExp): RegExp | null {
  let cased = casedByNeeds.get(needs);
  if (cased === undefined) {
    const isPlain = needs.ignoreCase && !/\p{Lu}|\\[^ds]/u.test(needs.source);
    cased = isPlain ? new RegExp(needs.source, needs.flags.replace('i', '')) : null;
    casedByNeeds.set(needs, cased);
  }
  return cased;
}

const casedByNeeds = new WeakMap<RegExp, RegExp | null>();

/**
 * A text that states at least three years, most of them more than two from its own appearance, is a history, unless it
 * speaks of its own days: a news report that recalls a few old years names a weekday, "yesterday" or "last month" too.
 */
function tellsOfOtherTimes(text: string, published: number, namesOwnDays: RegExp | null): boolean {
  const years = [...text.slice(0, 60_000).matchAll(/(?<![\d.,-])(?:1\d{3}|20\d\d)(?![\d%]|[.,]\d)/g)].map(
    (match) => Number(match[0]),
  );
  const far = years.filter((year) => Math.abs(year - published) > 2 && year > 1000);
  const isAncient = (text.match(/\d (?:BCE?\b|B\.C\.)/g)?.length ?? 0) >= 5;
  const ownDays = (namesOwnDays && text.match(namesOwnDays)?.length) ?? 0;
  return (
    isAncient ||
    (far.length >= 3 && far.length >= years.length * 0.7 && far.length > yearsForEachOwnDay * ownDays)
  );
}

/** A history of 40 years' dates may well name a weekday here and there. */
const yearsForEachOwnDay = 4;
