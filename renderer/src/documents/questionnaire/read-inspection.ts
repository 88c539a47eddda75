import type { Inspection } from '#domain/inspection/inspection.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Fault } from './fault.ts';
import { inspectionFile } from './inspection-file.ts';
import { parseFile } from './parse-file.ts';

/** Reads an inspection written by an author. `file` appears in faults; `digest` is the questionnaire's. */
export function readInspection(
  text: string,
  file: string,
  questionnaire: Pick<Questionnaire, 'id' | 'version' | 'roles'>,
  digest: string,
): Result<Inspection, { kind: 'faulty'; faults: Fault[] }> {
  const parsed = parseFile(file, text, inspectionFile);
  if (!parsed.ok) return parsed;
  const { source, value } = parsed.value;
  const faults = [
    ...rosterProblems(value.roster),
    ...dateProblems(value),
    ...roleProblems(value.role_labels, questionnaire.roles),
  ].map(([path, message]): Fault => ({ file, line: source.lineOf(path), message }));
  if (faults.length > 0) return fail({ kind: 'faulty', faults });
  return ok({
    id: value.id,
    title: value.title,
    city: value.city,
    fiscalYear: value.fiscal_year,
    baseDate: value.base_date,
    opensOn: value.opens_on,
    dueOn: value.due_on,
    sample: value.sample,
    questionnaire: { id: questionnaire.id, version: questionnaire.version, digest },
    roleLabels: value.role_labels,
    approvalBoxes: value.approval_boxes,
    retentionYears: value.retention_years,
    roster: value.roster,
  });
}

type Problem = [path: (string | number)[], message: string];

function rosterProblems(roster: Inspection['roster']): Problem[] {
  const codes = roster.map(({ code }) => code);
  const repeated = codes.flatMap((code, index): Problem[] =>
    codes.indexOf(code) === index ? [] : [[['roster', index, 'code'], `所属コード「${code}」が2回書かれています。`]],
  );
  const officers = roster.filter(({ officer, excluded }) => officer && excluded === null);
  return officers.length > 0
    ? repeated
    : [...repeated, [['roster'], '情報担当課（officer: true）が対象の所属にありません。']];
}

function dateProblems({ opens_on: opensOn, due_on: dueOn }: { opens_on: string; due_on: string }): Problem[] {
  return dueOn < opensOn ? [[['due_on'], '提出の期限が、回答を始める日より前になっています。']] : [];
}

function roleProblems(labels: Record<string, string>, roles: Record<string, string>): Problem[] {
  return Object.keys(labels)
    .filter((role) => !Object.hasOwn(roles, role))
    .map((role) => [['role_labels', role], `答える人「${role}」は、どこにも定められていません。`]);
}
