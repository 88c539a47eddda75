import { useTranslation } from 'react-i18next';
import { Panel } from '#ui/layout/Panel.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import styles from './Handover.module.css';

/** What happens once the file is saved, on both sides. */
export function AfterSaving() {
  const { t } = useTranslation('handover');
  const { returns } = useOpenResponse();
  return (
    <Panel title={t('after.title')}>
      <ul className={styles.after}>
        <li>{t('after.here')}</li>
        <li>{t('after.there')}</li>
        <li>{t('after.pack')}</li>
        {returns.length === 0 ? null : <li>{t('after.returns')}</li>}
        <li>{t('after.undo')}</li>
      </ul>
    </Panel>
  );
}
