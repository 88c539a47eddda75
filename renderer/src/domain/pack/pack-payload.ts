import type { FileKind } from '../exchange/signed-file.ts';
import { base64url, day, id, instant, line, recipient, text } from '../exchange/fields.ts';
import { inspectionSchema } from '../inspection/inspection-schema.ts';
import { questionnaireSchema } from '../questionnaire/questionnaire-schema.ts';
import { z } from '../schema.ts';

export const PACK_FORMAT = 'tenken/pack';

/** An officer: results are sealed to `recipient`; `key` signs packs and returns. */
const officer = z.strictObject({ name: line, recipient, key: base64url });

/**
 * An officer's signing key that no longer counts, with the reason: the key file was stolen or lost, or its owner left.
 */
const withdrawnKey = z.strictObject({ name: line, key: base64url, reason: line, at: instant });

/** A fact about the department as text without its unit: 「92.5」. */
const fact = z.strictObject({ fact: id, value: line });

/** A flag that the officer preset. The chief cannot change a locked one. */
const preset = z.strictObject({ flag: id, on: z.boolean(), locked: z.boolean() });

/** An action of last year that is still open. */
const openAction = z.strictObject({ item: id, kind: id, what: text, post: line, due: z.union([day, z.literal('')]) });

/** What a pack for one department adds. A pack for all has none of it. */
export const departmentPart = z.strictObject({
  code: id,
  facts: z.array(fact).max(500),
  presets: z.array(preset).max(200),
  actions: z.array(openAction).max(5000),
});

/**
 * The content of a pack, version 1. `revision` counts the packs of an inspection; a newer one is merged into existing
 * answers.
 */
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

/** Version 2 adds withdrawn keys. A pack without any is still written as version 1, which older programs can read. */
const packV2 = z
  .strictObject({ ...packV1.shape, version: z.literal(2), withdrawn: z.array(withdrawnKey).min(1).max(100) })
  // A pack that lists a key both as an officer's and as withdrawn contradicts itself.
  .refine(({ officers, withdrawn }) => !withdrawn.some(({ key }) => officers.some((each) => each.key === key)));

const payload = z.discriminatedUnion('version', [packV1, packV2]);

export type PackPayload = z.infer<typeof payload>;
/** A pack without its department-specific part. */
export type SharedPart = WithoutDepartment<PackPayload>;
type WithoutDepartment<P> = P extends PackPayload ? Omit<P, 'department'> : never;
export type DepartmentPart = z.infer<typeof departmentPart>;
export type Officer = z.infer<typeof officer>;
export type WithdrawnKey = z.infer<typeof withdrawnKey>;

/** The keys that a pack withdraws; empty in version 1. */
export function withdrawnIn(pack: PackPayload): readonly WithdrawnKey[] {
  return pack.version === 2 ? pack.withdrawn : [];
}

export const PACK_FILE: FileKind<PackPayload> = {
  format: PACK_FORMAT,
  version: 2,
  ending: '.tenken',
  payload,
  // Version 1 needs no migration.
  migrations: [],
  inspectionOf: (pack) => pack.inspection.id,
};
