import type { Answer, Answers } from '../answers/answer.ts';
import { HOLD } from '../answers/answer.ts';
import type { Attachment } from '../answers/attachment.ts';
import { changedParts, countsWith, rulesOf } from '../answers/parts.ts';
import type { Approval, Response } from '../answers/response.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { Department } from '../inspection/roster.ts';
import { chiefFlags } from '../profile/profile.ts';
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import { RESULT_FORMAT, type HandedAnswer, type HandedAttachment, type Payload } from './result-payload.ts';

export interface ResultFileSource {
  questionnaire: Questionnaire;
  inspection: Inspection;
  department: Department;
  response: Response;
  /** The applicable items. Hidden ones are never handed in. */
  items: readonly Item[];
  answers: Answers;
  /** The attachments from {@link handedAttachments}, in that order. */
  attachments: readonly Attachment[];
  approval: Approval;
  declaredAt: string;
  device: Payload['device'];
  /** The pack of the inspection; null for the built-in one. */
  pack: Payload['pack'];
  /** Version of the program. */
  app: string;
}

/** Builds the payload of a result file. Throws when an applicable item has no valid status, which sign-off prevents. */
export function buildPayload(source: ResultFileSource): Payload {
  const { questionnaire, inspection, department, response, approval } = source;
  const [replaces = null, ...earlier] = response.ancestors;
  return {
    format: RESULT_FORMAT,
    version: 3,
    inspection: inspection.id,
    pack: source.pack,
    response: { uuid: response.id, revision: response.revision, replaces, earlier, reason: response.reopenedFor },
    questionnaire: inspection.questionnaire,
    department: { code: department.code, name: department.name },
    respondent: response.respondent,
    approver: {
      ...approval.approver,
      capacity: approval.capacity,
      capacityReason: approval.capacity === 'self' ? '' : approval.capacityReason,
      medium: approval.medium,
      date: approval.date,
      documentNumber: approval.documentNumber,
    },
    declaredAt: source.declaredAt,
    device: source.device,
    profile: chiefFlags(questionnaire).map((flag) => {
      const answer = response.profile[flag.id];
      return { flag: flag.id, on: answer?.on ?? false, reason: answer?.reason ?? '' };
    }),
    answers: source.items.map((item) => handedAnswer(source.answers.get(item.id), item)),
    attachments: source.attachments.map((each) => handedAttachment(each)),
    app: source.app,
  };
}

/** The attachments to hand in: those of applicable items whose answer is not －, in the order of the items. */
export function handedAttachments(
  { items, answers }: Pick<ResultFileSource, 'items' | 'answers'>,
  attached: readonly Attachment[],
): Attachment[] {
  const asked = items.filter(({ id }) => answers.get(id)?.choice !== 'na');
  return asked.flatMap(({ id }) => attached.filter(({ item }) => item === id));
}

/** The payload's description of an attachment. */
export function handedAttachment({ item, name, type, size, sha256 }: Attachment): HandedAttachment {
  return { item, name, type, size, sha256 };
}

/** Hands in an answer without leftovers of a status that was chosen before. */
function handedAnswer(answer: Answer | undefined, item: Item): HandedAnswer {
  if (answer === undefined || answer.choice === null || answer.choice === HOLD || answer.takenOver) {
    throw new Error(`item ${item.id} has no status`);
  }
  const status = answer.choice;
  const handed = changedParts(answer, (part, value) =>
    countsWith(part, status) ? rulesOf(part).handed(value, item) : rulesOf(part).blank,
  );
  return { item: item.id, digest: answer.digest, status, ...handed };
}
