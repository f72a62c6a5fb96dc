/** Chance that is the same each time: mulberry32, numbers from 0 inclusive to 1 exclusive. */
export function chanceFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of them; undefined of none. */
export const oneOf = (chance, list) => list[Math.floor(chance() * list.length)];
