import { applicableItems } from '#domain/answers/applicability.ts';
import type { NotStored, Watch, WrittenRevision } from '#domain/answers/response-repository.ts';
import type { Approval, Response } from '#domain/answers/response.ts';
import { obstacles } from '#domain/answers/review.ts';
import { lock } from '#domain/answers/sign-off.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { flagsOn } from '#domain/profile/profile.ts';
import { buildPayload } from '#domain/result/build.ts';
import { payloadDigest, verificationCode } from '#domain/exchange/digest.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { RESULT_FILE } from '#domain/result/read.ts';
import { resultFileName } from '#domain/result/file-name.ts';
import type { Payload } from '#domain/result/payload.ts';
import { encodeText } from '#documents/text.ts';
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
  const { response, content, text } = payload.value;
  const fileName = resultFileName(open.inspection, content);
  if (!(await isReadable(services, fileName, text))) return fail({ kind: 'unreadable' });
  const digest = payloadDigest(content);
  const { declaredAt } = content;
  const locked = lock(response, { approval, declaredAt, digest });
  if (!locked.ok) return locked;
  const { id, revision } = response;
  const code = verificationCode(digest);
  return ok({ locked: locked.value, written: { response: id, revision, digest, code, fileName, text, declaredAt } });
}

/** The payload of what is stored at this moment, which may be newer than what the screen shows, with its signed text. */
async function currentPayload(
  services: Services,
  open: OpenResponse,
  approval: Approval,
): Promise<Result<{ response: Response; content: Payload; text: string }, NotSigned>> {
  const { inspection, questionnaire, department } = open;
  const response = await currentOf(services.responses.one(open.response.id));
  const answers = await currentOf(services.responses.answers(open.response.id));
  if (response === undefined) return fail({ kind: 'gone' });
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
    app: services.version,
  });
  return ok({ response, content, text: await writeSigned(RESULT_FILE, content, sign, null) });
}

async function isReadable(services: Services, name: string, text: string): Promise<boolean> {
  const bytes = encodeText(text);
  const read = await services.readResult({ name, size: bytes.length, read: async () => ok(bytes) });
  return read.outcome.ok;
}

function currentOf<T>(watch: Watch<T>): Promise<T> {
  return new Promise((resolve) => {
    const stop = watch((value) => {
      queueMicrotask(() => stop());
      resolve(value);
    });
  });
}
