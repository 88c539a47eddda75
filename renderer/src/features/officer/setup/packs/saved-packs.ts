import { encodeText } from '#documents/text.ts';
import type { Seal } from '#domain/exchange/crypto.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { packFileName } from '#domain/pack/pack-file-name.ts';
import { issuedFile, type IssuedPart, type PackIssue, type PacksForDepartments } from '#domain/pack/issue.ts';
import type { HeldPack, KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { OutgoingFile } from '#host/host.ts';
import { createPauses } from '../pauses.ts';

/** The packs for departments of one revision. `inspection` as they say it is, `seal` seals their files; null: they stay open. */
export interface IssuedPacks {
  issue: PackIssue;
  packs: PacksForDepartments;
  inspection: Inspection;
  seal: Seal | null;
}

/** `damaged`: what is kept of a pack is not what was signed. */
export type NotMadeAgain = { kind: 'damaged' } | { kind: 'cancelled' };

/** The file of one department's pack. */
export async function departmentFile(
  { issue, packs, inspection, seal }: IssuedPacks,
  part: IssuedPart,
): Promise<Result<OutgoingFile, NotMadeAgain>> {
  const text = await issuedFile(issue, packs.around, part, seal);
  if (!text.ok) return text;
  const name = packFileName({ inspection, department: part.part, revision: issue.revision });
  return ok({ name, bytes: encodeText(text.value) });
}

/** The files of all packs, each made when it is asked for. Ends with a failure once `signal` is aborted. */
export async function* departmentFiles(
  issued: IssuedPacks,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): AsyncGenerator<Result<OutgoingFile, NotMadeAgain>> {
  const pause = createPauses();
  for (const [done, part] of issued.packs.parts.entries()) {
    onProgress(done);
    await pause();
    yield signal.aborted ? fail({ kind: 'cancelled' }) : await departmentFile(issued, part);
  }
}

/** The file of the pack that was opened last, byte for byte. */
export function heldFile({ inspection, pack, own }: KnownInspection & { pack: HeldPack }): OutgoingFile {
  const { revision, text, digest } = pack;
  const department = own.find((part) => part.digest === digest) ?? null;
  return { name: packFileName({ inspection, department, revision }), bytes: encodeText(text) };
}
