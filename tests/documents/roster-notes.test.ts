import { describe, expect, it } from 'vitest';
import { additionNotes } from '#documents/roster/addition-notes.ts';
import { readFacts } from '#documents/roster/facts-csv.ts';
import { readPresets } from '#documents/roster/presets-csv.ts';
import { readRoster, rosterTable } from '#documents/roster/roster-csv.ts';
import { rosterNotes } from '#documents/roster/roster-notes.ts';
import type { Table } from '#documents/table.ts';
import { departmentWith, questionnaire as small } from '../support/small-questionnaire.ts';

const [HEADINGS = []] = rosterTable([]);

/** A roster's table with these codes and 部. The first department is the 情報担当課. */
function tableOf(
  departments: readonly (readonly [code: string, division?: string])[],
  changes: Partial<Table> = {},
): Table {
  const rows = departments.map(([code, division = '総務部'], index) => ({
    number: index + 2,
    cells: [code, `第${index}課`, '課', division, '市長', '', index === 0 ? '○' : '', ''],
  }));
  return { rows: [{ number: 1, cells: HEADINGS }, ...rows], source: 'workbook', numbers: [], notes: [], ...changes };
}

const placesOf = (table: Table) => rosterNotes(table).map(({ row, lastRow, column }) => [row, lastRow, column]);

describe('rosterNotes', () => {
  it('gives no note for a clean roster', () => {
    expect(rosterNotes(tableOf([['011'], ['012'], ['90001']]))).toEqual([]);
  });

  it('notes codes with fewer digits than those that kept their zeros', () => {
    expect(placesOf(tableOf([['011'], ['12'], ['13'], ['101']]))).toEqual([[3, 4, '所属コード']]);
    expect(rosterNotes(tableOf([['011'], ['12']]))[0]?.message).toMatch(/3桁.*先頭の0/);
  });

  it('notes codes of different lengths when none kept a zero', () => {
    expect(placesOf(tableOf([['101'], ['11'], ['12']]))).toEqual([[3, 4, '所属コード']]);
  });

  it('notes a code that differs from another by leading zeros only', () => {
    const [note] = rosterNotes(tableOf([['011'], ['11']]));
    expect(note).toMatchObject({ row: 3, column: '所属コード', message: expect.stringContaining('2行目') as string });
  });

  it('notes codes that the workbook stores as numbers, once for consecutive rows', () => {
    const numbers = [2, 3, 4].map((row) => ({ row, column: 0 }));
    const other = { row: 3, column: 2 };
    expect(placesOf(tableOf([['101'], ['102'], ['103'], ['104']], { numbers: [...numbers, other] }))).toEqual([
      [2, 4, '所属コード'],
    ]);
  });

  it('reads a full-width code as half-width and notes it', () => {
    const table = tableOf([['011'], ['０１２']]);
    const read = readRoster(table.rows);
    expect(read.ok && read.value.map(({ code }) => code)).toEqual(['011', '012']);
    expect(placesOf(table)).toEqual([[3, 3, '所属コード']]);
    expect(rosterNotes(table)[0]?.message).toMatch(/全角/);
  });

  it('notes an empty 部 below a filled one in a text, which has no merged cells, but not in a workbook', () => {
    const departments = [['011'], ['012', ''], ['013', ''], ['021', '市民部'], ['022', '']] as const;
    expect(placesOf(tableOf(departments, { source: 'text' }))).toEqual([
      [3, 4, '部'],
      [6, 6, '部'],
    ]);
    expect(rosterNotes(tableOf(departments))).toEqual([]);
    const repeated = [['011'], ['012'], ['013', ''], ['021', '']] as const;
    expect(rosterNotes(tableOf(repeated, { source: 'text' }))).toEqual([]);
    expect(
      rosterNotes(
        tableOf(
          [
            ['011', ''],
            ['012', ''],
          ],
          { source: 'text' },
        ),
      ),
    ).toEqual([]);
  });

  it('notes values filled in for merged cells, and values outside the columns with a heading', () => {
    const filled = { row: 3, lastRow: 4, column: '部', message: '「総務部」を入れました。' };
    const table = tableOf([['011'], ['012']], { notes: [filled] });
    table.rows[2]?.cells.push('余り');
    expect(placesOf(table)).toEqual([
      [3, 4, '部'],
      [3, 3, '（見出しのない列）'],
    ]);
  });

  it('joins the lines of a cell and notes it', () => {
    const table = tableOf([['011']]);
    table.rows[1]?.cells.splice(1, 1, '総務課\n（本庁）');
    const read = readRoster(table.rows);
    expect(read.ok && read.value[0]?.name).toBe('総務課 （本庁）');
    expect(placesOf(table)).toEqual([[2, 2, '所属名']]);
  });

  it('notes invisible characters in a code, and full-width codes of the year before, which stay unchanged', () => {
    const table = tableOf([['01\u200B1'], ['012']]);
    table.rows[2]?.cells.splice(7, 1, '０３０');
    const read = readRoster(table.rows);
    expect(read.ok && read.value[1]?.succeeds).toEqual(['０３０']);
    expect(placesOf(table)).toEqual([
      [2, 2, '所属コード'],
      [3, 3, '引き継いだ所属コード'],
    ]);
  });
});

describe('a table that adds to departments', () => {
  const roster = [departmentWith({ code: '011' }), departmentWith({ code: '０１２' })];
  const questionnaire = { ...small, facts: [{ id: 'rate', label: '受講率', unit: '％', items: [], source: '' }] };
  const rowsOf = (...table: string[][]) => table.map((cells, index) => ({ number: index + 1, cells }));

  it('finds the department whatever the width of its code, and notes it', () => {
    const facts = rowsOf(['所属コード', '受講率(%)'], ['０１１', '90'], ['012', '80']);
    const read = readFacts(facts, questionnaire, roster);
    expect(read.ok && [...read.value.keys()]).toEqual(['011', '０１２']);
    expect(additionNotes({ rows: facts, source: 'text', numbers: [], notes: [] }).map(({ row }) => row)).toEqual([2]);
    const presets = readPresets(
      rowsOf(['所属コード', '所属の状況', 'はい・いいえ', '変更不可'], ['０１１', 'cloud', 'はい', '']),
      questionnaire,
      roster,
    );
    expect(presets.ok && [...presets.value.keys()]).toEqual(['011']);
  });

  it('refuses the same department in two widths', () => {
    const facts = rowsOf(['所属コード', '受講率'], ['０１１', '90'], ['011', '80']);
    const read = readFacts(facts, questionnaire, roster);
    expect(read.ok ? [] : read.failure.faults.map(({ row, column }) => [row, column])).toEqual([[3, '所属コード']]);
  });
});
