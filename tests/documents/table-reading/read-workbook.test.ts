import fc from 'fast-check';
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readTable } from '#documents/table-reading/read-table.ts';
import { tableTemplate } from '#documents/table-template.ts';
import { sheetOf, workbookOf } from '../../support/table-workbook.ts';

function tableIn(bytes: Uint8Array) {
  const read = readTable(bytes);
  if (!read.ok) throw new Error(`the workbook was refused: ${JSON.stringify(read.failure)}`);
  return read.value;
}

const rowsIn = (bytes: Uint8Array) => tableIn(bytes).rows.map(({ number, cells }) => [number, ...cells]);

describe('a table in a workbook', () => {
  it('reads the first sheet as it is displayed', async () => {
    const rows = [
      ['コード', '率', '日'],
      ['031', 0.925, new Date('2027-03-31T00:00:00Z')],
      [null, null, null],
      [31, 0.1 + 0.2, true],
    ];
    const cells = new Map([
      ['1,1', { value: 0.925, style: { numFmt: '0.0%' } }],
      ['3,0', { value: 31, style: { numFmt: '000' } }],
    ]);
    const sheets = [
      { name: '表', rows, cells },
      { name: 'ほか', rows: [['x']] },
    ];
    expect(rowsIn(new Uint8Array(await writeXlsx({ sheets })))).toEqual([
      [1, 'コード', '率', '日'],
      [2, '031', '92.5%', '2027-03-31'],
      [4, '031', '0.3', 'TRUE'],
    ]);
  });

  it('reads the same values as the library', async () => {
    const value = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'あ髙 "&<>\'課_x000D_\n1') }),
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
      fc.boolean(),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), async (rows) => {
        const bytes = new Uint8Array(await writeXlsx({ sheets: [{ name: 'a', rows }] }));
        const known = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
        const expected = known
          .map((cells, index) => [index + 1, ...withoutEnd(cells.map(shown))])
          .filter((cells) => cells.length > 1);
        expect(
          readTable(bytes).ok ? rowsIn(bytes).map(([number, ...cells]) => [number, ...withoutEnd(cells)]) : [],
        ).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('reads texts with and without runs, without furigana, and results of formulas', () => {
    const sharedStrings =
      '<sst><si><t>総務課</t><rPh sb="0" eb="2"><t>ソウムカ</t></rPh></si><si><r><t>財</t></r><r><t xml:space="preserve">政課 </t></r></si></sst>';
    const sheet = sheetOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>税</t></r><r><t>務課</t></r></is></c></row>' +
        '<row><c t="str"><f>A1&amp;B1</f><v>総務課&amp;財政課</v></c><c><f>1+1</f><v>2</v></c><c t="e"><v>#N/A</v></c></row>',
    );
    expect(rowsIn(workbookOf({ sheet, sharedStrings }))).toEqual([
      [1, '総務課', '財政課', '税務課'],
      [2, '総務課&財政課', '2', '#N/A'],
    ]);
  });

  it('skips cells that have a border but no value, wherever they are', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="1048576"><c r="A1048576" s="3"/></row>',
    );
    expect(rowsIn(workbookOf({ sheet }))).toEqual([[1, '1']]);
  });

  it('reads the first visible sheet', () => {
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const more = {
      'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets><sheet name="元" r:id="rId9" state="hidden"/><sheet name="表" r:id="rId1"/></sheets></workbook>`,
    };
    expect(rowsIn(workbookOf({ sheet: sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'), more }))).toEqual([[1, '1']]);
  });

  it('reports which cells are numbers displayed without leading zeros', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const sheet = sheetOf(
      '<row r="2"><c r="A2"><v>11</v></c><c r="B2" s="1"><v>11</v></c></row><row r="3"><c r="A3"><v>1E+21</v></c></row>',
    );
    const table = tableIn(workbookOf({ sheet, styles }));
    expect(table.rows.map(({ cells }) => cells)).toEqual([['11', '011'], ['1E+21']]);
    expect(table.numbers).toEqual([
      { row: 2, column: 0 },
      { row: 3, column: 0 },
    ]);
  });

  it('reads dates of both workbook epochs (1900 and 1904)', () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const sheet = sheetOf('<row r="1"><c r="A1" s="1"><v>46477</v></c><c r="B1" s="1"><v>1</v></c></row>');
    expect(rowsIn(workbookOf({ sheet, styles }))).toEqual([[1, '2027-03-31', '1900-01-01']]);
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const more = {
      'xl/workbook.xml': `<workbook xmlns:r="${relations}"><workbookPr date1904="1"/><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>`,
    };
    const since1904 = sheetOf('<row r="1"><c r="A1" s="1"><v>45015</v></c></row>');
    expect(rowsIn(workbookOf({ sheet: since1904, styles, more }))).toEqual([[1, '2027-03-31']]);
  });
});

describe('merged cells', () => {
  it('fill their value into every row below the headings, with a note', async () => {
    const rows = [
      ['所属コード', '部'],
      ['011', '総務部'],
      ['012', null],
      ['013', null],
      ['021', '市民部'],
      ['022', null],
    ];
    const merges = [
      { startRow: 1, endRow: 3, startCol: 1, endCol: 1 },
      { startRow: 0, endRow: 0, startCol: 0, endCol: 1 },
    ];
    const table = tableIn(new Uint8Array(await writeXlsx({ sheets: [{ name: '名簿', rows, merges }] })));
    expect(table.rows.map(({ cells }) => cells[1] ?? '')).toEqual(['部', '総務部', '総務部', '総務部', '市民部', '']);
    expect(table.notes).toEqual([
      { row: 3, lastRow: 4, column: '部', message: expect.stringContaining('「総務部」') as string },
    ]);
  });

  it('add no rows, and an overlapping range is ignored', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1" t="str"><v>部</v></c></row><row r="2"><c r="A2" t="str"><v>総務部</v></c></row><row r="5"><c r="B5"><v>1</v></c></row>',
      '<mergeCells><mergeCell ref="A2:A1048576"/><mergeCell ref="A3:A9"/></mergeCells>',
    );
    expect(rowsIn(workbookOf({ sheet }))).toEqual([
      [1, '部'],
      [2, '総務部'],
      [5, '総務部', '1'],
    ]);
  });
});

describe('the template of a table', () => {
  it('keeps leading zeros and date-like text, also in rows still to be filled', async () => {
    const bytes = await tableTemplate('所属名簿', [
      ['所属コード', '所属名'],
      ['011', '5-02'],
    ]);
    const table = tableIn(bytes);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['所属コード', '所属名'],
      ['011', '5-02'],
    ]);
    expect(table.numbers).toEqual([]);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets[0]?.cells?.get('9,0')?.style?.numFmt).toBe('@');
  });
});

function shown(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value ?? '').trim();
}

function withoutEnd<T>(cells: readonly T[]): T[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}
