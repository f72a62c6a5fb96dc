import { datelineLength } from '@/lib/analyse/dateline';
import { type DateContext, pageZone } from '@/lib/analyse/dates/date-context';
import * as p from './date-patterns';
import { placeZones, sharedAbbreviations, zoneAbbreviations, zonePhrases } from './zone-words.data';

const abbreviations = [...Object.keys(zoneAbbreviations), ...Object.keys(sharedAbbreviations)];
const longestFirst = (words: string[]) => words.sort((one, other) => other.length - one.length).join('|');
const titled = (words: string[]) =>
  longestFirst(
    words.map((word) => word.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)),
  );
const places = longestFirst(
  Object.keys(placeZones).map((place) =>
    place === 'uk' ? 'UK' : place.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  ),
);

/** The words of a zone, for patterns that tell small letters from capitals; ends where the words do. */
export const zoneWords = `(?:(?:GMT|UTC)${p.gap}?[+−-]\\d{1,2}(?::?[0-5]\\d)?|(?:${longestFirst(abbreviations)})|[Ll]ocal(?:${p.gap}time)?|(?:${titled(Object.keys(zonePhrases))})${p.gap}[Tt]ime|Eastern|Pacific|(?:${places})${p.gap}time)(?![\\p{L}\\p{N}])`;

/**
 * The zone that words after a clock time name: an IANA name or an offset; null without words, for words that several
 * zones share, and for a local time of a place unknown.
 */
export function zoneOfClock(words: string | undefined, context: DateContext): string | null {
  if (words === undefined) return null;
  const plain = words.toLowerCase().replace(/\s+/g, ' ');
  if (plain.startsWith('local')) return localZone(context);
  const offset = /[+−-]\d{1,2}(?::?\d\d)?$/.exec(plain)?.[0];
  if (offset) return printOffset(offset);
  const shared = sharedAbbreviations[words];
  if (shared) return shared[context.publishedOffset ?? ''] ?? null;
  const name = plain.replace(/ time$/, '');
  return zoneAbbreviations[words] ?? zonePhrases[name] ?? placeZones[name] ?? null;
}

function printOffset(stated: string): string {
  const [, sign = '+', hours = '', minutes = '00'] = /^([+−-])(\d{1,2}):?(\d\d)?$/.exec(stated) ?? [];
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

/**
 * "Local time" is the clock of the place told: one the sentence names, else that of the dateline, else, where nothing
 * names a place, that of the page.
 */
function localZone(context: DateContext): string | null {
  const named = new Set(
    [...context.sentence.slice(0, 1000).matchAll(placesHere)].map(({ groups }) =>
      zoneOfPlace(groups?.place ?? ''),
    ),
  );
  if (named.size > 0) return named.size === 1 ? ([...named][0] ?? null) : null;
  if (datelineLength(context.opening) > 0) {
    const place = /^[\p{L} '’.-]+/u.exec(context.opening)?.[0].trim() ?? '';
    return zoneOfPlace(place);
  }
  return pageZone;
}

const zoneOfPlace = (place: string): string | null => placeZones[place.toLowerCase()] ?? null;
const placesHere = new RegExp(
  `(?<=\\b(?:[Ii]n|[Nn]ear|[Aa]t|[Oo]ff|[Oo]utside|[Ff]rom)\\s)(?<place>${places})(?!\\p{L})`,
  'gu',
);
