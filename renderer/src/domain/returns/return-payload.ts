import type { FileKind } from '../exchange/signed-file.ts';
import { base64url, day, id, instant, line, sha256, text, uuid } from '../exchange/fields.ts';
import { z } from '../schema.ts';

export const RETURN_FORMAT = 'tenken/return';

/** The officer's remark on an item. `due` is the day by which to act; null when none is set. */
const remark = z.strictObject({ item: id, text, due: day.nullable() });

/**
 * The content of a return, version 1. 差戻し asks for a corrected revision, 改善指示 for actions by a day. `response`
 * identifies the answered revision by uuid and payload digest.
 */
export const returnV1 = z.strictObject({
  format: z.literal(RETURN_FORMAT),
  version: z.literal(1),
  inspection: uuid,
  kind: z.enum(['sent-back', 'improvement']),
  response: z.strictObject({ uuid, revision: z.int().positive(), digest: sha256 }),
  department: z.strictObject({ code: id, name: line }),
  issuedAt: instant,
  officer: z.strictObject({ name: line, key: base64url }),
  message: text,
  remarks: z
    .array(remark)
    .max(5000)
    .refine((remarks) => new Set(remarks.map(({ item }) => item)).size === remarks.length),
  app: line,
});

export type ReturnPayload = z.infer<typeof returnV1>;

/** 通知（差戻し・改善指示）. */
export const RETURN_FILE: FileKind<ReturnPayload> = {
  format: RETURN_FORMAT,
  version: 1,
  ending: '.tenken',
  payload: returnV1,
  migrations: [],
  inspectionOf: (payload) => payload.inspection,
};
