import type { FileKind } from '../exchange/signed-file.ts';
import { base64url, day, id, instant, line, recipient, text } from '../exchange/fields.ts';
import { inspectionSchema } from '../inspection/inspection-schema.ts';
import { questionnaireSchema } from '../questionnaire/questionnaire-schema.ts';
import { z } from '../schema.ts';

export const PACK_FORMAT = 'tenken/pack';
export const PACK_VERSION = 1;

/** Someone at the security office: what results are sealed to and what packs and returns are signed with. */
const officer = z.strictObject({ name: line, recipient, key: base64url });

/** A fact the officer knows of a department, as text with its unit left out: 「92.5」. */
const fact = z.strictObject({ fact: id, value: line });

/** A flag the officer has set beforehand. A locked one cannot be changed by the chief. */
const preset = z.strictObject({ flag: id, on: z.boolean(), locked: z.boolean() });

/** An action of last year that is still open. */
const openAction = z.strictObject({ item: id, kind: id, what: text, post: line, due: z.union([day, z.literal('')]) });

/** What a pack for one department adds; a pack for all has none of it. */
const forDepartment = z.strictObject({
  code: id,
  facts: z.array(fact).max(500),
  presets: z.array(preset).max(200),
  actions: z.array(openAction).max(5000),
});

/** The content of a pack, version 1. `revision` counts the packs of one inspection; a newer one is merged into what is already answered. */
export const packV1 = z.strictObject({
  format: z.literal(PACK_FORMAT),
  version: z.literal(1),
  revision: z.int().positive(),
  issuedAt: instant,
  inspection: inspectionSchema,
  questionnaire: questionnaireSchema,
  officers: z.array(officer).min(1).max(20),
  department: forDepartment.nullable(),
  app: line,
});

export type PackPayload = z.infer<typeof packV1>;
export type Officer = z.infer<typeof officer>;

/** 点検パック. */
export const PACK_FILE: FileKind<PackPayload> = {
  format: PACK_FORMAT,
  version: PACK_VERSION,
  payload: packV1,
  migrations: [],
  inspectionOf: (payload) => payload.inspection.id,
};
