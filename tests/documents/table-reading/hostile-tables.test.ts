import { describe, expect, it } from 'vitest';
import { readTable } from '#documents/table-reading/read-table.ts';
import { tableUnreadableText } from '#documents/table-reading/unreadable.ts';
import { zipSync, zlibSync } from 'fflate';
import { HOSTILE_WORKBOOKS } from '../../support/hostile-workbooks.ts';
import { sheetOf, workbookOf } from '../../support/table-workbook.ts';
import { withProcessorTime } from '../../support/processor-time.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sheet = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');

function verdictOn(bytes: Uint8Array): string {
  const read = readTable(bytes);
  return read.ok ? 'read' : read.failure.kind;
}

/** The head of a compound file (CFB) with one directory entry of this name. */
function compound(part: string): Uint8Array {
  const name = [...part].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 600 }, () => 0),
    ...name,
  ]);
}

/** The ZIP archive after `change` was applied to each entry of its central directory. */
function withEntries(bytes: Uint8Array, change: (entry: DataView) => void): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 <= changed.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) change(new DataView(changed.buffer, at));
  return changed;
}

const UNPACKED = 24;
const PLACE = 42;
const withSize = (bytes: Uint8Array, offset: number, value: number) =>
  withEntries(bytes, (entry) => entry.setUint32(offset, value, true));
// Bit 0 of the general purpose flags means encrypted.
const encrypted = (bytes: Uint8Array) => withEntries(bytes, (entry) => entry.setUint16(8, 1, true));

describe('a hostile workbook', () => {
  it.each(HOSTILE_WORKBOOKS)('gets its verdict before it fills the memory: $name', ({ bytes, verdict }) => {
    const file = bytes();
    const { result, seconds } = withProcessorTime(() => verdictOn(file));
    expect(result).toBe(verdict);
    expect(seconds).toBeLessThan(30);
  });

  it('is refused with the address of the first cell out of range', () => {
    const read = readTable(workbookOf({ sheet: sheetOf('<row r="7"><c r="XFD7"><v>1</v></c></row>') }));
    expect(read.ok || read.failure.kind === 'faulty' ? '' : tableUnreadableText(read.failure)).toMatch(/「XFD7」/);
  });

  it('is not decompressed beyond the size in its directory', () => {
    const bytes = workbookOf({ sheet: sheetOf(' '.repeat(200_000)) });
    expect(verdictOn(bytes)).toBe('read');
    expect(verdictOn(withSize(bytes, UNPACKED, 100))).toBe('damaged');
    expect(verdictOn(withSize(bytes, UNPACKED, 0x7fff_ffff))).toBe('unpacks-too-large');
    expect(verdictOn(withSize(bytes, PLACE, 0x7fff_ffff))).toBe('damaged');
  });

  it('never reads as a table when it is cut off', () => {
    const whole = workbookOf({ sheet });
    for (let length = 0; length < whole.length; length += 7)
      expect(['damaged', 'not-a-table', 'empty', 'no-sheet']).toContain(verdictOn(whole.subarray(0, length)));
  });
});

describe('a file that is not a readable table', () => {
  it.each([
    ['a workbook with a password', compound('EncryptedPackage'), 'password'],
    ['an old Excel file', compound('Workbook'), 'old-excel'],
    ['an old document of another program', compound('WordDocument'), 'other-office'],
    [
      'an OpenDocument table',
      zipSync({ mimetype: bytesOf('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': bytesOf('<x/>') }),
      'opendocument',
    ],
    [
      'a binary workbook',
      zipSync({ '[Content_Types].xml': bytesOf(''), 'xl/workbook.bin': bytesOf('x') }),
      'binary-excel',
    ],
    ['a document', zipSync({ '[Content_Types].xml': bytesOf(''), 'word/document.xml': bytesOf('x') }), 'other-office'],
    ['an archive', zipSync({ 'roster.csv': bytesOf('a,b') }), 'archive'],
    ['an archive with a password', encrypted(workbookOf({ sheet })), 'password'],
    ['an archive that is cut off', workbookOf({ sheet }).subarray(0, 300), 'damaged'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xd, 0xff, 0xff]),
      'not-a-table',
    ],
    ['bytes', zlibSync(bytesOf('x'.repeat(1000))), 'not-a-table'],
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', bytesOf('\uFEFF \r\n\r\n'), 'empty'],
  ])('is recognised as %s', (_, bytes, verdict) => {
    expect(verdictOn(bytes)).toBe(verdict);
  });
});
