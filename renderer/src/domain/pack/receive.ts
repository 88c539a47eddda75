import type { HeldPack, KnownInspection } from './known-inspection.ts';
import type { ReadPack } from './read.ts';

/** How a pack stands to what is held of its inspection; `older` and `rival` (same revision, other content) are not taken in. */
export type PackRelation = 'new' | 'newer' | 'same' | 'older' | 'rival';

/** Whether the key that signed a pack is known: `first` nobody was accepted for the city yet, `accepted` this one was, `changed` others were. */
export type SignerStanding = 'first' | 'accepted' | 'changed';

/** Tells what a pack means to this computer. `held` is what is known under its inspection's id, `accepted` the keys accepted for its city. */
export function judgePack(
  held: KnownInspection | undefined,
  accepted: readonly string[],
  pack: ReadPack,
): { relation: PackRelation; signer: SignerStanding } {
  const heldPack = held?.pack ?? null;
  const trusted = heldPack === null ? accepted : [...accepted, heldPack.key];
  const signer = trusted.includes(pack.key) ? 'accepted' : trusted.length === 0 ? 'first' : 'changed';
  return { relation: heldPack === null ? 'new' : relationTo(heldPack, held?.own?.code ?? null, pack), signer };
}

// The packs for single departments share a revision: the one of another department is no rival.
function relationTo(held: HeldPack, department: string | null, { payload, digest }: ReadPack): PackRelation {
  if (payload.revision < held.revision) return 'older';
  if (payload.revision > held.revision) return 'newer';
  if (digest === held.digest) return 'same';
  return (payload.department?.code ?? null) === department ? 'rival' : 'newer';
}

/** The inspection as it stands on this computer once the pack is taken in at `receivedAt`; `text` is the file as it came. */
export function inspectionOf({ payload, digest, key }: ReadPack, text: string, receivedAt: string): KnownInspection {
  const { inspection, questionnaire, officers, revision, department } = payload;
  return { inspection, questionnaire, officers, own: department, pack: { revision, digest, key, text, receivedAt } };
}
