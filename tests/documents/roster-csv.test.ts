import { describe, expect, it } from 'vitest';
import { readRosterCsv, rosterCsv } from '#documents/roster/roster-csv.ts';
import { decodeText } from '#documents/text.ts';
import { departmentWith, inspection } from '../support/small-questionnaire.ts';

function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (!text.ok) throw new Error('not UTF-8');
  return text.value;
}

describe('the roster as CSV', () => {
  it('reads back what was written', () => {
    const roster = [
      ...inspection.roster,
      departmentWith({
        code: '161',
        name: '併任事務局',
        kind: 'secretariat',
        parent: '総務部',
        bodies: ['選挙管理委員会', '監査委員'],
        succeeds: ['030', '031'],
      }),
    ];
    expect(readRosterCsv(textOf(rosterCsv(roster)))).toEqual({ ok: true, value: roster });
  });

  it('names every fault by row and column', () => {
    const text = textOf(rosterCsv(inspection.roster)).replace('002,第002課,課', '001,,係');
    const read = readRosterCsv(text);
    expect(read.ok ? [] : read.failure.faults.map(({ row, column }) => [row, column])).toEqual([
      [3, '所属名'],
      [3, '種別'],
      [3, '所属コード'],
    ]);
  });

  it('names headings that are missing', () => {
    const read = readRosterCsv('所属コード,所属名\r\n001,総務課\r\n');
    expect(read.ok ? [] : read.failure.faults[0]).toMatchObject({ row: 1, column: '種別' });
  });
});
