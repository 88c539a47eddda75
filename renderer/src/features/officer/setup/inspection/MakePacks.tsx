import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Officer } from '#domain/pack/pack-payload.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useUnlocked } from '../../shared/keys/use-unlocked.ts';
import type { usePackMaking } from '../packs/use-making.ts';
import type { SetupForm } from './setup-form.ts';
import styles from './Inspection.module.css';

interface MakePacksProps {
  form: SetupForm;
  revision: number;
  /** Everybody the results will be sealed to. */
  officers: readonly Officer[];
  /** Everything that goes into the packs has been read. */
  ready: boolean;
  /** The last attempt came to nothing: the focus comes back here. */
  again: boolean;
}

/** The button that makes the packs, beside it in whose name and with whose key they are signed. */
export function MakePacks({ form, revision, officers, ready, again }: MakePacksProps) {
  const { t } = useTranslation('setup');
  const unlocked = useUnlocked();
  const canSign = unlocked !== null && officers.some(({ key }) => key === unlocked.key);
  const [city, handing] = useWatch({ control: form.control, name: ['city', 'handing'] });
  return (
    <div className={styles.make}>
      <p className={styles.signing}>
        <span>{t('pack.signing.city')}</span>
        {city.trim() === '' ? <span>{t('pack.signing.noCity')}</span> : <b>{city}</b>}
      </p>
      {unlocked === null || !canSign ? (
        <p>{t(unlocked === null ? 'pack.locked' : 'pack.withdrawnKey')}</p>
      ) : (
        <ul className={styles.signers}>
          <li>{t('pack.signing.key', { name: unlocked.name })}</li>
          <li>{t('pack.signing.officers', { names: officers.map(({ name }) => name).join(t('pack.separator')) })}</li>
        </ul>
      )}
      <div>
        <Button type="submit" look="primary" size="large" icon="file" disabled={!canSign || !ready} autoFocus={again}>
          {handing === 'all' ? t('pack.make', { revision }) : t('pack.makeEach', { revision })}
        </Button>
      </div>
    </div>
  );
}

/** Why the last attempt came to nothing. */
export function NotMade({ failure }: { failure: ReturnType<typeof usePackMaking>['failure'] }) {
  const { t } = useTranslation('setup');
  if (failure === null) return null;
  if (failure === 'cancelled') return <Banner tone="info" title={t('pack.cancelled')} />;
  return (
    <Banner tone="error" title={t('pack.notMade')}>
      {t(`pack.failures.${failure}`)}
    </Banner>
  );
}
