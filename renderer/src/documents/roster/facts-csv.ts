import type { Department } from '#domain/inspection/roster.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import type { DepartmentFacts } from '#domain/pack/build.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { csvRows } from '../csv.ts';
import type { RosterFault } from './roster-csv.ts';

const CODE = '所属コード';

/** Reads 参考値 from CSV: a column 所属コード, then one column for each fact, headed by its label or id. Empty cells give no fact. Every fault is named by row and column. */
export function readFactsCsv(
  text: string,
  questionnaire: Questionnaire,
  roster: readonly Department[],
): Result<DepartmentFacts, { kind: 'faulty'; faults: RosterFault[] }> {
  const [header = [], ...rows] = csvRows(text);
  const columns = header.map(
    (heading) => questionnaire.facts.find((fact) => fact.label === heading || fact.id === heading)?.id,
  );
  const code = header.indexOf(CODE);
  const faults: RosterFault[] = code < 0 ? [{ row: 1, column: CODE, message: '見出しがありません。' }] : [];
  for (const [index, heading] of header.entries()) {
    if (index !== code && columns[index] === undefined)
      faults.push({ row: 1, column: heading, message: '点検票にない参考値です。' });
  }
  const facts = new Map<string, ReadonlyMap<string, string>>();
  for (const [index, row] of rows.entries()) {
    const department = row[code] ?? '';
    if (!roster.some((each) => each.code === department))
      faults.push({ row: index + 2, column: CODE, message: `「${department}」は名簿にありません。` });
    facts.set(department, factsOf(row, columns));
  }
  return faults.length > 0 ? fail({ kind: 'faulty', faults }) : ok(facts);
}

function factsOf(row: readonly string[], columns: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const [index, fact] of columns.entries()) {
    const value = (row[index] ?? '').trim();
    if (fact !== undefined && value !== '') facts.set(fact, value);
  }
  return facts;
}
