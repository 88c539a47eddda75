import type { CitySummary } from '#domain/aggregation/summary.ts';
import { exhausted } from '#domain/result.ts';
import type { DocumentWork } from '../shared/services/officer-services.ts';

export const EXPORTS = ['workbook', 'long', 'codes'] as const;
export type Export = (typeof EXPORTS)[number];

/** The bytes of an export; `at` is the instant at which it is written. What writes it is loaded only when it is asked for. */
export async function exportBytes(
  kind: Export,
  summary: CitySummary,
  at: string,
  documents: DocumentWork,
): Promise<Uint8Array> {
  switch (kind) {
    case 'workbook':
      return documents.summaryWorkbook(summary, at);
    case 'long':
      return documents.longCsv(summary);
    case 'codes': {
      const { codeTableCsv } = await import('#documents/summary/code-table.ts');
      return codeTableCsv(summary);
    }
    default:
      return exhausted(kind);
  }
}
