import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignOff } from '#domain/answers/response.ts';
import { Panel } from '#ui/layout/Panel.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useWritten } from './use-written.ts';
import styles from './Submit.module.css';

/** How the present revision was signed, and what its file is called. */
export function SignOffFacts({ signOff }: { signOff: SignOff }) {
  const dates = useDates();
  const { t } = useTranslation('submit');
  const { reopenedFor, revision } = useOpenResponse().response;
  const fileName = useWritten()?.find((each) => each.revision === revision)?.fileName ?? '';
  const { approver, capacity, capacityReason, medium, date, documentNumber } = signOff.approval;
  const how = [t(`form.capacities.${capacity}`), t(`form.media.${medium}`)].join('・');
  return (
    <Panel title={t('signed.facts')}>
      <dl className={styles.facts}>
        <Fact term={t('signed.declaredAt')}>{dates.instant(signOff.declaredAt)}</Fact>
        <Fact term={t('signed.date')}>{dates.day(date)}</Fact>
        <Fact term={t('signed.approver')}>
          {approver.post} {approver.name}
          <span className={styles.soft}>
            {how}
            {capacityReason === '' ? '' : `　${capacityReason}`}
          </span>
        </Fact>
        <Fact term={t('signed.documentNumber')}>{documentNumber === '' ? t('signed.noNumber') : documentNumber}</Fact>
        <Fact term={t('signed.fileName')}>{fileName}</Fact>
        {reopenedFor === null ? null : <Fact term={t('signed.reopenedFor')}>{reopenedFor}</Fact>}
      </dl>
    </Panel>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
