import { sheetOf, workbookOf } from './table-workbook.ts';

const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join('');

/** A small workbook that takes much memory or time from whoever builds everything that is in it, and what is said of it. */
export interface HostileWorkbook {
  name: string;
  bytes: () => Uint8Array;
  verdict: string;
}

/** Workbooks below a megabyte or two that were found to take gigabytes or minutes. */
export const HOSTILE_WORKBOOKS: readonly HostileWorkbook[] = [
  {
    name: 'a value in the last column of every row',
    bytes: () =>
      workbookOf({ sheet: sheetOf(many(20_000, (index) => row(index + 1, `<c r="XFD${index + 1}"><v>1</v></c>`))) }),
    verdict: 'too-far',
  },
  {
    name: 'a value in the last row',
    bytes: () =>
      workbookOf({ sheet: sheetOf(row(1, '<c r="A1"><v>1</v></c>') + row(1_048_576, '<c r="A1048576"><v>1</v></c>')) }),
    verdict: 'too-far',
  },
  {
    name: 'a value at the end of the columns that are read, in every row',
    bytes: () =>
      workbookOf({ sheet: sheetOf(many(2000, (index) => row(index + 1, `<c r="ALL${index + 1}"><v>1</v></c>`))) }),
    verdict: 'too-many-cells',
  },
  {
    name: 'forty megabytes of zeros in forty kilobytes',
    bytes: () => workbookOf({ sheet: '0'.repeat(40 * 1024 * 1024) }),
    verdict: 'unpacks-too-large',
  },
  {
    name: 'twenty megabytes of blanks, within the room there is',
    bytes: () => workbookOf({ sheet: sheetOf(' '.repeat(20 * 1024 * 1024)) }),
    verdict: 'unpacks-too-large',
  },
  {
    name: 'millions of shared strings',
    bytes: () => workbookOf({ sheet: sheetOf(''), sharedStrings: `<sst>${'<si><t>a</t></si>'.repeat(500_000)}</sst>` }),
    verdict: 'unpacks-too-large',
  },
  {
    name: 'one long string in a million cells',
    bytes: () =>
      workbookOf({
        sheet: sheetOf(many(1500, (index) => `<row>${`<c t="s"><v>${index % 7}</v></c>`.repeat(900)}</row>`)),
        sharedStrings: `<sst>${many(7, (index) => `<si><t>${String(index).repeat(300_000)}</t></si>`)}</sst>`,
      }),
    verdict: 'unpacks-too-large',
  },
  {
    name: 'merged ranges over every row, one upon another',
    bytes: () =>
      workbookOf({
        sheet: sheetOf(
          many(20_000, (index) => row(index + 1, `<c r="A${index + 1}"><v>${index}</v></c>`)),
          `<mergeCells>${many(50_000, (index) => `<mergeCell ref="${'BCDEFGHIJ'[index % 9]}${2 + (index % 97)}:K1048576"/>`)}</mergeCells>`,
        ),
      }),
    verdict: 'read',
  },
  {
    name: 'a tag that never ends',
    bytes: () => workbookOf({ sheet: `${sheetOf('').slice(0, -20)}<c ${'a="'.repeat(300_000)}` }),
    verdict: 'damaged',
  },
  {
    name: 'attributes without end',
    bytes: () =>
      workbookOf({
        sheet: sheetOf(`<row r="1"><c ${many(100_000, (index) => `a${index}="1" `)}r="A1"><v>1</v></c></row>`),
      }),
    verdict: 'read',
  },
  {
    name: 'an entity that stands for others',
    bytes: () =>
      workbookOf({
        sheet: `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheetOf(row(1, '<c r="A1" t="str"><v>&b;</v></c>'))}`,
      }),
    verdict: 'read',
  },
];
