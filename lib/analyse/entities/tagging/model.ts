/** The tagger's weights, as they ship and as they are used. */
import { tagCount } from './chain';
import { type Lookup, type PackedTable, packTable, unpackTable } from './packed-table';

export interface PackedModel {
  /** The features with any weight, in rising order of their hashes. */
  features: PackedTable;
  /** A letter for each tag of each feature: the weight in steps, the letter `a` for none. */
  levels: string;
  /** What one level stands for. */
  step: number;
  /** Weights of one tag after another, by [before × tagCount + tag]. */
  transitions: readonly number[];
}

export interface Model {
  rowOf: Lookup;
  /** By [row × tagCount + tag]. */
  weights: Float32Array;
  transitions: Float64Array;
}

/** Levels run from -`most` to `most`. */
const most = 25;
const zero = 'a'.charCodeAt(0);

export function unpackModel({ features, levels, step, transitions }: PackedModel): Model {
  const weights = new Float32Array(levels.length);
  for (let at = 0; at < levels.length; at++) {
    const code = levels.charCodeAt(at);
    weights[at] = step * (code >= zero ? code - zero : 'A'.charCodeAt(0) - 1 - code);
  }
  return { rowOf: unpackTable(features), weights, transitions: Float64Array.from(transitions) };
}

/** `weights` by [feature × tagCount + tag], in the order of `hashes`. Features that round to nothing are left out. */
export function packModel(
  hashes: readonly number[],
  weights: Float64Array,
  transitions: Float64Array,
  step: number,
): PackedModel {
  const hashBits = 20;
  const rows = hashes.flatMap((hash, feature) => {
    const own = Array.from(weights.subarray(feature * tagCount, (feature + 1) * tagCount), (weight) =>
      Math.max(-most, Math.min(most, Math.round(weight / step))),
    );
    return own.some((level) => level !== 0) ? [{ short: hash >>> (32 - hashBits), hash, own }] : [];
  });
  rows.sort((one, other) => one.short - other.short);
  // Two features whose kept bits meet are one: the larger weights stay.
  const kept = rows.filter((row, index) => row.short !== rows[index - 1]?.short);
  return {
    features: packTable(
      kept.map(({ hash }) => [hash, 0]),
      { hashBits, valueBits: 0 },
    ),
    levels: kept
      .flatMap(({ own }) => own)
      .map((level) => String.fromCharCode(level >= 0 ? zero + level : 'A'.charCodeAt(0) - 1 - level))
      .join(''),
    step,
    transitions: Array.from(transitions, (weight) => Math.round(weight * 100) / 100),
  };
}
