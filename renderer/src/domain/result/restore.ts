import type { Answer } from '../answers/answer.ts';
import type { WrittenRevision } from '../answers/response-repository.ts';
import type { Approval, Response } from '../answers/response.ts';
import { findDepartment } from '../inspection/roster.ts';
import { fail, ok, type Result } from '../outcome.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';
import { resultFileName } from './file-name.ts';
import { ancestorsOf, type HandedAnswer, type Payload } from './payload.ts';
import type { ReadResult } from './read.ts';

/** A signed response as it is brought back from its file: locked at the revision of the file, with every answer that was handed in. */
export interface RestoredResponse {
  response: Response;
  answers: Answer[];
  written: WrittenRevision;
}

/** Why a response is not brought back. `exists`: this computer has one of that department, which nothing may overwrite. */
export type NotRestorable =
  | { kind: 'unknown-inspection' | 'unknown-department' }
  | { kind: 'exists'; response: Response };

/** Whether the response of a file may be brought back. `known` is the inspection it names, `responses` those of this computer. */
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

/** Brings a response back from its file. `file` is the file as it is handed in again, sealed to whom the inspection's results are sealed. */
export function restoredFrom(
  { payload, digest, code }: Pick<ReadResult, 'payload' | 'digest' | 'code'>,
  { inspection }: Pick<KnownInspection, 'inspection'>,
  file: Pick<WrittenRevision, 'text' | 'plain'>,
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
      profile: Object.fromEntries(payload.profile.map(({ flag, on, reason: why }) => [flag, { on, reason: why }])),
      signOff: { approval: approvalOf(payload), declaredAt, digest },
    },
    answers: payload.answers.map((answer) => answerAgain(answer)),
    written: {
      response: uuid,
      revision,
      digest,
      code,
      fileName: resultFileName(inspection, payload),
      ...file,
      declaredAt,
    },
  };
}

function approvalOf({ approver }: Payload): Approval {
  const { post, name, capacity, capacityReason, medium, date, documentNumber } = approver;
  return { approver: { post, name }, capacity, capacityReason, medium, date, documentNumber };
}

function answerAgain({ status, ...handed }: HandedAnswer): Answer {
  return { ...handed, choice: status, takenOver: false };
}
