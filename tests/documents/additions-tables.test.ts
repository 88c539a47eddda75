import { describe, expect, it } from 'vitest';
import { factsTable, readFacts } from '#documents/roster/facts-csv.ts';
import { presetsTable, readPresets } from '#documents/roster/presets-csv.ts';
import type { TableReading } from '#documents/table.ts';
import { inspection, questionnaire as small } from '../support/small-questionnaire.ts';
import { rowsOfText } from '../support/table-rows.ts';

const questionnaire = {
  ...small,
  facts: [
    { id: 'rate', label: '受講率', unit: '％', items: ['A-1'], source: '' },
    { id: 'count', label: '台数', unit: '', items: ['A-2'], source: '' },
  ],
};
const { roster } = inspection;

const rowsOf = (table: readonly string[][]) => rowsOfText(table.map((cells) => cells.join('\t')).join('\n'));

function placesOf(read: TableReading<unknown>): [number, string][] {
  return read.ok ? [] : read.failure.faults.map(({ row, column }) => [row, column]);
}

describe('the table of 参考値', () => {
  it('reads back the template it wrote, with or without the unit', () => {
    const known = new Map([['002', [{ fact: 'rate', value: '92.5' }]]]);
    const table = factsTable(questionnaire, roster, known);
    expect(table[0]).toEqual(['所属コード', '所属名', '受講率（％）', '台数']);
    const read = readFacts(rowsOf(table), questionnaire, roster);
    expect(read.ok && read.value.get('002')).toEqual([{ fact: 'rate', value: '92.5' }]);
    expect(read.ok && read.value.get('001')).toEqual([]);
    const withUnit = readFacts(rowsOfText('所属コード,rate\n002,92.5%'), questionnaire, roster);
    expect(withUnit.ok && withUnit.value.get('002')).toEqual([{ fact: 'rate', value: '92.5' }]);
  });

  it('reports every fault by row and column', () => {
    const read = readFacts(
      rowsOfText('所属コード,受講率,rate,知らない値\n002,1,,\n2,1,,\n\n002,1,,\n,5,,'),
      questionnaire,
      roster,
    );
    expect(placesOf(read)).toEqual([
      [1, 'rate'],
      [1, '知らない値'],
      [3, '所属コード'],
      [5, '所属コード'],
      [6, '所属コード'],
    ]);
    expect(read.ok ? '' : read.failure.faults[2]?.message).toContain('「002」のことでしたら');
  });
});

describe('the table of presets', () => {
  it('reads back the template it wrote and skips rows left empty', () => {
    const known = new Map([['002', [{ flag: 'cloud', on: true, locked: true }]]]);
    const table = presetsTable(questionnaire, roster, known);
    expect(table).toHaveLength(1 + 3 * 2);
    expect(readPresets(rowsOf(table), questionnaire, roster)).toEqual({ ok: true, value: known });
  });

  it('reports every fault by row and column', () => {
    const text = [
      '所属コード,所属の状況,はい・いいえ,変更不可',
      '002,cloud,はい,',
      '002,クラウドを使う,いいえ,○',
      '999,SNSを使う,はい,',
      '003,情報担当課,はい,',
      '003,sns,たぶん,×',
    ].join('\n');
    expect(placesOf(readPresets(rowsOfText(text), questionnaire, roster))).toEqual([
      [3, '所属の状況'],
      [4, '所属コード'],
      [5, '所属の状況'],
      [6, 'はい・いいえ'],
      [6, '変更不可'],
    ]);
    expect(placesOf(readPresets(rowsOfText('所属コード'), questionnaire, roster))).toHaveLength(3);
  });
});
