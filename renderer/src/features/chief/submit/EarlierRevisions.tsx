import { useTranslation } from 'react-i18next';
import { Panel } from '#ui/layout/Panel.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useWritten } from './use-written.ts';
import styles from './Submit.module.css';

/** The revisions before the present one, with their codes; nothing while there are none. */
export function EarlierRevisions() {
  const dates = useDates();
  const { t } = useTranslation('submit');
  const { response } = useOpenResponse();
  const earlier = (useWritten() ?? []).filter(({ revision }) => revision < response.revision);
  if (earlier.length === 0) return null;
  return (
    <Panel title={t('earlier.title')}>
      <ul className={styles.earlier}>
        {earlier.map(({ revision, declaredAt, code }) => (
          <li key={revision}>
            <b>{t('earlier.revision', { revision })}</b>　{dates.instant(declaredAt)}
            <span className={styles.soft}>{t('earlier.code', { code })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
