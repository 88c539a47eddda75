import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { ANSWERING } from '#state/preferences.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import styles from './Guide.module.css';

/** 一覧で答える or 1問ずつ答える; remembered on this computer. */
export function AnsweringSwitch() {
  const { t } = useTranslation('fill');
  const { preferences } = useChiefServices();
  const current = useStore(preferences, ({ answering }) => answering);
  return (
    <div className={styles.orders} role="group" aria-label={t('answering.label')}>
      {ANSWERING.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === current}
          onClick={() => preferences.setState({ answering: each })}
        >
          {t(`answering.${each}`)}
        </button>
      ))}
    </div>
  );
}
