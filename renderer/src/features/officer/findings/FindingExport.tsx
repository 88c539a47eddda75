import { useTranslation } from 'react-i18next';
import { summaryFileName } from '#documents/summary/summary-file-name.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { TreatedFindings } from '../shared/collection/use-finding-records.ts';
import { ENDINGS, SpreadsheetExport, type SpreadsheetKind } from '../shared/exports/SpreadsheetExport.tsx';

interface FindingExportProps {
  summary: CitySummary;
  findings: TreatedFindings;
}

/** The findings as files for a spreadsheet. */
export function FindingExport({ summary, findings }: FindingExportProps) {
  const { t } = useTranslation('findings');
  const { host, now } = useOfficerServices();
  const save = async (kind: SpreadsheetKind) => {
    const bytes = await bytesOf(kind, summary, findings, now());
    return host.saveFile(summaryFileName(summary.inspection, t('exports.file'), ENDINGS[kind], summary.basis), bytes);
  };
  return (
    <SpreadsheetExport
      title={t('exports.title')}
      lead={t('exports.lead')}
      holds={t('exports.holds')}
      labels={{ workbook: t('exports.workbook'), csv: t('exports.csv') }}
      save={save}
    />
  );
}

// The writers are loaded only when they are needed.
async function bytesOf(
  kind: SpreadsheetKind,
  summary: CitySummary,
  { records, scale }: TreatedFindings,
  at: string,
): Promise<Uint8Array> {
  if (kind === 'workbook') {
    const { findingsWorkbook } = await import('#documents/findings/workbook.ts');
    return findingsWorkbook(summary, records, scale, at);
  }
  const { findingsCsv } = await import('#documents/findings/long-csv.ts');
  return findingsCsv({ questionnaire: summary.questionnaire, scale, today: tokyoDay(at) }, records);
}
