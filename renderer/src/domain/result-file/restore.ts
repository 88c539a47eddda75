import type { Answer } from '../answers/answer.ts';
import type { AttachedFile } from '../answers/attachment.ts';
import type { RestoredResponse, WrittenFile } from '../answers/response-repository.ts';
import type { Approval, Response } from '../answers/response.ts';
import { findDepartment } from '../inspection/roster.ts';
import { fail, ok, type Result } from '../result.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';
import { resultFileName } from './result-file-name.ts';
import { ancestorsOf, profileOf, type HandedAnswer, type Payload } from './result-payload.ts';
import type { ReadResultFile } from './read.ts';

/**
 * Why a response cannot be restored. `exists`: this computer already has a response of that department, which must not
 * be overwritten.
 */
export type NotRestorable =
  | { kind: 'unknown-inspection' | 'unknown-department' }
  | { kind: 'exists'; response: Response };

/**
 * Whether the response in a file may be restored. `known` is the inspection that it names, `responses` are those of
 * this computer.
 */
export function restorable<Known extends Pick<KnownInspection, 'inspection'>>(
  { inspection, department, response: { uuid } }: Payload,
  known: Known | undefined,
  responses: readonly Response[],
): Result<Known, NotRestorable> {
  const response = responses.find(
    (each) => each.id === uuid || (each.inspection === inspection && each.department === department.code),
  );
  if (response !== undefined) return fail({ kind: 'exists', response });
  if (known === undefined) return fail({ kind: 'unknown-inspection' });
  return findDepartment(known.inspection.roster, department.code) === undefined
    ? fail({ kind: 'unknown-department' })
    : ok(known);
}

/**
 * Restores a response from its file. `file` is the file to hand in again, sealed to the recipients of the inspection's
 * results; `attached` are the attachments from it.
 */
export function restoredFrom(
  { payload, digest, code }: Pick<ReadResultFile, 'payload' | 'digest' | 'code'>,
  { inspection }: Pick<KnownInspection, 'inspection'>,
  file: WrittenFile,
  attached: readonly AttachedFile[],
): RestoredResponse {
  const { declaredAt, respondent, department } = payload;
  const { uuid, revision, reason } = payload.response;
  return {
    response: {
      id: uuid,
      inspection: payload.inspection,
      department: department.code,
      revision,
      ancestors: ancestorsOf(payload),
      reopenedFor: reason,
      respondent,
      earlierRespondents: [],
      handedOver: null,
      profile: profileOf(payload),
      signOff: { approval: approvalOf(payload), declaredAt, digest },
    },
    answers: payload.answers.map((answer) => answerAgain(answer)),
    written: {
      response: uuid,
      revision,
      digest,
      code,
      fileName: resultFileName(inspection, payload),
      sealed: file.plain !== undefined,
      declaredAt,
    },
    file,
    attached,
  };
}

function approvalOf({ approver }: Payload): Approval {
  const { post, name, capacity, capacityReason, medium, date, documentNumber } = approver;
  return { approver: { post, name }, capacity, capacityReason, medium, date, documentNumber };
}

function answerAgain({ status, ...handed }: HandedAnswer): Answer {
  return { ...handed, choice: status, takenOver: false };
}
