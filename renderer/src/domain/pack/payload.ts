import type { FileKind } from '../exchange/signed-file.ts';
import { base64url, day, id, instant, line, recipient, text } from '../exchange/fields.ts';
import { inspectionSchema } from '../inspection/inspection-schema.ts';
import { questionnaireSchema } from '../questionnaire/questionnaire-schema.ts';
import { z } from '../schema.ts';

export const PACK_FORMAT = 'tenken/pack';

/** Someone at the security office: what results are sealed to and what packs and returns are signed with. */
const officer = z.strictObject({ name: line, recipient, key: base64url });

/** An officer's signing key that no longer counts, and why: the key file was stolen or lost, or its owner has left. */
const withdrawnKey = z.strictObject({ name: line, key: base64url, reason: line, at: instant });

/** A fact the officer knows of a department, as text with its unit left out: 「92.5」. */
const fact = z.strictObject({ fact: id, value: line });

/** A flag the officer has set beforehand. A locked one cannot be changed by the chief. */
const preset = z.strictObject({ flag: id, on: z.boolean(), locked: z.boolean() });

/** An action of last year that is still open. */
const openAction = z.strictObject({ item: id, kind: id, what: text, post: line, due: z.union([day, z.literal('')]) });

/** What a pack for one department adds; a pack for all has none of it. */
export const departmentPart = z.strictObject({
  code: id,
  facts: z.array(fact).max(500),
  presets: z.array(preset).max(200),
  actions: z.array(openAction).max(5000),
});

/** The content of a pack, version 1. `revision` counts the packs of one inspection; a newer one is merged into what is already answered. */
const packV1 = z.strictObject({
  format: z.literal(PACK_FORMAT),
  version: z.literal(1),
  revision: z.int().positive(),
  issuedAt: instant,
  inspection: inspectionSchema,
  questionnaire: questionnaireSchema,
  officers: z.array(officer).min(1).max(20),
  department: departmentPart.nullable(),
  app: line,
});

/** Version 2 withdraws keys. A pack that withdraws none is written as version 1, which older programs read. */
const packV2 = z
  .strictObject({ ...packV1.shape, version: z.literal(2), withdrawn: z.array(withdrawnKey).min(1).max(100) })
  // Nobody can tell what a pack means that lists a key both as an officer's and as withdrawn.
  .refine(({ officers, withdrawn }) => !withdrawn.some(({ key }) => officers.some((each) => each.key === key)));

const payload = z.discriminatedUnion('version', [packV1, packV2]);

export type PackPayload = z.infer<typeof payload>;
/** A pack without what it says of one department. */
export type SharedPart = WithoutDepartment<PackPayload>;
type WithoutDepartment<P> = P extends PackPayload ? Omit<P, 'department'> : never;
export type DepartmentPart = z.infer<typeof departmentPart>;
export type Officer = z.infer<typeof officer>;
export type WithdrawnKey = z.infer<typeof withdrawnKey>;

/** The keys that a pack withdraws; none in version 1. */
export function withdrawnIn(pack: PackPayload): readonly WithdrawnKey[] {
  return pack.version === 2 ? pack.withdrawn : [];
}

/** 点検パック. */
export const PACK_FILE: FileKind<PackPayload> = {
  format: PACK_FORMAT,
  version: 2,
  ending: '.tenken',
  payload,
  // A payload of version 1 is read as it is.
  migrations: [],
  inspectionOf: (pack) => pack.inspection.id,
};
