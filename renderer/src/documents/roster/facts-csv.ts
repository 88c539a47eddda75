import { targetsOf, type Department } from '#domain/inspection/roster.ts';
import { ok } from '#domain/result.ts';
import type { Facts } from '#domain/pack/additions.ts';
import type { Fact, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { TableFault, TableReading, TableRow } from '../table.ts';
import { CODE, codeFaults, codesOf, NAME, repeatedCodes } from './department-codes.ts';
import { faulty, foldedHeading, headedRows, headingsOf, wrongHeadings, type HeadedRow } from '../headed-rows.ts';

const LONGEST = 500;

/**
 * Reads 参考値 by department code: a column 所属コード, then one column for each fact, headed by its label (optionally with its
 * unit in brackets) or id. Empty cells give no fact. Ignores a column 所属名.
 */
export function readFacts(
  rows: readonly TableRow[],
  questionnaire: Questionnaire,
  roster: readonly Department[],
): TableReading<ReadonlyMap<string, Facts>> {
  const below = headedRows(rows);
  const known = codesOf(roster);
  const codeOf = (row: HeadedRow) => known(row.at(CODE)) ?? row.at(CODE);
  const faults = [
    ...wrongHeadings(rows, [CODE]),
    ...headingFaults(rows, questionnaire),
    ...codeFaults(below, roster),
    ...repeatedCodes(below, codeOf),
    ...below.flatMap((row) => valueFaults(row, headingsOf(rows))),
  ];
  if (faults.length > 0) return faulty(faults);
  const columns = headingsOf(rows).flatMap((heading) => {
    const fact = factOf(heading, questionnaire);
    return fact === undefined ? [] : [{ heading, fact }];
  });
  return ok(new Map(below.map((row) => [codeOf(row), factsOf(row, columns)])));
}

/** The table that {@link readFacts} reads, headings first: one row for each participating department. */
export function factsTable(
  { facts }: Questionnaire,
  roster: readonly Department[],
  known: ReadonlyMap<string, Facts>,
): string[][] {
  const rows = targetsOf(roster).map(({ code, name }) => {
    const own = new Map(known.get(code)?.map(({ fact, value }) => [fact, value]));
    return [code, name, ...facts.map(({ id }) => own.get(id) ?? '')];
  });
  return [[CODE, NAME, ...facts.map(headingOf)], ...rows];
}

function headingOf({ label, unit }: Fact): string {
  return unit === '' ? label : `${label}（${unit}）`;
}

function factOf(heading: string, { facts }: Questionnaire): Fact | undefined {
  const sought = foldedHeading(heading);
  return facts.find((fact) => [fact.label, fact.id, headingOf(fact)].some((name) => foldedHeading(name) === sought));
}

function headingFaults(rows: readonly TableRow[], questionnaire: Questionnaire): TableFault[] {
  const row = rows[0]?.number ?? 1;
  const others = new Set(['', ...[CODE, NAME].map(foldedHeading)]);
  const headings = headingsOf(rows).filter((heading) => !others.has(foldedHeading(heading)));
  const facts = headings.map((heading) => factOf(heading, questionnaire)?.id);
  return headings.flatMap((column, index) => {
    const fact = facts[index];
    if (fact === undefined) return [{ row, column, message: '点検票にない参考値です。' }];
    return facts.indexOf(fact) < index ? [{ row, column, message: '同じ参考値の列が二つあります。' }] : [];
  });
}

function valueFaults(row: HeadedRow, headings: readonly string[]): TableFault[] {
  return headings
    .filter((heading) => row.at(heading).length > LONGEST)
    .map((column) => ({ row: row.number, column, message: `${LONGEST}文字以内で書いてください。` }));
}

function factsOf(row: HeadedRow, columns: readonly { heading: string; fact: Fact }[]): Facts {
  return columns
    .map(({ heading, fact }) => ({ fact: fact.id, value: withoutUnit(row.at(heading), fact.unit) }))
    .filter(({ value }) => value !== '');
}

// The unit is shown beside the value anyway.
function withoutUnit(value: string, unit: string): string {
  const units = unit === '％' ? ['％', '%'] : [unit];
  const written = units.find((each) => each !== '' && value.endsWith(each));
  return written === undefined ? value : value.slice(0, -written.length).trim();
}
