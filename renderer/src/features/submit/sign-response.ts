import { applicableItems } from '#domain/answers/applicability.ts';
import { countedResponse } from '#domain/answers/counted-response.ts';
import type { NotStored, WrittenRevision } from '#domain/answers/response-repository.ts';
import type { Approval, Response } from '#domain/answers/response.ts';
import { obstacles } from '#domain/answers/review.ts';
import { lock } from '#domain/answers/sign-off.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { flagsOn } from '#domain/profile/profile.ts';
import { buildPayload } from '#domain/result/build.ts';
import type { Sign } from '#domain/exchange/crypto.ts';
import { payloadDigest, verificationCode } from '#domain/exchange/digest.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { RESULT_FILE } from '#domain/result/read.ts';
import { resultFileName } from '#domain/result/file-name.ts';
import type { Payload } from '#domain/result/payload.ts';
import { encodeText } from '#documents/text.ts';
import { currentOf } from '../current-of.ts';
import { statusIn, type OpenResponse } from '../open-response.ts';
import type { Services } from '../services.ts';

/**
 * Why a response was not signed off. `unsaved`: something typed could not be stored; `obstacles`: an answer is missing after all;
 * `unreadable`: the file that was made does not pass the checks that the officer's side makes.
 */
export type NotSigned = { kind: 'unsaved' | 'obstacles' | 'already-signed' | 'unreadable' } | NotStored;

/** Stores what is being typed, then locks what is stored and keeps the result file made of it. On failure nothing has changed. */
export async function signResponse(
  services: Services,
  open: OpenResponse,
  approval: Approval,
): Promise<Result<Response, NotSigned>> {
  const { saving, responses } = services;
  await saving.flush();
  if (saving.getState().failure !== null) return fail({ kind: 'unsaved' });
  const made = await makeRevision(services, open, approval);
  if (!made.ok) return made;
  const { locked, written } = made.value;
  const finish = saving.begin();
  const stored = await responses.sign(locked, written);
  finish(stored);
  return stored;
}

interface MadeRevision {
  locked: Response;
  written: WrittenRevision;
}

async function makeRevision(
  services: Services,
  open: OpenResponse,
  approval: Approval,
): Promise<Result<MadeRevision, NotSigned>> {
  const payload = await currentPayload(services, open, approval);
  if (!payload.ok) return payload;
  const { response, content, sign } = payload.value;
  const fileName = resultFileName(open.inspection, content);
  const plain = await writeSigned(RESULT_FILE, content, sign, null);
  // What is sealed cannot be read back here, so the same content is read before it is sealed.
  if (!(await isReadable(services, fileName, plain))) return fail({ kind: 'unreadable' });
  const file =
    open.officers.length === 0 ? { text: plain } : { text: await sealed(services, open, content, sign), plain };
  const digest = payloadDigest(content);
  const { declaredAt } = content;
  const locked = lock(response, { approval, declaredAt, digest });
  if (!locked.ok) return locked;
  const { id, revision } = response;
  const code = verificationCode(digest);
  return ok({ locked: locked.value, written: { response: id, revision, digest, code, fileName, ...file, declaredAt } });
}

/** Sealed to every officer of the inspection's pack. */
function sealed(services: Services, { officers }: OpenResponse, content: Payload, sign: Sign): Promise<string> {
  const recipients = officers.map(({ recipient }) => recipient);
  return writeSigned(RESULT_FILE, content, sign, services.sealing.sealTo(recipients));
}

/** The payload of what is stored at this moment, which may be newer than what the screen shows, and how this computer signs. */
async function currentPayload(
  services: Services,
  open: OpenResponse,
  approval: Approval,
): Promise<Result<{ response: Response; content: Payload; sign: Sign }, NotSigned>> {
  const { inspection, questionnaire, department, pack } = open;
  const held = await currentOf(services.responses.one(open.response.id));
  const answers = await currentOf(services.responses.answers(open.response.id));
  if (held === undefined) return fail({ kind: 'gone' });
  const response = countedResponse(held, open.own?.presets ?? []);
  const flags = flagsOn(questionnaire, response.profile, department);
  const items = applicableItems(questionnaire, flags, statusIn(answers));
  if (obstacles(questionnaire, response, items, answers).length > 0) return fail({ kind: 'obstacles' });
  const { recipient, key, sign } = await services.device();
  const content = buildPayload({
    questionnaire,
    inspection,
    department,
    response,
    items,
    answers,
    approval,
    declaredAt: services.now(),
    device: { recipient, key },
    pack: pack && { revision: pack.revision, digest: pack.digest },
    app: services.version,
  });
  return ok({ response, content, sign });
}

async function isReadable(services: Services, name: string, text: string): Promise<boolean> {
  const bytes = encodeText(text);
  const read = await services.readResult({ name, size: bytes.length, read: async () => ok(bytes) });
  return read.outcome.ok;
}
