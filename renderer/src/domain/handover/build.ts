import type { Answers } from '../answers/answer.ts';
import type { Attachment } from '../answers/attachment.ts';
import type { Response } from '../answers/response.ts';
import type { Department } from '../inspection/roster.ts';
import { handedAttachment } from '../result-file/build.ts';
import { DRAFT_FORMAT, hasDueText, type DraftPayload } from './draft-payload.ts';

export interface DraftSource extends Pick<DraftPayload, 'to' | 'handedOverAt' | 'app'> {
  department: Pick<Department, 'code' | 'name'>;
  response: Response;
  /** All answers, including those to items that do not apply at present. */
  answers: Answers;
  /** All attachments, likewise. */
  attachments: readonly Attachment[];
}

/** Builds the payload for handing over a draft, in the oldest version that can hold it. */
export function buildDraft({ department, response, answers, attachments, ...said }: DraftSource): DraftPayload {
  const { id: uuid, inspection, revision, ancestors, reopenedFor, respondent, earlierRespondents, profile } = response;
  return {
    format: DRAFT_FORMAT,
    version: [...answers.values()].some(hasDueText) ? 3 : 2,
    inspection,
    response: { uuid, revision, ancestors, reason: reopenedFor },
    department: { code: department.code, name: department.name },
    from: respondent,
    respondents: earlierRespondents,
    profile: Object.entries(profile).map(([flag, { on, reason }]) => ({ flag, on, reason })),
    answers: [...answers.values()],
    attachments: attachments.map((each) => handedAttachment(each)),
    ...said,
  };
}
