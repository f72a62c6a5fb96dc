import type { FigurePack } from './figure-pack';
import { alternatives } from './pattern-words';
import { commonUnits, currencyCodes, currencySigns } from './units.data';

/**
 * An amount of the pack's language: sign, number, perhaps the upper end of a range, unit; groups `minus`, `sign`, `low`,
 * `join`, `sign2`, `high`, `unit`. Made once for each language.
 */
export function amountPatternOf(pack: FigurePack): RegExp {
  const known = patterns.get(pack);
  if (known) return known;
  const made = new RegExp(sourceOf(pack), 'giu');
  patterns.set(pack, made);
  return made;
}

const patterns = new WeakMap<FigurePack, RegExp>();
const space = '[ \\u00a0\\u202f\\u2009]';
/** "US$" and "R$" must not be read out of a word that ends in those letters; the pattern knows no case. */
const signsOf = (pack: FigurePack): string =>
  `(?:${alternatives([...Object.keys(currencySigns), ...Object.keys(pack.signs), ...currencyCodes])})`;

function sourceOf(pack: FigurePack): string {
  const { numbers, isSpaced, partitive, rangeJoins } = pack;
  const sign = signsOf(pack);
  const moneyScale = Object.keys(pack.moneyScales).length
    ? `(?:${space}?(?:${alternatives(Object.keys(pack.moneyScales))})(?![\\p{L}\\p{M}\\p{N}]))?`
    : '';
  const words = alternatives([
    ...Object.keys(pack.units),
    ...Object.keys(pack.currencies),
    ...Object.keys(pack.hundredths),
  ]);
  const common = alternatives([...Object.keys(commonUnits), ...currencyCodes]);
  const unit = [
    `${space}?(?:${alternatives(Object.keys(currencySigns))})(?!${space}?\\d)`,
    `[ \\u00a0\\u202f\\u2009-]?(?:${common})(?!${isSpaced ? '[\\p{L}\\p{M}\\p{N}]' : '[A-Za-z\\p{Nd}]'})`,
    isSpaced
      ? `(?:[ \\u00a0\\u202f-]|${space}(?:${partitive || '(?!)'}))(?:${words})(?![\\p{L}\\p{M}])`
      : `${space}?(?:${words})`,
    `${space}?%`,
  ].join('|');
  const before = isSpaced
    ? '(?<![\\p{L}\\p{M}\\p{N}.,/#@:_-]|[\\p{N}][–-])'
    : '(?<![A-Za-z\\p{Nd}.,/#@:_-]|[\\p{Nd}][–-])';
  return `${before}(?<minus>[−-](?=\\d))?(?:(?<sign>${sign})${space}?)?(?<low>${numbers.pattern}${moneyScale})(?<lowUnit>${space}?%)?(?:${space}?(?<join>${rangeJoins})${space}?(?:(?<sign2>${sign})${space}?)?(?<high>${numbers.pattern}${moneyScale}))?(?<unit>${unit})?(?![.,:/]?\\p{Nd}${isSpaced ? '|-?[\\p{L}\\p{M}]' : '|[A-Za-z]'})`;
}
