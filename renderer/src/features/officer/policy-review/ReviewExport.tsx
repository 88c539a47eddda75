import { useTranslation } from 'react-i18next';
import type { ReviewPrint } from '#documents/policy-review/workbook.ts';
import { summaryFileName } from '#documents/summary/summary-file-name.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { ENDINGS, SpreadsheetExport, type SpreadsheetKind } from '../shared/exports/SpreadsheetExport.tsx';

/** The review as files for the committee. */
export function ReviewExport({ print }: { print: ReviewPrint }) {
  const { t } = useTranslation('policyReview');
  const { host, now } = useOfficerServices();
  const { inspection, basis } = print.summary;
  const save = async (kind: SpreadsheetKind) => {
    const bytes = await bytesOf(kind, print, now());
    return host.saveFile(summaryFileName(inspection, t(`exports.files.${kind}`), ENDINGS[kind], basis), bytes);
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
async function bytesOf(kind: SpreadsheetKind, print: ReviewPrint, at: string): Promise<Uint8Array> {
  if (kind === 'workbook') {
    const { reviewWorkbook } = await import('#documents/policy-review/workbook.ts');
    return reviewWorkbook(print, at);
  }
  const { reviewCsv } = await import('#documents/policy-review/long-csv.ts');
  return reviewCsv(print.summary.questionnaire, print.candidates);
}
