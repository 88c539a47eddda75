import { DEPARTMENT_KINDS, MOST_DEPARTMENTS, type Department, type DepartmentKind } from '#domain/inspection/roster.ts';
import { ok } from '#domain/result.ts';
import { csvBytes } from '../csv.ts';
import type { TableFault, TableReading, TableRow } from '../table.ts';
import { CODE, LONGEST_CODE, NAME, plainCode, repeatedCodes, shown } from './department-codes.ts';
import { faulty, headedRows, isMarked, wrongHeadings, type HeadedRow } from '../headed-rows.ts';

/** The roster's labels for 種別. */
export const KIND_LABELS: Record<DepartmentKind, string> = {
  section: '課',
  secretariat: '事務局',
  branch: '出先',
  school: '学校',
  designated: '指定管理',
};

export const DIVISION = '部';
export const SUCCEEDS = '引き継いだ所属コード';
const HEADER = [CODE, NAME, '種別', DIVISION, '執行機関', '対象外の理由', '情報担当課', SUCCEEDS] as const;
type RosterColumn = (typeof HEADER)[number];

/** Separates several entries in one cell. */
export const LIST_SEPARATOR = '・';
const LONGEST = 500;
const MOST_BODIES = 20;
const MOST_SUCCEEDED = 100;

/** 所属名簿 as {@link readRoster} reads it, headings first, one department per row. */
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

/** Reads a roster. Every fault has row and column. A roster with a fault is refused as a whole. */
export function readRoster(rows: readonly TableRow[]): TableReading<Department[]> {
  const wrong = wrongHeadings(rows, HEADER);
  if (wrong.length > 0) return faulty(wrong);
  const departments = headedRows(rows);
  const surplus = tooMany(departments);
  if (surplus.length > 0) return faulty(surplus);
  const faults = [
    ...(departments.length === 0 ? [{ row: 2, column: CODE, message: '所属が1行もありません。' }] : []),
    ...departments.flatMap(rowFaults),
    ...repeatedCodes(departments),
    ...officerFaults(departments),
  ];
  return faults.length > 0 ? faulty(faults) : ok(departments.map(departmentOf));
}

// Readers refuse a pack with more departments.
function tooMany(departments: readonly HeadedRow[]): TableFault[] {
  const first = departments[MOST_DEPARTMENTS];
  if (first === undefined) return [];
  const message = `所属は${MOST_DEPARTMENTS.toLocaleString('ja-JP')}行までにしてください。`;
  return [{ row: first.number, column: CODE, message }];
}

// A spreadsheet may turn a long code into this notation, which loses the original digits.
const EXPONENT = /^\d(?:\.\d+)?E[+-]?\d+$/i;

function rowFaults(row: HeadedRow): TableFault[] {
  const faults: TableFault[] = [];
  const fault = (column: RosterColumn, message: string) => faults.push({ row: row.number, column, message });
  for (const column of [CODE, NAME] as const) if (row.at(column) === '') fault(column, '空欄です。');
  if (EXPONENT.test(row.at(CODE)))
    fault(
      CODE,
      `「${shown(row.at(CODE))}」は、表計算ソフトが番号を指数の形に変えたもので、もとの番号が分かりません。文字列として入れ直してください。`,
    );
  if (kindOf(row) === undefined) fault('種別', `${Object.values(KIND_LABELS).join('、')}のどれかを書いてください。`);
  const officer = row.at('情報担当課');
  if (officer !== '' && !isMarked(officer)) fault('情報担当課', '「○」を書くか、空欄にしてください。');
  for (const column of HEADER) {
    const longest = column === CODE ? LONGEST_CODE : LONGEST;
    if (row.at(column).length > longest) fault(column, `${longest}文字以内で書いてください。`);
    else if (holdsFurtherRows(row.at(column)))
      fault(column, '改行の後に、次の行のような内容が入っています。引用符（"）の閉じ忘れがないか確かめてください。');
  }
  if (listAt(row, '執行機関').length > MOST_BODIES) fault('執行機関', `${MOST_BODIES}個までにしてください。`);
  if (listAt(row, SUCCEEDS).some((code) => code.length > LONGEST_CODE) || listAt(row, SUCCEEDS).length > MOST_SUCCEEDED)
    fault(SUCCEEDS, `${LONGEST_CODE}文字以内の所属コードを、${MOST_SUCCEEDED}個までにしてください。`);
  return faults;
}

/**
 * A quotation mark that is closed rows further down merges everything between into one cell. Nothing else reveals it.
 */
function holdsFurtherRows(cell: string): boolean {
  return LINE_BREAK.test(cell) && /[,\t]/.test(cell);
}

const LINE_BREAK = /[\r\n]/;

export function hasLineBreak(cell: string): boolean {
  return LINE_BREAK.test(cell);
}

function onOneLine(cell: string): string {
  return cell
    .split(LINE_BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** Only 情報担当課 answers the officer's chapter, so it must be exactly one department, and one that takes part. */
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
  const orNull = (column: RosterColumn) => onOneLine(row.at(column)) || null;
  return {
    code: plainCode(onOneLine(row.at(CODE))),
    name: onOneLine(row.at(NAME)),
    kind: kindOf(row) ?? 'section',
    parent: orNull(DIVISION),
    bodies: listAt(row, '執行機関'),
    excluded: orNull('対象外の理由'),
    officer: isMarked(row.at('情報担当課')),
    succeeds: listAt(row, SUCCEEDS),
  };
}

function listAt(row: HeadedRow, column: RosterColumn): string[] {
  return row
    .at(column)
    .slice(0, LONGEST)
    .split(LIST_SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function kindOf(row: HeadedRow): DepartmentKind | undefined {
  return DEPARTMENT_KINDS.find((kind) => KIND_LABELS[kind] === row.at('種別'));
}
