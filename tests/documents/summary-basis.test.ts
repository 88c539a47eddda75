import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { citySummary } from '#domain/aggregation/summary.ts';
import { NOW, type Basis } from '#domain/closing/basis.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { summaryFileName } from '#documents/summary/summary-file-name.ts';
import { summaryWorkbook } from '#documents/summary/workbook.ts';
import { payloads } from '../support/arbitrary-payload.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';

const at = '2026-12-05T01:00:00.000Z';
const closing: Basis = { kind: 'closing', number: 2, closedAt: '2026-11-30T08:15:00.000Z', digest: 'd'.repeat(64) };
const [payload] = fc.sample(payloads(questionnaire, ['002']), { numRuns: 1, seed: 4 });
if (payload === undefined) throw new Error('one payload was asked for');
const handedIn = payload;

async function workbookOf(basis: Basis, edition: string, revision: number) {
  const own = {
    ...handedIn,
    questionnaire: { ...handedIn.questionnaire, digest: edition },
    response: { ...handedIn.response, revision },
  };
  const submission = {
    digest: payloadDigest(own),
    payload: own,
    inspection: inspection.id,
    department: '002',
    fileName: 'a.json',
    importedAt: at,
    setAside: false,
    standing: 'received' as const,
  };
  const summary = citySummary(questionnaire, inspection, collectionStatus(inspection, [submission]), basis);
  const { sheets } = await readXlsx(await summaryWorkbook(summary, at));
  return (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

async function definitions(basis: Basis, edition = inspection.questionnaire.digest): Promise<string> {
  return JSON.stringify((await workbookOf(basis, edition, 1))('定義'));
}

/** The cells of the sheet 提出状況 under these headings, by department. */
async function standings(basis: Basis, revision: number, ...headings: string[]): Promise<Map<unknown, unknown[]>> {
  const [head = [], ...rows] = (await workbookOf(basis, inspection.questionnaire.digest, revision))('提出状況');
  return new Map(rows.map((row) => [row[0], headings.map((heading) => row[head.indexOf(heading)] ?? '')]));
}

describe('the workbook', () => {
  it('states that its figures are not closed, and their date and time', async () => {
    const text = await definitions(NOW);
    expect(text).toContain('締めていない集計（令和8年12月5日 10:00現在）');
    expect(text).not.toContain('締めの照合値');
  });

  it('names the closing that its figures come from, with its digest', async () => {
    const text = await definitions(closing);
    expect(text).toContain('第2回締め（令和8年11月30日現在）');
    expect(text).toContain('d'.repeat(64));
  });

  it('states when answers to another edition of the questionnaire were left out', async () => {
    expect(await definitions(NOW, 'e'.repeat(64))).toContain('版の違う点検票で答えた所属が1所属あります');
    expect(await definitions(NOW)).not.toContain('版の違う点検票');
  });

  it('marks departments that were late on the day of the figures, and those that submitted again', async () => {
    const now = await standings(NOW, 2, '状態', '期限後', '再提出');
    expect(now.get('002')).toEqual(['受領', '期限後に受領', '再提出']);
    expect(now.get('003')).toEqual(['未提出', '期限を過ぎて未提出', '']);
    expect(now.get('009')).toEqual(['対象外', '', '']);
    const closed = await standings(closing, 1, '期限後', '再提出');
    expect(closed.get('002')).toEqual(['期限後に受領', '']);
    expect(closed.get('003')).toEqual(['', '']);
  });

  it('has the closing in its file name', () => {
    expect(summaryFileName(inspection, '集計', '.xlsx', closing)).toBe('取扱注意_自己点検_R08_集計_第2回締め.xlsx');
    expect(summaryFileName(inspection, '集計', '.csv', NOW)).toBe('取扱注意_自己点検_R08_集計.csv');
  });
});
