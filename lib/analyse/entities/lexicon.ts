import { fold } from '@/lib/text/normalise';
import { cities, demonyms, organisations, regions, statesOfAmerica } from './places.data';

/** What a folded whole name is known as. Cities are weaker proof than countries: many are family names too. */
type KnownAs = 'country' | 'region' | 'city' | 'organisation' | null;

export function knownAs(name: string): KnownAs {
  if (countryNames().has(name)) return 'country';
  if (regions.has(name) || statesOfAmerica.has(name)) return 'region';
  if (cities.has(name)) return 'city';
  return organisations.has(name) ? 'organisation' : null;
}

export const isKnownPlace = (name: string): boolean => {
  const known = knownAs(name);
  return known !== null && known !== 'organisation';
};

/** The full name of what everybody knows by its short one; any other name as it is. Folded. */
export const fullNameOf = (name: string): string => shortNames.get(name) ?? name;

const shortNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'united states',
    'u.s': 'united states',
    usa: 'united states',
    'u.s.a': 'united states',
    'united states of america': 'united states',
    uk: 'united kingdom',
    'u.k': 'united kingdom',
    un: 'united nations',
    'u.n': 'united nations',
    eu: 'european union',
    'e.u': 'european union',
    uae: 'united arab emirates',
    'u.a.e': 'united arab emirates',
  }),
);

/** "German", "Germans", "Muslims", "Frenchmen", "German-born". */
export function isDemonym(word: string): boolean {
  if (demonyms.has(word)) return true;
  if (word.endsWith('s') && demonyms.has(word.slice(0, -1))) return true;
  if (word.endsWith('men') && demonyms.has(`${word.slice(0, -2)}an`)) return true;
  const hyphen = word.indexOf('-');
  if (hyphen < 3) return false;
  const first = word.slice(0, hyphen);
  return (
    demonyms.has(first) ||
    (/-(?:based|born|led|backed|held|run|owned|controlled|style|bound|trained|registered|made|listed)$/.test(
      word,
    ) &&
      hyphen > 0)
  );
}

let countries: ReadonlySet<string> | null = null;

/** The English names that `Intl.DisplayNames` gives to ISO 3166 regions, with "and" for "&" and without remarks. */
function countryNames(): ReadonlySet<string> {
  if (countries) return countries;
  const found = new Set<string>();
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      const name = notCountries.has(code) ? undefined : display.of(code);
      if (!name) continue;
      const plain = fold(name.replace(/ &(?= )/g, ' and').replace(/\s*\(.*\)| SAR China$| - .*$/g, ''));
      found.add(plain);
      const other = /\((.*)\)/.exec(name)?.[1];
      if (other) found.add(fold(other));
    }
  }
  countries = found;
  return found;
}

/** European Union, euro area, United Nations, outlying Oceania, pseudo-locales, unknown. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'TA']);
