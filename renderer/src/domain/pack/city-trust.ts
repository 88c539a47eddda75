import type { WithdrawnKey } from './payload.ts';

/** What this computer knows of the keys of one city. */
export interface CityTrust {
  /** The signing keys that somebody compared here and accepted. */
  accepted: readonly string[];
  /** Keys that an accepted officer withdrew; they are never accepted again. */
  withdrawn: readonly WithdrawnKey[];
  /** Names of other cities that keys were accepted for. */
  otherCities: readonly string[];
}

/** The key that signed a pack, and what the pack says of other keys. */
export interface PackKeys {
  key: string;
  withdrawn: readonly WithdrawnKey[];
}

/**
 * True for two writings of one city's name: letters in another form (NFKC: 「⾛」 and 「走」, full width), white space and invisible characters make
 * no difference. Otherwise a pack whose city is written 「網走市 」 would show its strange key as the first one of a new city.
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

/** Accepts the key of a pack, and withdraws the keys that the pack withdraws. A withdrawn key stays withdrawn. */
export function trustAfter(
  { accepted, withdrawn }: Pick<CityTrust, 'accepted' | 'withdrawn'>,
  pack: PackKeys,
): Pick<CityTrust, 'accepted' | 'withdrawn'> {
  const known = new Set(withdrawn.map(({ key }) => key));
  const all = [...withdrawn, ...pack.withdrawn.filter(({ key }) => !known.has(key))];
  const gone = new Set(all.map(({ key }) => key));
  return { accepted: [...new Set([...accepted, pack.key])].filter((key) => !gone.has(key)), withdrawn: all };
}
