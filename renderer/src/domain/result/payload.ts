import {
  ATTACHMENT_MAX_BYTES,
  ATTACHMENT_TYPES,
  attachmentName,
  ATTACHMENTS_MAX_BYTES,
  ATTACHMENTS_MAX_COUNT,
  bytesOf,
} from '../answers/attachment.ts';
import { HANDED_SHAPES, partShapes } from '../answers/part-shapes.ts';
import { base64url, day, id, instant, line, person, recipient, sha256, text, uuid } from '../exchange/fields.ts';
import type { ProfileState } from '../profile/profile.ts';
import { z } from '../schema.ts';

export const RESULT_FORMAT = 'tenken/result';

/** One item's answer as handed in. `method` is null for －; `action` is null for ○ and －; `progress` is null where no earlier action is reported on. */
const answer = z.strictObject({
  item: id,
  digest: sha256,
  status: z.enum(['yes', 'partial', 'no', 'na']),
  ...partShapes(HANDED_SHAPES),
});

const attachment = z
  .strictObject({
    item: id,
    name: line,
    type: z.enum(ATTACHMENT_TYPES),
    size: z.int().positive().max(ATTACHMENT_MAX_BYTES),
    sha256,
  })
  .refine(({ name, type }) => attachmentName(name, type) === name);

/** Files that come with the answers, in the order in which they stand in the envelope; drafts carry the same. */
export const attachments = z
  .array(attachment)
  .max(ATTACHMENTS_MAX_COUNT)
  .refine((all) => bytesOf(all) <= ATTACHMENTS_MAX_BYTES);

/**
 * The content of a result file, version 3. `pack` is null when the inspection was started from the built-in checklist.
 * `response.replaces` is the SHA-256 of the payload before this one (null for revision 1), `response.earlier` those before it, newest first,
 * so that descent shows even when a revision in between was never handed in. `device.recipient` is null where the device has no age key.
 */
const written = z.strictObject({
  format: z.literal(RESULT_FORMAT),
  version: z.literal(3),
  inspection: uuid,
  pack: z.strictObject({ revision: z.int().positive(), digest: sha256 }).nullable(),
  response: z.strictObject({
    uuid,
    revision: z.int().positive(),
    replaces: sha256.nullable(),
    earlier: z.array(sha256).max(1000),
    reason: text.nullable(),
  }),
  questionnaire: z.strictObject({ id, version: id, digest: sha256 }),
  department: z.strictObject({ code: id, name: line }),
  respondent: person,
  approver: z.strictObject({
    ...person.shape,
    capacity: z.enum(['self', 'deputy', 'delegated']),
    capacityReason: text,
    medium: z.enum(['paper', 'electronic']),
    date: day,
    documentNumber: line,
  }),
  declaredAt: instant,
  device: z.strictObject({ recipient: recipient.nullable(), key: base64url }),
  profile: z.array(z.strictObject({ flag: id, on: z.boolean(), reason: text })).max(200),
  answers: z.array(answer).max(5000),
  attachments,
  app: line,
});

/**
 * No item and no flag is answered twice: which of two answers counts would differ from screen to screen. What is attached belongs to an answer
 * that is handed in and is not －: nothing comes along that no screen shows.
 */
export const payloadV3 = written
  .refine(({ answers, profile }) => answersOnce({ answers, profile }))
  .refine(({ answers, attachments: attached }) => {
    const answered = new Set(answers.filter(({ status }) => status !== 'na').map(({ item }) => item));
    return attached.every(({ item }) => answered.has(item));
  });

/** True when no item and no flag stands twice; drafts are held to the same. */
export function answersOnce({
  answers,
  profile,
}: {
  answers: readonly { item: string }[];
  profile: readonly { flag: string }[];
}): boolean {
  const items = new Set(answers.map(({ item }) => item));
  const flags = new Set(profile.map(({ flag }) => flag));
  return items.size === answers.length && flags.size === profile.length;
}

export type Payload = z.infer<typeof payloadV3>;
export type HandedAnswer = Payload['answers'][number];
export type HandedAttachment = Payload['attachments'][number];

/** The digests of the revisions before a payload, newest first. */
export function ancestorsOf(payload: Payload): string[] {
  const { replaces, earlier } = payload.response;
  return replaces === null ? [] : [replaces, ...earlier];
}

/** What the department said of itself, by flag. */
export function profileOf({ profile }: Pick<Payload, 'profile'>): ProfileState {
  return Object.fromEntries(profile.map(({ flag, on, reason }) => [flag, { on, reason }]));
}
