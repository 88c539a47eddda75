import { useTranslation } from 'react-i18next';
import { summaryFileName } from '#documents/summary/summary-file-name.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';

/** 「取扱注意_自己点検_R08_委員会報告資料_第1回締め.docx」. */
export function useReportName({ inspection, basis, masking }: CitySummary, ending: '.docx' | '.pdf'): string {
  const { t } = useTranslation('report');
  const label = t(masking === undefined ? 'committee.file' : 'committee.fileMasked');
  return summaryFileName(inspection, label, ending, basis);
}
