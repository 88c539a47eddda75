import type { NotStored } from '#domain/answers/response-repository.ts';
import type { Person, Response } from '#domain/answers/response.ts';
import { buildDraft } from '#domain/handover/build.ts';
import { draftFileName } from '#domain/handover/draft-file-name.ts';
import { DRAFT_FILE, type DraftPayload } from '#domain/handover/draft-payload.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { encodeText } from '#documents/text.ts';
import { attachedBytes } from '../shared/response/attached-bytes.ts';
import { currentOf } from '../../shared/live/current-of.ts';
import type { OpenResponse } from '../shared/response/open-response.ts';
import type { Saved } from '../../shared/saving/SavedFile.tsx';
import type { ChiefServices } from '../shared/services/chief-services.ts';

/**
 * Why a draft was not handed over. `unsaved`: something typed could not be stored; `unreadable`: the file that was made does not open;
 * `file`: it was not saved outside; `unmarked`: it was, but the draft here could not be locked.
 */
export type NotHandedOver =
  | { kind: 'unsaved' | 'unreadable' | 'unmarked' | 'gone' | 'locked' }
  | { kind: 'file'; saved: Saved };

/** Saves the draft as it is stored in a file sealed with the passphrase, and locks it here. Until the file is saved nothing changes. */
export async function handOver(
  services: ChiefServices,
  open: OpenResponse,
  to: Person,
  passphrase: string,
): Promise<Result<Saved, NotHandedOver>> {
  const { saving, openResponses, host } = services;
  await saving.flush();
  if (saving.getState().failure !== null) return fail({ kind: 'unsaved' });
  const draft = await draftOf(services, open, to);
  if (!draft.ok) return draft;
  const { payload, bytes } = draft.value;
  const text = await sealedDraft(services, payload, bytes, passphrase);
  if (text === null) return fail({ kind: 'unreadable' });
  const saved = await host.saveFile(draftFileName(open.inspection, payload), encodeText(text));
  if (!saved.ok) return fail({ kind: 'file', saved });
  const handedOver = { to, at: payload.handedOverAt };
  const marked = await openResponses.handOver(open.response.id, handedOver);
  return marked.ok ? ok(saved) : fail({ kind: 'unmarked' });
}

/** Makes the draft one to work on here again. */
export function takeBack({ openResponses }: ChiefServices, id: string): Promise<Result<Response, NotStored>> {
  return openResponses.takeBack(id);
}

async function draftOf(
  services: ChiefServices,
  { response: { id }, department }: OpenResponse,
  to: Person,
): Promise<Result<{ payload: DraftPayload; bytes: Uint8Array[] }, { kind: 'gone' | 'locked' | 'unreadable' }>> {
  const { responses, now, version } = services;
  const response = await currentOf(responses.one(id));
  if (response === undefined) return fail({ kind: 'gone' });
  if (response.signOff !== null || response.handedOver !== null) return fail({ kind: 'locked' });
  const answers = await currentOf(responses.answers(id));
  const attachments = await currentOf(services.attachments.watch(id));
  const bytes = await attachedBytes(services, id, attachments);
  if (!bytes.ok) return bytes;
  const said = { to, handedOverAt: now(), app: version };
  return ok({ payload: buildDraft({ department, response, answers, attachments, ...said }), bytes: bytes.value });
}

/** The file's text; null when it does not open with its own passphrase through every check. */
async function sealedDraft(
  { device, sealing, readDraft }: ChiefServices,
  payload: DraftPayload,
  bytes: readonly Uint8Array[],
  passphrase: string,
): Promise<string | null> {
  const { sign } = await device();
  const text = await writeSigned(DRAFT_FILE, payload, sign, sealing.sealWithPassphrase(passphrase), bytes);
  const read = await readDraft(text, sealing.unsealWithPassphrase(passphrase));
  return read.ok ? text : null;
}
