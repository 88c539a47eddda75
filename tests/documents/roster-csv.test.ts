import { describe, expect, it } from 'vitest';
import { readRoster, rosterCsv, rosterTable } from '#documents/roster/roster-csv.ts';
import { rowsOfFile, rowsOfText } from '#documents/table.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { departmentWith, inspection } from '../support/small-questionnaire.ts';

async function afterSaving(roster: readonly Department[]) {
  const read = await rowsOfFile(rosterCsv(roster));
  if (!read.ok) throw new Error(read.failure.kind);
  return readRoster(read.value);
}

/** The roster's table with cells of one row changed, by heading. */
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
  it('reads back what was written, with codes of earlier years that nobody has any more', async () => {
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
    expect(await afterSaving(roster)).toEqual({ ok: true, value: roster });
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
  ])('names a fault by row and column: %s', (_, row, changes, faults) => {
    expect(faultsOf(tableWith(row, changes))).toEqual(faults);
  });

  it('names every fault at once, and headings that are missing', () => {
    expect(faultsOf(tableWith(3, { 所属名: '', 種別: '係', 所属コード: '001' }))).toHaveLength(3);
    expect(faultsOf('所属コード,所属名\r\n001,総務課\r\n')[0]).toEqual([1, '種別']);
  });

  it('counts empty rows as the spreadsheet does', () => {
    const lines = tableWith(3, { 種別: '係' }).split('\r\n');
    expect(faultsOf([lines[0], '', ...lines.slice(1)].join('\r\n'))).toEqual([[4, '種別']]);
  });
});
