import { describe, expect, it } from 'vitest';
import { readRoster, rosterCsv, rosterTable } from '#documents/roster/roster-csv.ts';
import { readTable } from '#documents/table-reading/read-table.ts';
import { tableTemplate } from '#documents/table-template.ts';
import { departmentWith, inspection } from '../support/small-questionnaire.ts';
import { rowsOfText } from '../support/table-rows.ts';

function rosterIn(bytes: Uint8Array) {
  const read = readTable(bytes);
  if (!read.ok) throw new Error(read.failure.kind);
  return readRoster(read.value.rows);
}

/** The roster's table with some cells of one row changed. The changes are keyed by heading. */
function tableWith(row: number, changes: Readonly<Record<string, string>>): string {
  const [headings = [], ...rows] = rosterTable(inspection.roster);
  const changed = rows.map((cells, index) =>
    cells.map((cell, column) => (index + 2 === row ? (changes[headings[column] ?? ''] ?? cell) : cell)),
  );
  return [headings, ...changed].map((cells) => cells.join('\t')).join('\r\n');
}

function faultsOf(text: string): [number, string][] {
  const read = readRoster(rowsOfText(text));
  return read.ok ? [] : read.failure.faults.map(({ row, column }) => [row, column]);
}

describe('the roster as a table', () => {
  it('reads back what it wrote, including codes of earlier years that no department has any more', async () => {
    const roster = [
      ...inspection.roster,
      departmentWith({
        code: '161',
        name: '-併任,事務局',
        kind: 'secretariat',
        parent: '総務部',
        bodies: ['選挙管理委員会', '監査委員'],
        succeeds: ['030', '031'],
      }),
    ];
    expect(rosterIn(rosterCsv(roster))).toEqual({ ok: true, value: roster });
    expect(rosterIn(await tableTemplate('所属名簿', rosterTable(roster)))).toEqual({ ok: true, value: roster });
  });

  it.each<[string, number, Record<string, string>, [number, string][]]>([
    ['an empty name', 3, { 所属名: '' }, [[3, '所属名']]],
    ['a kind nobody knows', 3, { 種別: '係' }, [[3, '種別']]],
    ['a repeated code', 3, { 所属コード: '001' }, [[3, '所属コード']]],
    ['two 情報担当課', 4, { 情報担当課: '〇' }, [[4, '情報担当課']]],
    ['no 情報担当課', 2, { 情報担当課: '' }, [[1, '情報担当課']]],
    ['a 情報担当課 that does not take part', 2, { 対象外の理由: '廃止' }, [[2, '情報担当課']]],
    ['a mark that is no ○', 3, { 情報担当課: 'はい' }, [[3, '情報担当課']]],
    ['a code that is far too long', 3, { 所属コード: '9'.repeat(101) }, [[3, '所属コード']]],
    ['a code that a spreadsheet made a power of ten', 3, { 所属コード: '1.2E+21' }, [[3, '所属コード']]],
    ['a code that is repeated in another width', 3, { 所属コード: '００１' }, [[3, '所属コード']]],
    ['a name that swallowed the next row', 3, { 所属名: '"総務課,課\n003,財政課"' }, [[3, '所属名']]],
  ])('reports a fault by row and column: %s', (_, row, changes, faults) => {
    expect(faultsOf(tableWith(row, changes))).toEqual(faults);
  });

  it('reports every fault at once, and missing headings', () => {
    expect(faultsOf(tableWith(3, { 所属名: '', 種別: '係', 所属コード: '001' }))).toHaveLength(3);
    expect(faultsOf('所属コード,所属名\r\n001,総務課\r\n')[0]).toEqual([1, '種別']);
    const twice = tableWith(0, {}).replace('所属名', '所属コード');
    expect(faultsOf(twice)).toEqual([
      [1, '所属コード'],
      [1, '所属名'],
    ]);
  });

  it('finds headings in another width, with blanks, line breaks and decomposed kana', () => {
    const table = tableWith(0, {})
      .replace('所属コード', '"所属\nｺｰﾄﾞ"')
      .replace('引き継いだ所属コード', '引き継いだ 所属コート\u3099');
    expect(readRoster(rowsOfText(table)).ok).toBe(true);
  });

  it('is refused as a whole when it has more departments than a pack may have', () => {
    const [headings = []] = rosterTable([]);
    const rows = Array.from({ length: 20_001 }, (_, index) => ({
      number: index + 2,
      cells: [String(index), '課', '課'],
    }));
    const read = readRoster([{ number: 1, cells: headings }, ...rows]);
    expect(read.ok ? [] : read.failure.faults.map(({ row, column }) => [row, column])).toEqual([
      [20_002, '所属コード'],
    ]);
  });

  it('counts empty rows as the spreadsheet does', () => {
    const lines = tableWith(3, { 種別: '係' }).split('\r\n');
    expect(faultsOf([lines[0], '', ...lines.slice(1)].join('\r\n'))).toEqual([[4, '種別']]);
  });
});
