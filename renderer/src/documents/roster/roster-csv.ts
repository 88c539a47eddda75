import { DEPARTMENT_KINDS, type Department, type DepartmentKind } from '#domain/inspection/roster.ts';
import { ok } from '#domain/outcome.ts';
import { csvBytes } from '../csv.ts';
import type { TableFault, TableReading, TableRow } from '../table.ts';
import { CODE, LONGEST_CODE, NAME, repeatedCodes } from './department-codes.ts';
import { faulty, headedRows, isMarked, missingHeadings, type HeadedRow } from '../headed-rows.ts';

/** 種別 as the roster writes it. */
export const KIND_LABELS: Record<DepartmentKind, string> = {
  section: '課',
  secretariat: '事務局',
  branch: '出先',
  school: '学校',
  designated: '指定管理',
};

const SUCCEEDS = '引き継いだ所属コード';
const HEADER = [CODE, NAME, '種別', '部', '執行機関', '対象外の理由', '情報担当課', SUCCEEDS] as const;
type RosterColumn = (typeof HEADER)[number];

/** Stands between several entries of one cell. */
export const LIST_SEPARATOR = '・';
const LONGEST = 500;
const MOST_BODIES = 20;
const MOST_SUCCEEDED = 100;

/** 所属名簿 as {@link readRoster} reads it, headings first, one department a row. */
export function rosterTable(roster: readonly Department[]): string[][] {
  const rows = roster.map((each) => [
    each.code,
    each.name,
    KIND_LABELS[each.kind],
    each.parent ?? '',
    each.bodies.join(LIST_SEPARATOR),
    each.excluded ?? '',
    each.officer ? '○' : '',
    each.succeeds.join(LIST_SEPARATOR),
  ]);
  return [[...HEADER], ...rows];
}

/** 所属名簿 as a CSV file. */
export function rosterCsv(roster: readonly Department[]): Uint8Array<ArrayBuffer> {
  const [headings = [], ...rows] = rosterTable(roster);
  return csvBytes(headings, rows);
}

/** Reads a roster. Every fault is named by row and column; a roster with a fault is not taken in part. */
export function readRoster(rows: readonly TableRow[]): TableReading<Department[]> {
  const missing = missingHeadings(rows, HEADER);
  if (missing.length > 0) return faulty(missing);
  const departments = headedRows(rows);
  const faults = [
    ...(departments.length === 0 ? [{ row: 2, column: CODE, message: '所属が1行もありません。' }] : []),
    ...departments.flatMap(rowFaults),
    ...repeatedCodes(departments),
    ...officerFaults(departments),
  ];
  return faults.length > 0 ? faulty(faults) : ok(departments.map(departmentOf));
}

function rowFaults(row: HeadedRow): TableFault[] {
  const faults: TableFault[] = [];
  const fault = (column: RosterColumn, message: string) => faults.push({ row: row.number, column, message });
  for (const column of [CODE, NAME] as const) if (row.at(column) === '') fault(column, '空欄です。');
  if (kindOf(row) === undefined) fault('種別', `${Object.values(KIND_LABELS).join('、')}のどれかを書いてください。`);
  const officer = row.at('情報担当課');
  if (officer !== '' && !isMarked(officer)) fault('情報担当課', '「○」を書くか、空欄にしてください。');
  for (const column of HEADER) {
    const longest = column === CODE ? LONGEST_CODE : LONGEST;
    if (row.at(column).length > longest) fault(column, `${longest}文字以内で書いてください。`);
  }
  if (listAt(row, '執行機関').length > MOST_BODIES) fault('執行機関', `${MOST_BODIES}個までにしてください。`);
  if (listAt(row, SUCCEEDS).some((code) => code.length > LONGEST_CODE) || listAt(row, SUCCEEDS).length > MOST_SUCCEEDED)
    fault(SUCCEEDS, `${LONGEST_CODE}文字以内の所属コードを、${MOST_SUCCEEDED}個までにしてください。`);
  return faults;
}

/** 情報担当課 alone answers the officer's chapter: it has to be one department, and one that takes part. */
function officerFaults(rows: readonly HeadedRow[]): TableFault[] {
  const column = '情報担当課';
  const [first, ...others] = rows.filter((row) => isMarked(row.at(column)));
  if (first === undefined)
    return rows.length === 0
      ? []
      : [{ row: 1, column, message: '情報担当課にあたる所属の行に「○」を書いてください。' }];
  const excluded = first.at('対象外の理由') !== '';
  return [
    ...(excluded ? [{ row: first.number, column, message: '情報担当課を対象外にはできません。' }] : []),
    ...others.map(({ number }) => ({
      row: number,
      column,
      message: `「○」を書けるのは一つの所属だけです（${first.number}行目にもあります）。`,
    })),
  ];
}

function departmentOf(row: HeadedRow): Department {
  const orNull = (column: RosterColumn) => (row.at(column) === '' ? null : row.at(column));
  return {
    code: row.at(CODE),
    name: row.at(NAME),
    kind: kindOf(row) ?? 'section',
    parent: orNull('部'),
    bodies: listAt(row, '執行機関'),
    excluded: orNull('対象外の理由'),
    officer: isMarked(row.at('情報担当課')),
    succeeds: listAt(row, SUCCEEDS),
  };
}

function listAt(row: HeadedRow, column: RosterColumn): string[] {
  return row
    .at(column)
    .split(LIST_SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function kindOf(row: HeadedRow): DepartmentKind | undefined {
  return DEPARTMENT_KINDS.find((kind) => KIND_LABELS[kind] === row.at('種別'));
}
