import { useTranslation } from 'react-i18next';
import { flagsOn } from '#domain/profile/profile.ts';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import styles from './Print.module.css';

/** What the department does, since it decides which items were asked. */
export function SheetProfile() {
  const { t } = useTranslation('submit');
  const { questionnaire, response, department } = useOpenResponse();
  const on = flagsOn(questionnaire, response.profile, department);
  const asked = questionnaire.flags.filter(({ setBy }) => setBy !== 'everyone');
  const holding = asked.filter(({ id }) => on.has(id)).map(({ label }) => label);
  const switchedOff = asked.filter(({ id }) => (response.profile[id]?.reason ?? '') !== '');
  return (
    <section className={styles.profile}>
      <h3>{t('print.profile')}</h3>
      <dl className={styles.details}>
        <div>
          <dt>{t('print.profileOn')}</dt>
          <dd>{holding.length === 0 ? t('print.profileNone') : holding.join(t('print.separator'))}</dd>
        </div>
        {switchedOff.map(({ id, label }) => (
          <div key={id}>
            <dt>{t('print.profileOff')}</dt>
            <dd>{`${label}　${response.profile[id]?.reason ?? ''}`}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
