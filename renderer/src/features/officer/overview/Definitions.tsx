import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import styles from './Overview.module.css';

/** How every figure of the page is counted. */
export function Definitions() {
  const { t } = useTranslation('overview');
  return (
    <Disclosure title={t('definitions.title')} level={2}>
      <dl className={styles.definitions}>
        {t('definitions.entries', { returnObjects: true }).map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
