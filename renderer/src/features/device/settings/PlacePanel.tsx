import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import { bytesText } from './bytes-text.ts';
import { Keeping } from './Keeping.tsx';
import styles from './Settings.module.css';

/** Where the answers are, how much there is of them, and in the browser edition how well they are kept. */
export function PlacePanel() {
  const { t } = useTranslation('settings');
  const { host, place } = useDeviceServices();
  const browser = host.edition === 'browser';
  return (
    <Panel title={t('place.title')}>
      <p>{t(`place.${host.edition}`)}</p>
      <dl className={styles.facts}>
        {browser ? (
          <div>
            <dt>{t('place.address')}</dt>
            <dd>
              <span className={styles.address}>{place.address}</span>
              <span className={styles.soft}>{t('place.addressHelp')}</span>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('place.used')}</dt>
          <dd>
            <Used />
          </dd>
        </div>
        {browser ? (
          <div>
            <dt>{t('place.keeping')}</dt>
            <dd>
              <Keeping />
            </dd>
          </div>
        ) : null}
      </dl>
      <Row>
        <LinkButton icon="download" href={`#${paths.backup()}`}>
          {t('place.backup')}
        </LinkButton>
      </Row>
    </Panel>
  );
}

function Used() {
  const { t } = useTranslation('settings');
  const { place } = useDeviceServices();
  const [used, setUsed] = useState<{ bytes: number | null } | null>(null);
  useEffect(() => {
    let gone = false;
    void place.used().then((bytes) => {
      if (!gone) setUsed({ bytes });
      return undefined;
    });
    return () => {
      gone = true;
    };
  }, [place]);
  if (used === null) return null;
  return used.bytes === null ? t('place.unknown') : t('place.amount', { size: bytesText(used.bytes) });
}
