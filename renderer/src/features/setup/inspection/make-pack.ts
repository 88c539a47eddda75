import { encodeText } from '#documents/text.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import type { Additions } from '#domain/pack/additions.ts';
import { packsFor } from '#domain/pack/build.ts';
import { packFileName, packFolderName } from '#domain/pack/file-name.ts';
import type { HeldPack, KnownInspection } from '#domain/pack/known-inspection.ts';
import { PACK_FILE, type Officer, type WithdrawnKey } from '#domain/pack/payload.ts';
import { inspectionOf } from '#domain/pack/receive.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { OutgoingFile } from '#host/host.ts';
import type { Services } from '../../services.ts';

export interface PackPlan {
  inspection: Inspection;
  questionnaire: Questionnaire;
  /** Everybody who can open the results; the one who signs is among them. */
  officers: Officer[];
  /** Keys of the city that were withdrawn. */
  withdrawn: readonly WithdrawnKey[];
  revision: number;
  /** What each department's own pack adds; null: one pack for all. */
  additions: Additions | null;
  /** Seals the packs; null: they stay open. */
  passphrase: string | null;
}

/** The packs of one revision as files, and the folder they are saved in where there are several. */
export interface MadePacks {
  inspection: string;
  revision: number;
  folder: string;
  files: readonly OutgoingFile[];
}

export interface Making {
  /** Stops the making between two packs; nothing is kept then. */
  signal: AbortSignal;
  /** Called after each pack. */
  onProgress: (done: number, total: number) => void;
}

type NotMade = { kind: 'unreadable' | 'storage' | 'cancelled' };

/** The officers of the next pack: who signs, those of the pack before, and whoever has a key on this computer; everybody once, and nobody whose key was withdrawn. */
export function officersFor(
  signer: Officer,
  before: readonly Officer[],
  kept: readonly Officer[],
  withdrawn: readonly WithdrawnKey[],
): Officer[] {
  const gone = new Set(withdrawn.map(({ key }) => key));
  const everybody = [signer, ...before, ...kept].filter(({ key }) => !gone.has(key));
  return everybody
    .filter((each, index) => everybody.findIndex(({ recipient }) => recipient === each.recipient) === index)
    .map(({ name, recipient, key }) => ({ name, recipient, key }));
}

/**
 * Makes the packs, reads each back with the checks that chiefs' computers make, and keeps the inspection as if all of them had been opened here.
 * `unreadable`: what was typed makes a pack that would be refused (a text far too long). `storage`: the device could not keep it.
 * Whatever fails, nothing is kept.
 */
export async function makePacks(
  services: Pick<Services, 'inspections' | 'readPack' | 'sealing' | 'saving' | 'now' | 'version'>,
  plan: PackPlan,
  officer: UnlockedOfficer,
  { signal, onProgress }: Making,
): Promise<Result<MadePacks, NotMade>> {
  const { sealing, now, version } = services;
  const seal = plan.passphrase === null ? null : sealing.sealWithPassphrase(plan.passphrase);
  const unseal = plan.passphrase === null ? undefined : sealing.unsealWithPassphrase(plan.passphrase);
  const issuedAt = now();
  const payloads = packsFor({ ...plan, issuedAt, app: version }, plan.additions);
  const files: OutgoingFile[] = [];
  let known: KnownInspection | null = null;
  for (const payload of payloads) {
    const text = await writeSigned(PACK_FILE, payload, officer.sign, seal);
    const read = await services.readPack(text, unseal);
    if (signal.aborted) return fail({ kind: 'cancelled' });
    if (!read.ok) return fail({ kind: 'unreadable' });
    known = inspectionOf(read.value, text, issuedAt, known?.own);
    files.push({ name: packFileName(payload), bytes: encodeText(text) });
    onProgress(files.length, payloads.length);
  }
  if (known === null) throw new Error('an inspection without departments makes no pack');
  const finish = services.saving.begin();
  const kept = await services.inspections.keep(known);
  finish(kept);
  if (!kept.ok) return kept;
  return ok({ inspection: plan.inspection.id, revision: plan.revision, folder: packFolderName(plan), files });
}

/** The file of the pack that is held, byte for byte. */
export function packAgain({ inspection, pack, own }: KnownInspection & { pack: HeldPack }): OutgoingFile {
  const { revision, text, digest } = pack;
  const department = own.find((part) => part.digest === digest) ?? null;
  return { name: packFileName({ inspection, department, revision }), bytes: encodeText(text) };
}
