import type { WithdrawnKey } from './pack-payload.ts';

/** What this computer knows about the keys of a city. */
export interface CityTrust {
  /** Signing keys that somebody here compared and accepted. */
  accepted: readonly string[];
  /** Keys that an accepted officer withdrew. They are never accepted again. */
  withdrawn: readonly WithdrawnKey[];
  /** Other cities for which keys were accepted. */
  otherCities: readonly string[];
}

/** The key that signed a pack, and the keys that the pack withdraws. */
export interface PackKeys {
  key: string;
  withdrawn: readonly WithdrawnKey[];
}

/**
 * True when both are spellings of one city's name. Ignores compatibility forms (NFKC: 「⾛」 and 「走」, full width), white
 * space and invisible characters. Otherwise an unknown key in a pack for 「網走市 」 would pass as the first key of a new
 * city.
 */
export function isSameCity(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(city: string): string {
  return city
    .normalize('NFKC')
    .replaceAll(/[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
    .toLowerCase();
}

/** Accepts the key of a pack and withdraws the keys that it withdraws. A withdrawn key stays withdrawn. */
export function trustAfter(
  { accepted, withdrawn }: Pick<CityTrust, 'accepted' | 'withdrawn'>,
  pack: PackKeys,
): Pick<CityTrust, 'accepted' | 'withdrawn'> {
  const known = new Set(withdrawn.map(({ key }) => key));
  const all = [...withdrawn, ...pack.withdrawn.filter(({ key }) => !known.has(key))];
  const gone = new Set(all.map(({ key }) => key));
  return { accepted: [...new Set([...accepted, pack.key])].filter((key) => !gone.has(key)), withdrawn: all };
}
