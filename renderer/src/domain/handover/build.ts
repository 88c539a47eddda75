import type { Answers } from '../answers/answer.ts';
import type { Attachment } from '../answers/attachment.ts';
import type { Response } from '../answers/response.ts';
import type { Department } from '../inspection/roster.ts';
import { handedAttachment } from '../result/build.ts';
import { DRAFT_FORMAT, hasDueText, type DraftPayload } from './payload.ts';

export interface DraftSource extends Pick<DraftPayload, 'to' | 'handedOverAt' | 'app'> {
  department: Pick<Department, 'code' | 'name'>;
  response: Response;
  /** Every answer, those to items that do not apply at present included. */
  answers: Answers;
  /** All of them, too. */
  attachments: readonly Attachment[];
}

/** The payload, in the oldest version that holds it, with which somebody else continues the draft. */
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
