import { HOLD } from '../answers/answer.ts';
import { DRAFT_SHAPES, partShapes } from '../answers/part-shapes.ts';
import { id, instant, line, person, sha256, text, uuid } from '../exchange/fields.ts';
import type { FileKind } from '../exchange/signed-file.ts';
import { STATUSES } from '../questionnaire/status.ts';
import { answersOnce, attachments } from '../result-file/result-payload.ts';
import { z } from '../schema.ts';

export const DRAFT_FORMAT = 'tenken/draft';

/** One item's answer in the draft. It may be incomplete. */
const answer = z.strictObject({
  item: id,
  digest: sha256,
  choice: z.enum([...STATUSES, HOLD]).nullable(),
  ...partShapes(DRAFT_SHAPES),
  takenOver: z.boolean(),
});

/**
 * The content of a draft that goes to another person or computer, version 3. Version 2 is the same without any
 * `dueText`; a draft without one is still written as version 2, which older programs can read. `from` worked on it
 * until `handedOverAt`, and `to` continues. `respondents` are those before `from`, oldest first. `response.ancestors`
 * are the digests of earlier revisions, newest first.
 */
const written = z.strictObject({
  format: z.literal(DRAFT_FORMAT),
  version: z.union([z.literal(2), z.literal(3)]),
  inspection: uuid,
  response: z.strictObject({
    uuid,
    revision: z.int().positive(),
    ancestors: z.array(sha256).max(1000),
    reason: text.nullable(),
  }),
  department: z.strictObject({ code: id, name: line }),
  from: person,
  to: person,
  handedOverAt: instant,
  respondents: z.array(z.strictObject({ ...person.shape, until: instant })).max(1000),
  profile: z.array(z.strictObject({ flag: id, on: z.boolean(), reason: text })).max(200),
  answers: z.array(answer).max(5000),
  attachments,
  app: line,
});

export const draftV3 = written
  .refine(answersOnce)
  .refine(({ version, answers }) => version === 3 || !answers.some(hasDueText));

export type DraftPayload = z.infer<typeof draftV3>;

/** True when an answer holds a due text that is not a day, which version 2 cannot express. */
export function hasDueText({ action: plan }: { action: { dueText?: string } | null }): boolean {
  return plan?.dueText !== undefined;
}

/** 下書きファイル. */
export const DRAFT_FILE: FileKind<DraftPayload> = {
  format: DRAFT_FORMAT,
  version: 3,
  ending: '.tenken',
  payload: draftV3,
  // Version 2 needs no migration.
  migrations: [(first) => ({ ...first, version: 2, attachments: [] })],
  inspectionOf: (payload) => payload.inspection,
  attachmentsOf: (payload) => payload.attachments,
};
