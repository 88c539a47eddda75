import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { rowsOfFile, rowsOfText } from '#documents/table.ts';

describe('a table that somebody filled in', () => {
  it('is read from cells copied out of a spreadsheet, commas and line breaks in them kept', () => {
    expect(rowsOfText('a\tb\r\n1,5\t"x\ny"\r\n')).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1,5', 'x\ny'] },
    ]);
  });

  it('is read from CP932 as well as from UTF-8', async () => {
    // 「課」 in CP932.
    const read = await rowsOfFile(new Uint8Array([0x89, 0xdb, 0x2c, 0x31]));
    expect(read).toEqual({ ok: true, value: [{ number: 1, cells: ['課', '1'] }] });
  });

  it('is read from a workbook as its first sheet shows it', async () => {
    const rows = [
      ['コード', '率'],
      ['031', 0.925],
      [null, null],
      [31, 0.1 + 0.2],
    ];
    const cells = new Map([
      ['1,1', { value: 0.925, style: { numFmt: '0.0%' } }],
      ['3,0', { value: 31, style: { numFmt: '000' } }],
    ]);
    const bytes = await writeXlsx({
      sheets: [
        { name: '表', rows, cells },
        { name: 'ほか', rows: [['x']] },
      ],
    });
    expect(await rowsOfFile(new Uint8Array(bytes))).toEqual({
      ok: true,
      value: [
        { number: 1, cells: ['コード', '率'] },
        { number: 2, cells: ['031', '92.5%'] },
        { number: 4, cells: ['031', '0.3'] },
      ],
    });
  });

  it('is refused where the file is none', async () => {
    for (const bytes of [
      [0x50, 0x4b, 0x03, 0x04, 0],
      [0xd0, 0xcf, 0x11, 0xe0, 0, 0],
    ])
      expect(await rowsOfFile(new Uint8Array(bytes))).toEqual({ ok: false, failure: { kind: 'not-a-table' } });
  });
});
