import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTable } from '#documents/table-reading/read-table.ts';
import { readTableText } from '#documents/table-reading/read-text.ts';
import { rowsOfText } from '../../support/table-rows.ts';

const utf16 = (text: string) => {
  const units = Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0));
  return new Uint8Array(units.buffer);
};

function faultsOf(text: string) {
  const read = readTableText(text);
  return read.ok || read.failure.kind !== 'faulty' ? [] : read.failure.faults;
}

describe('a table in a text', () => {
  it('is read from cells copied out of a spreadsheet, with commas and line breaks inside them', () => {
    expect(rowsOfText('a\tb\r\n1,5\t"x\ny"\r\n')).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1,5', 'x\ny'] },
    ]);
  });

  it('is read from CP932 as well as from UTF-8', () => {
    // 「課」 in CP932.
    const read = readTable(new Uint8Array([0x89, 0xdb, 0x2c, 0x31]));
    expect(read.ok && read.value.rows).toEqual([{ number: 1, cells: ['課', '1'] }]);
  });

  it('is read from UTF-16, which Excel writes for 「Unicode テキスト」', () => {
    const little = utf16('所属コード\t所属名\r\n011\t総務課\r\n');
    const big = little.slice();
    for (let at = 0; at < big.length; at += 2) big.set([little[at + 1] ?? 0, little[at] ?? 0], at);
    for (const bytes of [little, big]) {
      const read = readTable(bytes);
      expect(read.ok && read.value.rows).toEqual([
        { number: 1, cells: ['所属コード', '所属名'] },
        { number: 2, cells: ['011', '総務課'] },
      ]);
    }
  });

  it('splits rows with mixed line ends, and detects tabs behind a heading of several lines', () => {
    expect(rowsOfText('"所属\nコード"\t名\r\n1\ta\n2\tb\r3\tc').map(({ cells }) => cells)).toEqual([
      ['所属\nコード', '名'],
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'c'],
    ]);
  });

  it('composes decomposed kana (as macOS stores them) but keeps compatibility ideographs', () => {
    expect(rowsOfText('所属コード,名前\nカ\u3099ス課,\uFA19崎')).toEqual([
      { number: 1, cells: ['所属コード', '名前'] },
      { number: 2, cells: ['ガス課', '\uFA19崎'] },
    ]);
  });
});

describe('an unclosed quotation mark', () => {
  it.each([
    ['at the end of the text', '所属コード,所属名\n011,"総務課\n012,財政課\n013,税務課\n', 2],
    ['before another one', '所属コード,所属名\n010,会計課\n011,"総務課\n012,"財政課"\n', 3],
    ['in pasted cells', '所属コード\t所属名\n011\t"総務"課\n012\t財政課\n', 2],
  ])('is reported by row and column and swallows no row silently: %s', (_, text, row) => {
    expect(faultsOf(text).map((fault) => [fault.row, fault.column])).toEqual([[row, '所属名']]);
    expect(faultsOf(text)[0]?.message).toMatch(/引用符/);
  });

  it('is reported by its column letter when the column has no heading', () => {
    expect(faultsOf('a,b\n1,2,"x\n').map(({ row, column }) => [row, column])).toEqual([[2, 'C列']]);
  });
});

describe('any text', () => {
  it('is read cell by cell as Papa Parse does, and refused when Papa Parse reports an error', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', 'a', '課') });
    fc.assert(
      fc.property(text, (given) => {
        const { data, errors } = Papa.parse<string[]>(`${given}\n`, { delimiter: ',', newline: '\n' });
        const read = readTableText(given);
        expect(read.ok).toBe(errors.length === 0);
        const filled = data.map((cells) => cells.map((cell) => cell.trim())).filter((cells) => cells.some(Boolean));
        if (read.ok) expect(read.value.rows.map(({ cells }) => cells)).toEqual(filled);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text that is too large', () => {
  it('is refused by its number of cells before they are built', () => {
    for (const text of ['\n'.repeat(1_000_001), `a${','.repeat(1_000_001)}`])
      expect(readTableText(text)).toEqual({ ok: false, failure: { kind: 'too-many-cells' } });
    const quotes = readTableText(`a,b\n"${'x"y'.repeat(1_000_000)}`);
    expect(quotes.ok ? null : quotes.failure.kind).toBe('faulty');
    expect(readTable(new Uint8Array(21 * 1024 * 1024))).toEqual({ ok: false, failure: { kind: 'too-large' } });
  });
});
