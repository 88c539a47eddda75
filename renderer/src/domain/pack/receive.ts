import type { CityTrust } from './city-trust.ts';
import type { HeldPack, KnownInspection, OwnPart } from './known-inspection.ts';
import type { ReadPack } from './read.ts';

/**
 * How a pack stands to what is held of its inspection. `beside`: the same revision, made for another department; both are kept.
 * `older` and `rival` (same revision, other content) are not taken in.
 */
export type PackRelation = 'new' | 'newer' | 'beside' | 'same' | 'older' | 'rival';

/**
 * Whether the key that signed a pack is known: `first` nobody was accepted yet, `other-city` only keys of other cities were, `accepted` this one was
 * for the city, `changed` others were, `withdrawn` an officer said that it no longer counts.
 */
export type SignerStanding = 'first' | 'other-city' | 'accepted' | 'changed' | 'withdrawn';

/** Tells what a pack means to this computer. `held` is what is known under its inspection's id, `trust` what is known of its city's keys. */
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

// The packs for single departments share a revision: the one of another department is no rival.
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
 * The inspection as it stands on this computer once the pack is taken in at `receivedAt`; `text` is the file as it came.
 * `before` is what other departments' packs said; a part of the same department is replaced.
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
