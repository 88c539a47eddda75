import { describe, expect, it } from 'vitest';
import { readRemarks } from '#documents/returns/remarks.ts';
import { questionnaire } from '../support/small-questionnaire.ts';
import { rowsOfText } from '../support/table-rows.ts';

const read = (...lines: string[]) => readRemarks(rowsOfText(lines.join('\r\n')), questionnaire);
const faultsOf = (...lines: string[]) => {
  const outcome = read(...lines);
  return outcome.ok ? [] : outcome.failure.faults.map(({ row, column }) => `${row} ${column}`);
};

describe('a table of remarks', () => {
  it('is read from CSV and from the clipboard of a spreadsheet, with columns in any order', () => {
    const remarks = [
      { item: 'A-1', text: '写しを付けてください。', due: '2027-03-31' },
      { item: 'B-2', text: '責任者を決めてください。', due: null },
    ];
    const csv = read('項目番号,指摘,期限', 'A-1,写しを付けてください。,2027-03-31', 'B-2,責任者を決めてください。,');
    expect(csv).toEqual({ ok: true, value: remarks });
    const pasted = read(
      '期限\t項目番号\t指摘',
      '2027-03-31\tA-1\t写しを付けてください。',
      '\tB-2\t責任者を決めてください。',
    );
    expect(pasted).toEqual({ ok: true, value: remarks });
  });

  it('reports every fault by row and column and takes nothing if there is one', () => {
    expect(faultsOf('項目番号,指摘,期限', 'A-1,良い,', 'Z-9,,来月')).toEqual(['3 項目番号', '3 指摘', '3 期限']);
    expect(faultsOf('項目,指摘')).toEqual(['1 項目番号', '1 期限']);
    expect(faultsOf('項目番号,指摘,期限', '', `A-1,${'長'.repeat(2001)},`)).toEqual(['3 指摘']);
  });

  it('refuses a date that does not exist', () => {
    expect(faultsOf('項目番号,指摘,期限', 'A-1,一,2027-02-30', 'A-2,二,2027-13-01')).toEqual(['2 期限', '3 期限']);
  });

  it('refuses an item that appears in two rows', () => {
    expect(faultsOf('項目番号,指摘,期限', 'A-1,一,', 'A-2,二,', 'A-1,三,')).toEqual(['4 項目番号']);
  });
});
