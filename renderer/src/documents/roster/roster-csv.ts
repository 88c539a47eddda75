import { DEPARTMENT_KINDS, type Department, type DepartmentKind } from '#domain/inspection/roster.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { csvBytes, csvRows } from '../csv.ts';

const KIND_LABELS: Record<DepartmentKind, string> = {
  section: '課',
  secretariat: '事務局',
  branch: '出先',
  school: '学校',
  designated: '指定管理',
};

const HEADER = [
  '所属コード',
  '所属名',
  '種別',
  '部',
  '執行機関',
  '対象外の理由',
  '情報担当課',
  '引き継いだ所属コード',
] as const;
const LIST_SEPARATOR = '・';
const YES = '○';

/** A fault in a roster file: `row` counts lines of the file from 1 (the header is 1), `column` is the heading. */
export interface RosterFault {
  row: number;
  column: string;
  message: string;
}

/** 所属名簿 as CSV, one department a row. */
export function rosterCsv(roster: readonly Department[]): Uint8Array<ArrayBuffer> {
  const rows = roster.map((each) => [
    each.code,
    each.name,
    KIND_LABELS[each.kind],
    each.parent ?? '',
    each.bodies.join(LIST_SEPARATOR),
    each.excluded ?? '',
    each.officer ? YES : '',
    each.succeeds.join(LIST_SEPARATOR),
  ]);
  return csvBytes(HEADER, rows);
}

/** Reads a roster from CSV text. Every fault is named by row and column; a roster with a fault is not taken in part. */
export function readRosterCsv(text: string): Result<Department[], { kind: 'faulty'; faults: RosterFault[] }> {
  const [header, ...rows] = csvRows(text);
  const missing = HEADER.filter((name) => !(header ?? []).includes(name));
  if (missing.length > 0)
    return fail({ kind: 'faulty', faults: missing.map((column) => faultAt(0, column, '見出しがありません。')) });
  const cells = rows.map((row) => new Map((header ?? []).map((name, index) => [name, (row[index] ?? '').trim()])));
  const faults = [...cells.flatMap(rowFaults), ...repeatedCodes(cells)];
  return faults.length > 0 ? fail({ kind: 'faulty', faults }) : ok(cells.map(departmentOf));
}

function rowFaults(row: ReadonlyMap<string, string>, index: number): RosterFault[] {
  const faults: RosterFault[] = [];
  for (const column of ['所属コード', '所属名'] as const) {
    if (row.get(column) === '') faults.push(faultAt(index + 1, column, '空欄です。'));
  }
  if (kindOf(row) === undefined)
    faults.push(faultAt(index + 1, '種別', `${Object.values(KIND_LABELS).join('、')}のどれかを書いてください。`));
  return faults;
}

function repeatedCodes(rows: readonly ReadonlyMap<string, string>[]): RosterFault[] {
  const codes = rows.map((row) => row.get('所属コード') ?? '');
  return codes.flatMap((code, index) =>
    codes.indexOf(code) < index ? [faultAt(index + 1, '所属コード', `「${code}」が二度あります。`)] : [],
  );
}

function departmentOf(row: ReadonlyMap<string, string>): Department {
  const at = (column: (typeof HEADER)[number]) => row.get(column) ?? '';
  const listAt = (column: (typeof HEADER)[number]) =>
    at(column)
      .split(LIST_SEPARATOR)
      .filter((part) => part !== '');
  return {
    code: at('所属コード'),
    name: at('所属名'),
    kind: kindOf(row) ?? 'section',
    parent: at('部') === '' ? null : at('部'),
    bodies: listAt('執行機関'),
    excluded: at('対象外の理由') === '' ? null : at('対象外の理由'),
    officer: at('情報担当課') === YES,
    succeeds: listAt('引き継いだ所属コード'),
  };
}

function kindOf(row: ReadonlyMap<string, string>): DepartmentKind | undefined {
  return DEPARTMENT_KINDS.find((kind) => KIND_LABELS[kind] === row.get('種別'));
}

function faultAt(index: number, column: string, message: string): RosterFault {
  return { row: index + 1, column, message };
}
