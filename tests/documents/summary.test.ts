import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { applicableCount, implementationRate } from '#domain/aggregation/counts.ts';
import { findingsOf } from '#domain/findings/finding.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { citySummary } from '#domain/aggregation/summary.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { csvBytes } from '#documents/csv.ts';
import { codeTableCsv } from '#documents/summary/code-table.ts';
import { longCsv } from '#documents/summary/long-csv.ts';
import { summaryWorkbook } from '#documents/summary/workbook.ts';
import { decodeText } from '#documents/text.ts';
import { csvRows } from '../support/csv-rows.ts';
import { payloads } from '../support/arbitrary-payload.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';

const handedIn = fc.sample(payloads(), { numRuns: 3, seed: 11 }).map((payload, index): Submission => {
  const own = { ...payload, department: { code: `00${index + 1}`, name: `第00${index + 1}課` } };
  return {
    digest: payloadDigest(own),
    payload: own,
    inspection: inspection.id,
    department: own.department.code,
    fileName: 'a.json',
    importedAt: '2026-11-20T03:00:00.000Z',
    setAside: false,
    standing: 'received',
  };
});
const summary = citySummary(questionnaire, inspection, collectionStatus(inspection, handedIn));
const chapters = matrixOf(questionnaire, summary.tallies, 'chapter');

function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (!text.ok) throw new Error('not UTF-8');
  return text.value;
}

describe('CSV', () => {
  it('starts with a byte order mark and ends its lines with CRLF', () => {
    const bytes = csvBytes(['見出し'], [['髙橋']]);
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe('\uFEFF見出し\r\n髙橋\r\n');
  });

  it('neutralises cells that a spreadsheet would calculate', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)'];
    const rows = csvRows(textOf(csvBytes(['a', 'b', 'c', 'd'], [cells])));
    expect(rows[1]).toEqual(cells.map((cell) => `'${cell}`));
  });

  it('keeps each row on one line and reads back what was written', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'あ髙"\', ;\n1') }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, plain), { minLength: 1 }), (rows) => {
        const read = csvRows(textOf(csvBytes(['一', '二'], rows)));
        expect(read).toHaveLength(rows.length + 1);
        expect(read.flat().every((cell) => !cell.includes('\n'))).toBe(true);
      }),
    );
  });

  it('writes a text of a million blanks in linear time', () => {
    const blanks = ' '.repeat(1_000_000);
    const [, row] = csvRows(textOf(csvBytes(['一', '二'], [[`a${blanks}b`, `c${blanks}\n${blanks}d`]])));
    expect(row).toEqual([`a${blanks}b`, 'c d']);
  });

  it('has one row per department and applicable item, and the code table lists every code in use', () => {
    const [header, ...rows] = csvRows(textOf(longCsv(summary)));
    expect(rows).toHaveLength(applicableCount(chapters.total));
    expect(new Set(header).size).toBe(header?.length);
    const [, ...table] = csvRows(textOf(codeTableCsv(summary)));
    const codes = new Set(table.map(([column, code]) => `${column}:${code}`));
    for (const column of new Set(table.map(([each = '']) => each))) {
      const at = header?.indexOf(column) ?? -1;
      expect([column, at >= 0]).toEqual([column, true]);
      for (const row of rows) if (row[at] !== '') expect(codes).toContain(`${column}:${row[at]}`);
    }
  });
});

describe('the workbook', () => {
  it('shows the figures of the matrix as numbers, on six sheets', async () => {
    const book = await readXlsx(await summaryWorkbook(summary, '2026-11-22T03:00:00.000Z'));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([
      '集計表',
      '項目別',
      '未実施一覧',
      '提出状況',
      '回答一覧',
      '定義',
    ]);
    const [matrix, items, findings, statuses] = book.sheets;
    const total = matrix?.rows.at(-1) ?? [];
    const { yes, partial, no, na, unanswered, confirmedYes } = chapters.total;
    expect(total.slice(4, 11)).toEqual([
      yes,
      partial,
      no,
      na,
      unanswered,
      confirmedYes,
      applicableCount(chapters.total),
    ]);
    const rate = implementationRate(chapters.total);
    expect(total[3]).toBeCloseTo(rate.numerator / rate.denominator, 10);
    expect(items?.rows).toHaveLength(1 + questionnaire.chapters.flatMap((chapter) => chapter.items).length);
    expect(findings?.rows).toHaveLength(1 + findingsOf(questionnaire, summary.tallies).length);
    expect(statuses?.rows).toHaveLength(1 + inspection.roster.length);
  });

  it('keeps text that looks like a formula as text', async () => {
    const [first, ...others] = handedIn;
    const [answer] = first?.payload.answers ?? [];
    if (first === undefined || answer === undefined) throw new Error('a submission with an answer is needed');
    const action = { kind: 'own', what: '=HYPERLINK("x")', post: '係長', due: '' };
    const payload = {
      ...first.payload,
      answers: [{ ...answer, item: 'A-1', status: 'no' as const, comment: '=1+1', action }],
    };
    const changed = citySummary(
      questionnaire,
      inspection,
      collectionStatus(inspection, [{ ...first, payload }, ...others]),
    );
    const book = await readXlsx(await summaryWorkbook(changed, '2026-11-22T03:00:00.000Z'));
    const row = book.sheets[2]?.rows.find((cells) => cells.includes('=1+1'));
    expect(row).toContain('=HYPERLINK("x")');
  });
});
