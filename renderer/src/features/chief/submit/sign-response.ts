import { applicableItems } from '#domain/answers/applicability.ts';
import { countedResponse } from '#domain/answers/counted-response.ts';
import type { NotStored, WrittenFile, WrittenRevision } from '#domain/answers/response-repository.ts';
import type { Approval, Response } from '#domain/answers/response.ts';
import { obstacles } from '#domain/answers/review.ts';
import { lock } from '#domain/answers/sign-off.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { flagsOn } from '#domain/profile/profile.ts';
import { buildPayload, handedAttachments } from '#domain/result-file/build.ts';
import { nothingOpens, type Sign } from '#domain/exchange/crypto.ts';
import { payloadDigest, verificationCode } from '#domain/exchange/digest.ts';
import { sealedAnew } from '#domain/exchange/reseal.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { RESULT_FILE } from '#domain/result-file/read.ts';
import { resultFileName } from '#domain/result-file/result-file-name.ts';
import { RESULT_FORMAT, type Payload } from '#domain/result-file/result-payload.ts';
import { encodeText } from '#documents/text.ts';
import { attachedBytes } from '../shared/response/attached-bytes.ts';
import { currentOf } from '../../shared/live/current-of.ts';
import { statusIn, type OpenResponse } from '../shared/response/open-response.ts';
import type { ChiefServices } from '../shared/services/chief-services.ts';

/**
 * Why a response was not signed off. `unsaved`: something typed could not be stored; `obstacles`: an answer is missing after all;
 * `unreadable`: the file that was made does not pass the checks that the officer's side makes.
 */
export type NotSigned = { kind: 'unsaved' | 'obstacles' | 'already-signed' | 'unreadable' } | NotStored;

/** Stores what is being typed, then locks what is stored and keeps the result file made of it. On failure nothing has changed. */
export async function signResponse(
  services: ChiefServices,
  open: OpenResponse,
  approval: Approval,
): Promise<Result<Response, NotSigned>> {
  const { saving, openResponses } = services;
  await saving.flush();
  if (saving.getState().failure !== null) return fail({ kind: 'unsaved' });
  const made = await makeRevision(services, open, approval);
  if (!made.ok) return made;
  const { locked, written, file } = made.value;
  return openResponses.sign(locked, written, file);
}

interface MadeRevision {
  locked: Response;
  written: WrittenRevision;
  file: WrittenFile;
}

async function makeRevision(
  services: ChiefServices,
  open: OpenResponse,
  approval: Approval,
): Promise<Result<MadeRevision, NotSigned>> {
  const payload = await currentPayload(services, open, approval);
  if (!payload.ok) return payload;
  const { response, content, bytes, sign } = payload.value;
  const fileName = resultFileName(open.inspection, content);
  const plain = await writeSigned(RESULT_FILE, content, sign, null, bytes);
  // What is sealed cannot be read back here, so the same content is read before it is sealed.
  if (!(await isReadable(services, fileName, plain))) return fail({ kind: 'unreadable' });
  const sealed = open.officers.length > 0;
  const file = sealed ? { text: await sealedTo(services, open, plain), plain } : { text: plain };
  const digest = payloadDigest(content);
  const { declaredAt } = content;
  const locked = lock(response, { approval, declaredAt, digest });
  if (!locked.ok) return locked;
  const { id, revision } = response;
  const written = { response: id, revision, digest, code: verificationCode(digest), fileName, sealed, declaredAt };
  return ok({ locked: locked.value, written, file });
}

/** The same file, sealed to every officer of the inspection's pack. */
async function sealedTo({ sealing }: ChiefServices, { officers }: OpenResponse, plain: string): Promise<string> {
  const seal = sealing.sealTo(officers.map(({ recipient }) => recipient));
  const sealed = await sealedAnew(plain, RESULT_FORMAT, nothingOpens, seal);
  if (!sealed.ok) throw new Error(`a file that was written here is ${sealed.failure.kind}`);
  return sealed.value;
}

interface CurrentPayload {
  response: Response;
  content: Payload;
  /** Of the attachments, in the order of the payload. */
  bytes: Uint8Array[];
  sign: Sign;
}

/** The payload of what is stored at this moment, which may be newer than what the screen shows, and how this computer signs. */
async function currentPayload(
  services: ChiefServices,
  open: OpenResponse,
  approval: Approval,
): Promise<Result<CurrentPayload, NotSigned>> {
  const { inspection, questionnaire, department, pack } = open;
  const held = await currentOf(services.responses.one(open.response.id));
  const answers = await currentOf(services.responses.answers(open.response.id));
  if (held === undefined) return fail({ kind: 'gone' });
  const response = countedResponse(held, open.own?.presets ?? []);
  const flags = flagsOn(questionnaire, response.profile, department);
  const items = applicableItems(questionnaire, flags, statusIn(answers));
  if (obstacles(questionnaire, response, items, answers).length > 0) return fail({ kind: 'obstacles' });
  const attached = await currentOf(services.attachments.watch(held.id));
  const attachments = handedAttachments({ items, answers }, attached);
  const bytes = await attachedBytes(services, held.id, attachments);
  if (!bytes.ok) return bytes;
  const { recipient, key, sign } = await services.device();
  const content = buildPayload({
    questionnaire,
    inspection,
    department,
    response,
    items,
    answers,
    attachments,
    approval,
    declaredAt: services.now(),
    device: { recipient, key },
    pack: pack && { revision: pack.revision, digest: pack.digest },
    app: services.version,
  });
  return ok({ response, content, bytes: bytes.value, sign });
}

async function isReadable(services: ChiefServices, name: string, text: string): Promise<boolean> {
  const bytes = encodeText(text);
  const read = await services.readResultFile({ name, size: bytes.length, read: async () => ok(bytes) });
  return read.outcome.ok;
}
