import { day, id, line, sha256, uuid } from '../exchange/fields.ts';
import { z } from '../schema.ts';
import type { Inspection } from './inspection.ts';
import { DEPARTMENT_KINDS, MOST_DEPARTMENTS, type Department } from './roster.ts';

const department: z.ZodType<Department> = z.strictObject({
  code: id,
  name: line,
  kind: z.enum(DEPARTMENT_KINDS),
  parent: line.nullable(),
  bodies: z.array(line).max(20),
  excluded: line.nullable(),
  officer: z.boolean(),
  succeeds: z.array(id).max(100),
});

/** An inspection as packs contain it. */
export const inspectionSchema: z.ZodType<Inspection> = z.strictObject({
  id: uuid,
  title: line,
  city: line,
  fiscalYear: z.int().min(2019).max(2200),
  baseDate: day,
  opensOn: day,
  dueOn: day,
  sample: z.boolean(),
  questionnaire: z.strictObject({ id, version: id, digest: sha256 }),
  roleLabels: z.record(id, line),
  approvalBoxes: z.array(line).max(10),
  retentionYears: z.int().min(1).max(100),
  roster: z
    .array(department)
    .max(MOST_DEPARTMENTS)
    .refine((roster) => new Set(roster.map(({ code }) => code)).size === roster.length),
});
