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

/**
 * One item's answer as handed in. `method` is null for －, `action` for ○ and －, `progress` when it reports on no
 * earlier action.
 */
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

/** Attached files in the order of the envelope. Drafts use this too. */
export const attachments = z
  .array(attachment)
  .max(ATTACHMENTS_MAX_COUNT)
  .refine((all) => bytesOf(all) <= ATTACHMENTS_MAX_BYTES);

/**
 * The content of a result file, version 3. `pack` is null when the inspection is the built-in one. `response.replaces`
 * is the SHA-256 of the payload before this one (null for revision 1). `response.earlier` holds those before it, newest
 * first, so that descent shows even when a revision in between was never handed in. `device.recipient` is null when the
 * device has no age key.
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
 * Refuses duplicate answers to an item or flag, because screens could disagree about which one counts. Refuses
 * attachments without an answer other than －, because no screen would show them.
 */
export const payloadV3 = written
  .refine(({ answers, profile }) => answersOnce({ answers, profile }))
  .refine(({ answers, attachments: attached }) => {
    const answered = new Set(answers.filter(({ status }) => status !== 'na').map(({ item }) => item));
    return attached.every(({ item }) => answered.has(item));
  });

/** True when no item and no flag occurs twice. Drafts are held to this too. */
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

/** The digests of earlier revisions, newest first. */
export function ancestorsOf(payload: Payload): string[] {
  const { replaces, earlier } = payload.response;
  return replaces === null ? [] : [replaces, ...earlier];
}

/** The department's profile answers by flag. */
export function profileOf({ profile }: Pick<Payload, 'profile'>): ProfileState {
  return Object.fromEntries(profile.map(({ flag, on, reason }) => [flag, { on, reason }]));
}
