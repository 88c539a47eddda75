import { attachedAgain } from '#domain/answers/attachment.ts';
import { plainText } from '#domain/answers/plain-text.ts';
import type { Response } from '#domain/answers/response.ts';
import { reopen } from '#domain/answers/sign-off.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { readAttachments } from '#domain/exchange/parts.ts';
import { sealedAnew } from '#domain/exchange/reseal.ts';
import { fail, type Result } from '#domain/result.ts';
import { continuedFrom, type DraftStanding } from '#domain/handover/adopt.ts';
import { DRAFT_FORMAT } from '#domain/handover/draft-payload.ts';
import { withdrawnIn } from '#domain/pack/pack-payload.ts';
import { inspectionOf } from '#domain/pack/receive.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { RESULT_FORMAT } from '#domain/result-file/result-payload.ts';
import { restoredFrom } from '#domain/result-file/restore.ts';
import { currentOf } from '../../../shared/live/current-of.ts';
import type { ChiefServices } from '../../shared/services/chief-services.ts';
import type { OpenedCopy, OpenedDraft, OpenedPack, OpenedReturn } from './opening.ts';

/** Keeps the inspection of a pack in place of what was known of it, accepts the key that signed it and withdraws those that it withdraws. */
export async function takePack(
  { inspections, saving, now }: ChiefServices,
  { pack, file, held }: OpenedPack,
): Promise<Result<null, { kind: 'storage' }>> {
  const kept = await saving.track(() =>
    inspections.keep(inspectionOf(pack, file.text, now(), held?.own), withdrawnIn(pack.payload)),
  );
  return kept;
}

/** Keeps a return beside the response it answers. */
export function keepReturn(
  { openResponses, now }: ChiefServices,
  { read, file, response }: OpenedReturn,
): Promise<Result<null, { kind: 'storage' }>> {
  const { digest, payload } = read;
  return openResponses.keepReturn({ digest, response: response.id, payload, text: file.text, receivedAt: now() });
}

/**
 * Keeps a return and opens the response it answers again as the next revision. `reason`: none was given; `changed`: the response is no longer
 * signed as the return answers it. The return is kept in either case.
 */
export async function reopenForReturn(
  services: ChiefServices,
  opened: OpenedReturn,
  reason: string,
): Promise<Result<Response, { kind: 'reason' | 'changed' | 'storage' }>> {
  if (reason.trim() === '') return fail({ kind: 'reason' });
  const kept = await keepReturn(services, opened);
  if (!kept.ok) return kept;
  const { responses, openResponses } = services;
  const current = await currentOf(responses.one(opened.response.id));
  if (current?.signOff?.digest !== opened.read.payload.response.digest) return fail({ kind: 'changed' });
  const next = reopen(current, plainText(reason));
  if (!next.ok) return fail({ kind: next.failure.kind === 'reason-needed' ? 'reason' : 'changed' });
  const stored = await openResponses.reopen(next.value);
  return stored.ok ? stored : fail({ kind: 'storage' });
}

/**
 * Brings a response back from the department's own copy, with its file sealed to the officers as it was handed in. `exists`: a response of the
 * department was begun in the meantime; nothing was changed.
 */
export async function restoreCopy(
  { openResponses, sealing, newId }: ChiefServices,
  { file, read, unseal }: OpenedCopy,
  known: KnownInspection,
): Promise<Result<Response, { kind: 'exists' | 'storage' | 'unreadable' }>> {
  const recipients = known.officers.map(({ recipient }) => recipient);
  const plain = await sealedAnew(file.text, RESULT_FORMAT, unseal, null);
  if (!plain.ok) return fail({ kind: 'unreadable' });
  const text =
    recipients.length === 0
      ? plain
      : await sealedAnew(plain.value, RESULT_FORMAT, nothingOpens, sealing.sealTo(recipients));
  if (!text.ok) return fail({ kind: 'unreadable' });
  const { attachments } = read.payload;
  const bytes = await readAttachments(plain.value, RESULT_FORMAT, attachments, nothingOpens);
  if (!bytes.ok) return fail({ kind: 'unreadable' });
  const handedIn = recipients.length === 0 ? { text: text.value } : { text: text.value, plain: plain.value };
  return openResponses.restore(restoredFrom(read, known, handedIn, attachedAgain(attachments, bytes.value, newId)));
}

/**
 * Stores a draft that was handed over to this computer, in place of the response it stands to. `changed`: that response is no longer as it was
 * when the draft was opened; `elsewhere`: another window has it; `unreadable`: an attachment is not what was signed. Nothing was changed then.
 */
export async function adoptDraft(
  { openResponses, newId }: ChiefServices,
  { file, payload, unseal }: OpenedDraft,
  { held }: DraftStanding,
): Promise<Result<Response, { kind: 'changed' | 'elsewhere' | 'storage' | 'unreadable' }>> {
  const { attachments } = payload;
  const bytes = await readAttachments(file.text, DRAFT_FORMAT, attachments, unseal);
  if (!bytes.ok) return fail({ kind: 'unreadable' });
  const draft = continuedFrom(payload, attachedAgain(attachments, bytes.value, newId));
  const stored = await openResponses.adopt(draft, held);
  if (stored.ok) return stored;
  const { kind } = stored.failure;
  return fail({ kind: kind === 'unsaved' ? 'storage' : kind });
}
