import { instant, line, sha256, uuid } from '../exchange/fields.ts';
import type { FileKind } from '../exchange/signed-file.ts';
import { z } from '../schema.ts';

export const BACKUP_FORMAT = 'tenken/backup';

const MAX_PARTS = 100;
const count = z.int().nonnegative();

/**
 * What a backup says about itself, version 1. The stored data lies in the parts of its envelope; joined in order, they
 * are one state copy of version `schema`.
 */
const backupV1 = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(1),
  backup: uuid,
  madeAt: instant,
  schema: z.int().positive(),
  contents: z.strictObject({
    cities: z.array(line).max(1000),
    inspections: count,
    responses: count,
    answers: count,
    attachments: count,
    submissions: count,
    ledgerEntries: count,
    keys: count,
  }),
  parts: z
    .array(z.strictObject({ size: count, sha256 }))
    .min(1)
    .max(MAX_PARTS),
  app: line,
});

export type BackupPayload = z.infer<typeof backupV1>;

export const BACKUP_FILE: FileKind<BackupPayload> = {
  format: BACKUP_FORMAT,
  version: 1,
  ending: '.tenken',
  payload: backupV1,
  migrations: [],
  inspectionOf: (payload) => payload.backup,
  attachmentsOf: (payload) => payload.parts,
};
