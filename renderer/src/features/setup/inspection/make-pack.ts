import { writeSigned } from '#domain/exchange/signed-file.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { fail, type Result } from '#domain/outcome.ts';
import { packsFor } from '#domain/pack/build.ts';
import { packFileName } from '#domain/pack/file-name.ts';
import type { HeldPack, KnownInspection } from '#domain/pack/known-inspection.ts';
import { PACK_FILE, type Officer } from '#domain/pack/payload.ts';
import { inspectionOf } from '#domain/pack/receive.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Services } from '../../services.ts';

export interface PackPlan {
  inspection: Inspection;
  questionnaire: Questionnaire;
  /** Everybody who can open the results; the one who signs is among them. */
  officers: Officer[];
  revision: number;
}

/** A pack as a file. */
export interface MadePack {
  fileName: string;
  text: string;
}

/** The officers of the next pack: who signs, those of the pack before, and whoever has a key on this computer; everybody once. */
export function officersFor(signer: Officer, before: readonly Officer[], kept: readonly Officer[]): Officer[] {
  const everybody = [signer, ...before, ...kept];
  return everybody
    .filter((each, index) => everybody.findIndex(({ recipient }) => recipient === each.recipient) === index)
    .map(({ name, recipient, key }) => ({ name, recipient, key }));
}

/**
 * Makes the pack for all, reads it back with the checks that chiefs' computers make, and keeps it as this computer's inspection.
 * `unreadable`: what was typed makes a pack that would be refused (a text far too long). `storage`: the device could not keep it.
 */
export async function makePack(
  services: Pick<Services, 'inspections' | 'readPack' | 'saving' | 'now' | 'version'>,
  plan: PackPlan,
  officer: UnlockedOfficer,
): Promise<Result<null, { kind: 'unreadable' | 'storage' }>> {
  const [payload] = packsFor({ ...plan, issuedAt: services.now(), app: services.version }, null);
  if (payload === undefined) throw new Error('a pack for all is always one');
  const text = await writeSigned(PACK_FILE, payload, officer.sign, null);
  const read = await services.readPack(text);
  if (!read.ok) return fail({ kind: 'unreadable' });
  const finish = services.saving.begin();
  const kept = await services.inspections.keep(inspectionOf(read.value, text, services.now()));
  finish(kept);
  return kept;
}

/** The file of a pack that is held, byte for byte. */
export function packAgain({ inspection, pack, own }: KnownInspection & { pack: HeldPack }): MadePack {
  const { revision, text } = pack;
  return { fileName: packFileName({ inspection, department: own, revision }), text };
}
