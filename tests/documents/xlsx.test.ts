import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { workbookBytes, type Cell } from '#documents/xlsx.ts';

const EXCEL_LIMIT = 32_767;

async function writtenCells(cells: Cell[], compact = false): Promise<readonly unknown[]> {
  const sheet = {
    name: '表',
    columns: cells.map(() => ({ heading: '欄', width: 9 })),
    rows: [cells],
    frozenColumns: 0,
  };
  const { sheets } = await readXlsx(await workbookBytes([{ ...sheet, compact }], '取扱注意'));
  return sheets[0]?.rows[1] ?? [];
}

describe.each([true, false])('a workbook (compact: %s)', (compact) => {
  it('cuts a text longer than an Excel cell allows and notes the cut in the cell', async () => {
    const [cut, whole] = await writtenCells(['あ'.repeat(40_000), 'い'.repeat(EXCEL_LIMIT)], compact);
    expect(String(cut)).toHaveLength(EXCEL_LIMIT);
    expect(cut).toMatch(/^あ{30000,}……（ここまでで切りました。全部で40,000文字あります）$/);
    expect(whole).toBe('い'.repeat(EXCEL_LIMIT));
  });

  it('never splits a surrogate pair', async () => {
    for (const before of ['', 'a']) {
      const [cut] = await writtenCells([before + '𠮷'.repeat(20_000)], compact);
      expect(String(cut).length).toBeLessThanOrEqual(EXCEL_LIMIT);
      expect(String(cut)).not.toMatch(/\p{Cs}/u);
    }
  });

  it('keeps text that looks like an error value as text', async () => {
    const errors = ['#N/A', '#REF!', '#NAME?', '#GETTING_DATA'];
    expect(await writtenCells(errors, compact)).toEqual(errors);
    const sheet = { name: '表', columns: [{ heading: '欄', width: 9 }], rows: [['#N/A']], frozenColumns: 0, compact };
    const parts = unzipSync(await workbookBytes([sheet], '取扱注意'));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('t="e"');
  });
});
