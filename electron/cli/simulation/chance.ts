/** A reproducible source of chance: the same seed gives the same draws on every machine (mulberry32). */
export interface Chance {
  /** At least 0, below 1. */
  fraction(): number;
  pick<T>(from: readonly T[]): T;
  happens(probability: number): boolean;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    fraction,
    pick: (from) => {
      const picked = from[Math.floor(fraction() * from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    happens: (probability) => fraction() < probability,
  };
}
