import { useTranslation } from 'react-i18next';
import type { Contents } from '#domain/backup/contents.ts';
import { Fact } from '../../shared/facts/Facts.tsx';

/** How much there is, as terms of a list of facts. */
export function ContentsFacts({ contents }: { contents: Contents }) {
  const { t } = useTranslation('backup');
  const { cities, inspections, responses, answers, attachments, submissions, ledgerEntries, keys } = contents;
  return (
    <>
      <Fact term={t('contents.cities')}>{cities.join(t('contents.separator'))}</Fact>
      <Fact term={t('contents.inspections')}>{t('contents.n', { n: inspections })}</Fact>
      <Fact term={t('contents.responses')}>{t('contents.withAnswers', { n: responses, answers, attachments })}</Fact>
      <Fact term={t('contents.submissions')}>
        {t('contents.withLedger', { n: submissions, entries: ledgerEntries })}
      </Fact>
      <Fact term={t('contents.keys')}>{t('contents.n', { n: keys })}</Fact>
    </>
  );
}
