import { useTranslation } from 'react-i18next';
import { namesIn } from '#domain/report/report-text.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import type { Collection } from '../shared/collection/use-collection.ts';
import type { ReportDesk } from './use-report.ts';

interface NamesLeftProps {
  collection: Collection;
  desk: ReportDesk;
}

/** Warns where a report without names would still name a department in what the officer wrote. */
export function NamesLeft({ collection, desk }: NamesLeftProps) {
  const { t } = useTranslation('report');
  if (desk.sources.summary.masking === undefined) return null;
  const text = desk.written.map(({ words }) => words).join('\n');
  const names = namesIn(
    text,
    collection.summary.inspection.roster.map(({ name }) => name),
  );
  if (names.length === 0) return null;
  return (
    <Banner tone="warning" title={t('committee.named.title')}>
      {t('committee.named.text', { names: names.join(t('committee.named.between')) })}
    </Banner>
  );
}
