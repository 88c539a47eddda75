import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { citySummary } from '#domain/aggregation/summary.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { codeTableCsv } from '#documents/summary/code-table.ts';
import { longCsv } from '#documents/summary/long-csv.ts';
import { summaryWorkbook } from '#documents/summary/workbook.ts';
import { questionnaireWith } from '../support/from-officer.ts';
import { handedIn } from '../support/handed-in.ts';
import { inspection } from '../support/small-questionnaire.ts';

const SECRET = '対策基準 4.2';

describe('standards that are not public', () => {
  const payload = handedIn('002', { 'A-1': 'no', 'A-2': 'yes', 'A-3': 'yes' });
  const submission: Submission = {
    digest: payloadDigest(payload),
    payload,
    inspection: inspection.id,
    department: '002',
    fileName: 'a.json',
    importedAt: '2026-11-20T03:00:00.000Z',
    setAside: false,
    standing: 'received',
  };
  const quoting = questionnaireWith({ 'A-1': { nonPublicStandards: [SECRET] } });
  const summary = citySummary(quoting, inspection, collectionStatus(inspection, [submission]));

  it('appear in no CSV', () => {
    for (const bytes of [longCsv(summary), codeTableCsv(summary)]) {
      const text = new TextDecoder().decode(bytes);
      expect(text).toContain('A-1');
      expect(text).not.toContain(SECRET);
    }
  });

  it('appear on no sheet of the workbook', async () => {
    const { sheets } = await readXlsx(await summaryWorkbook(summary, '2026-11-22T03:00:00.000Z'));
    const cells = JSON.stringify(sheets.map(({ rows }) => rows));
    expect(cells).toContain('A-1');
    expect(cells).not.toContain(SECRET);
  });
});
