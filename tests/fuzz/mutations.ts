import { chanceFrom, type Chance } from '../../electron/cli/simulation/chance.ts';

/** One way to damage a file. */
type Mutation = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const at = (bytes: Uint8Array, chance: Chance) => Math.floor(chance.fraction() * bytes.length);

const flipBit: Mutation = (bytes, chance) => {
  const changed = bytes.slice();
  const place = at(bytes, chance);
  changed[place] = (changed[place] ?? 0) ^ (1 << Math.floor(chance.fraction() * 8));
  return changed;
};

const cutOff: Mutation = (bytes, chance) => bytes.slice(0, at(bytes, chance));

const leaveOut: Mutation = (bytes, chance) => {
  const start = at(bytes, chance);
  return joined(bytes.slice(0, start), bytes.slice(start + 1 + Math.floor(chance.fraction() * 40)));
};

const repeat: Mutation = (bytes, chance) => {
  const start = at(bytes, chance);
  return joined(bytes.slice(0, start + 40), bytes.slice(start));
};

const swap: Mutation = (bytes, chance) => {
  const changed = bytes.slice();
  const [first, second] = [at(bytes, chance), at(bytes, chance)];
  changed[first] = bytes[second] ?? 0;
  changed[second] = bytes[first] ?? 0;
  return changed;
};

const INSERTIONS = [
  '"',
  '{',
  '}',
  '[',
  ',',
  '\\',
  '\u0000',
  '"__proto__":{"a":1},',
  '"version":2,',
  '\u202E',
  '１',
  '9e999',
  '-----END AGE ENCRYPTED FILE-----',
];

const insert: Mutation = (bytes, chance) => {
  const start = at(bytes, chance);
  return joined(bytes.slice(0, start), new TextEncoder().encode(chance.pick(INSERTIONS)), bytes.slice(start));
};

const MUTATIONS: readonly Mutation[] = [flipBit, flipBit, cutOff, leaveOut, repeat, swap, insert];

/** Damages a file in one to three ways. Deterministic for a given seed. */
export function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const chance = chanceFrom(seed);
  let changed = bytes;
  for (let times = 1 + Math.floor(chance.fraction() * 3); times > 0; times -= 1)
    changed = chance.pick(MUTATIONS)(changed, chance);
  return changed;
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
