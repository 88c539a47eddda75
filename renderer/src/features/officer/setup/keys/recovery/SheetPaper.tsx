import { useTranslation } from 'react-i18next';
import { tokyoDay } from '#domain/calendar.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import { IDENTITY_PREFIX, recoveryRows } from '#domain/exchange/recovery.ts';
import { Fingerprint } from '../../../../shared/fingerprint/Fingerprint.tsx';
import { useOfficerServices } from '../../../shared/services/officer-services.ts';
import { useDates } from '../../../../shared/dates/use-dates.ts';
import styles from './SheetPaper.module.css';

/** The recovery sheet as it is printed, alone on its page. */
export function SheetPaper({ file, identity }: { file: KeyFile; identity: string }) {
  const { t } = useTranslation('setup');
  const { now } = useOfficerServices();
  const dates = useDates();
  return (
    <article className={styles.paper}>
      <p className={styles.caution}>{t('keys.paper.caution')}</p>
      <h4 className={styles.title}>{t('keys.paper.title')}</h4>
      <p className={styles.warning}>{t('keys.paper.warning')}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('keys.paper.name')}</dt>
          <dd>{file.name}</dd>
        </div>
        <div>
          <dt>{t('keys.paper.fingerprint')}</dt>
          <dd>
            <Fingerprint signingKey={file.key} />
          </dd>
        </div>
        <div>
          <dt>{t('keys.paper.madeOn')}</dt>
          <dd>{dates.day(tokyoDay(now()))}</dd>
        </div>
      </dl>
      <Letters identity={identity} />
      <h5 className={styles.subtitle}>{t('keys.paper.use')}</h5>
      <ol className={styles.use}>
        <li>{t('keys.paper.inApp')}</li>
        <li>
          {t('keys.paper.withoutApp')}
          <code>{t('keys.paper.command')}</code>
        </li>
        <li>{t('keys.paper.afterUse')}</li>
      </ol>
    </article>
  );
}

function Letters({ identity }: { identity: string }) {
  const { t } = useTranslation('setup');
  return (
    <>
      <table className={styles.letters}>
        <caption>{t('keys.paper.letters')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('keys.paper.row')}</th>
            <th scope="col">{t('keys.paper.letters')}</th>
            <th scope="col">{t('keys.paper.check')}</th>
          </tr>
        </thead>
        <tbody>
          {recoveryRows(identity).map(({ number, groups, check }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{groups.join(' ')}</td>
              <td>{check}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('keys.paper.lettersHelp')}</p>
      <p>{t('keys.paper.prefix', { prefix: IDENTITY_PREFIX })}</p>
    </>
  );
}
