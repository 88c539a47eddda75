import type { AttachedFile } from '../answers/attachment.ts';
import type { ContinuedDraft } from '../answers/response-repository.ts';
import type { Response } from '../answers/response.ts';
import { findDepartment } from '../inspection/roster.ts';
import { fail, ok, type Result } from '../result.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';
import { profileOf } from '../result-file/result-payload.ts';
import type { DraftPayload } from './draft-payload.ts';

/**
 * How a draft relates to this computer. `new`: its response is not here. `continues`: the response is here, but it was
 * handed over, or signed as a revision before the draft, so nothing here would be lost. `differs`: the response is here
 * as a draft too, and a person must choose one of the two.
 */
export type DraftStanding = { kind: 'new'; held: null } | { kind: 'continues' | 'differs'; held: Response };

/**
 * Why a draft is not adopted. `made-here`: this very computer handed it over and can take it back. `another-response`:
 * the department has another response here. `signed`: the response here is signed as a revision that is not an ancestor
 * of the draft. `older`: a later revision is here.
 */
export type NotAdopted =
  | { kind: 'unknown-inspection' | 'unknown-department' }
  | { kind: 'made-here' | 'another-response' | 'signed' | 'older'; held: Response };

/**
 * Whether a draft may be continued here. `known` is the inspection that it names, `responses` are those of this
 * computer.
 */
export function draftStanding(
  payload: DraftPayload,
  known: Pick<KnownInspection, 'inspection'> | undefined,
  responses: readonly Response[],
): Result<DraftStanding, NotAdopted> {
  if (known === undefined) return fail({ kind: 'unknown-inspection' });
  const { response, department, inspection } = payload;
  if (findDepartment(known.inspection.roster, department.code) === undefined)
    return fail({ kind: 'unknown-department' });
  const held = responses.find(
    (each) => each.id === response.uuid || (each.inspection === inspection && each.department === department.code),
  );
  if (held === undefined) return ok({ kind: 'new', held: null });
  return standingTo(held, payload);
}

function standingTo(held: Response, payload: DraftPayload): Result<DraftStanding, NotAdopted> {
  const { response, department, inspection, handedOverAt } = payload;
  if (held.id !== response.uuid || held.inspection !== inspection || held.department !== department.code)
    return fail({ kind: 'another-response', held });
  if (held.revision > response.revision) return fail({ kind: 'older', held });
  if (held.signOff !== null)
    return response.ancestors.includes(held.signOff.digest)
      ? ok({ kind: 'continues', held })
      : fail({ kind: 'signed', held });
  if (held.handedOver === null) return ok({ kind: 'differs', held });
  return held.handedOver.at === handedOverAt ? fail({ kind: 'made-here', held }) : ok({ kind: 'continues', held });
}

/** The response as its new respondent continues it, with the answers and the attachments from the same file. */
export function continuedFrom(payload: DraftPayload, attached: readonly AttachedFile[]): ContinuedDraft {
  const { response, inspection, department, from, to, handedOverAt, respondents, answers } = payload;
  return {
    response: {
      id: response.uuid,
      inspection,
      department: department.code,
      revision: response.revision,
      ancestors: response.ancestors,
      reopenedFor: response.reason,
      respondent: to,
      earlierRespondents: [...respondents, { ...from, until: handedOverAt }],
      handedOver: null,
      profile: profileOf(payload),
      signOff: null,
    },
    answers,
    attached,
  };
}
