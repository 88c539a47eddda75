/** Chance that can be had again: the same numbers for the same seed. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True in one of `n` cases. */
  oneIn(n: number): boolean;
  pick<T>(among: readonly T[]): T;
  bytes(length: number): Uint8Array;
}

/** `seed` and `turn` together decide every number, so that one trial of many can be run again alone. */
export function chanceOf(seed: number, turn: number): Chance {
  let state = (Math.imul(seed, 0x9e_37_79_b1) ^ Math.imul(turn + 1, 0x85_eb_ca_6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    oneIn: (n) => between(1, n) === 1,
    pick: (among) => {
      const found = among[between(0, among.length - 1)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    bytes: (length) => Uint8Array.from({ length }, () => between(0, 255)),
  };
}
