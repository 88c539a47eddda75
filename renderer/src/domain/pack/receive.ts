import type { CityTrust } from './city-trust.ts';
import type { HeldPack, KnownInspection, OwnPart } from './known-inspection.ts';
import type { ReadPack } from './read.ts';

/**
 * How a pack relates to the held one of its inspection. `beside`: the same revision for another department; both are
 * kept. `older` and `rival` (same revision, other content) are refused.
 */
export type PackRelation = 'new' | 'newer' | 'beside' | 'same' | 'older' | 'rival';

/**
 * Whether the signing key is known. `first`: no key was accepted yet. `other-city`: only keys of other cities were.
 * `accepted`: this key was accepted for the city. `changed`: other keys were. `withdrawn`: an officer withdrew it.
 */
export type SignerStanding = 'first' | 'other-city' | 'accepted' | 'changed' | 'withdrawn';

/**
 * Judges what a pack means for this computer. `held` is the known inspection with the same id, `trust` what is known
 * about its city's keys.
 */
export function judgePack(
  held: KnownInspection | undefined,
  trust: CityTrust,
  pack: ReadPack,
): { relation: PackRelation; signer: SignerStanding } {
  const heldPack = held?.pack ?? null;
  const accepted = heldPack === null ? trust.accepted : [...trust.accepted, heldPack.key];
  const signer = standingOf(pack.key, accepted, trust);
  const relation = held === undefined || heldPack === null ? 'new' : relationTo(heldPack, held.own, pack);
  return { relation, signer };
}

function standingOf(key: string, accepted: readonly string[], { withdrawn, otherCities }: CityTrust): SignerStanding {
  if (withdrawn.some((each) => each.key === key)) return 'withdrawn';
  if (accepted.includes(key)) return 'accepted';
  if (accepted.length > 0) return 'changed';
  return otherCities.length > 0 ? 'other-city' : 'first';
}

// Packs for single departments share a revision, so a pack for another department is no rival.
function relationTo(held: HeldPack, own: readonly OwnPart[], { payload, digest }: ReadPack): PackRelation {
  const { revision, department } = payload;
  if (revision < held.revision) return 'older';
  if (revision > held.revision) return 'newer';
  if (digest === held.digest || own.some((part) => part.digest === digest)) return 'same';
  return own.some((part) => part.revision === revision && part.code === department?.code) ||
    (department === null && !own.some((part) => part.digest === held.digest))
    ? 'rival'
    : 'beside';
}

/**
 * The inspection after taking the pack in at `receivedAt`. `text` is the exact text of the file. `before` are the parts
 * from earlier packs; a part of the same department is replaced.
 */
export function inspectionOf(
  { payload, digest, key }: ReadPack,
  text: string,
  receivedAt: string,
  before: readonly OwnPart[] = [],
): KnownInspection {
  const { inspection, questionnaire, officers, revision, department } = payload;
  const own =
    department === null
      ? [...before]
      : [...before.filter(({ code }) => code !== department.code), { ...department, revision, digest }];
  return { inspection, questionnaire, officers, own, pack: { revision, digest, key, text, receivedAt } };
}
