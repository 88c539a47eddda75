import type { Response } from '../answers/response.ts';
import { fail, ok, type Result } from '../result.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';
import type { ReadReturn } from './read.ts';

/**
 * How a return relates to the response it answers. `signed`: that revision is the latest and is signed. `draft`: it was
 * reopened, and the next revision is a draft. `corrected`: a later revision is already signed.
 */
export type ReturnStanding = 'signed' | 'draft' | 'corrected';

export interface AnsweredResponse {
  response: Response;
  standing: ReturnStanding;
}

/**
 * Why a return is refused. `unknown-inspection`: the inspection is not here. `unproven`: no officer's key is known for
 * the inspection, so the author cannot be verified. `not-an-officer`: somebody else signed. `unknown-response`: the
 * response is not here. `unknown-revision`: the response is here, but not the revision that the officer holds (it was
 * handed in from another computer).
 */
export interface NotAnswered {
  kind: 'unknown-inspection' | 'unproven' | 'not-an-officer' | 'unknown-response' | 'unknown-revision';
}

/**
 * Finds the response that a return answers. `known` is the inspection that it names (undefined: not here), `responses`
 * are those of this computer.
 */
export function answerTo(
  { payload, key }: Pick<ReadReturn, 'payload' | 'key'>,
  known: Pick<KnownInspection, 'officers'> | undefined,
  responses: readonly Response[],
): Result<AnsweredResponse, NotAnswered> {
  if (known === undefined) return fail({ kind: 'unknown-inspection' });
  if (known.officers.length === 0) return fail({ kind: 'unproven' });
  if (!known.officers.some((officer) => officer.key === key)) return fail({ kind: 'not-an-officer' });
  const { uuid, digest } = payload.response;
  const response = responses.find(
    ({ id, inspection, department }) =>
      id === uuid && inspection === payload.inspection && department === payload.department.code,
  );
  if (response === undefined) return fail({ kind: 'unknown-response' });
  const standing = standingOf(response, digest);
  return standing === null ? fail({ kind: 'unknown-revision' }) : ok({ response, standing });
}

function standingOf({ signOff, ancestors }: Response, digest: string): ReturnStanding | null {
  if (signOff?.digest === digest) return 'signed';
  if (!ancestors.includes(digest)) return null;
  return signOff === null && ancestors[0] === digest ? 'draft' : 'corrected';
}
