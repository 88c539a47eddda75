import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readLabel } from '#domain/journal/label.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import { sizeText } from '../../shared/numbers/size-text.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import type { Snapshot } from './restoring.ts';
import type { Restoring } from './use-restoring.ts';
import styles from './Backup.module.css';

/** The copies that the desktop edition makes by itself, each to be looked into. */
export function SnapshotsPanel({ onLook }: { onLook: Restoring['look'] }) {
  const { t } = useTranslation('backup');
  const snapshots = useSnapshots();
  return (
    <Panel title={t('snapshots.title')}>
      <Stack>
        <p>{t('snapshots.lead')}</p>
        {snapshots === 'unreachable' ? <Banner tone="warning" title={t('snapshots.unreachable')} /> : null}
        {snapshots?.length === 0 ? <p>{t('snapshots.none')}</p> : null}
        {Array.isArray(snapshots) && snapshots.length > 0 ? (
          <ul className={styles.snapshots}>
            {snapshots.map((snapshot) => (
              <SnapshotLine key={snapshot.name} snapshot={snapshot} onLook={onLook} />
            ))}
          </ul>
        ) : null}
      </Stack>
    </Panel>
  );
}

function SnapshotLine({ snapshot, onLook }: { snapshot: Snapshot; onLook: Restoring['look'] }) {
  const { t } = useTranslation('backup');
  const dates = useDates();
  const at = dates.instant(snapshot.at);
  const label = readLabel(snapshot.label);
  return (
    <li>
      <span className={styles.snapshot}>
        <b>{at}</b>
        <span>
          {t(`snapshots.reasons.${snapshot.reason}`)} {sizeText(snapshot.bytes)}
        </span>
        {label === null ? null : <span>{t('snapshots.holds', label)}</span>}
      </span>
      <Button size="small" label={t('snapshots.lookAt', { at })} onPress={() => void onLook(snapshot)}>
        {t('snapshots.look')}
      </Button>
    </li>
  );
}

/** Null while the list is being read. */
function useSnapshots(): Snapshot[] | 'unreachable' | null {
  const { host } = useDeviceServices();
  const [snapshots, setSnapshots] = useState<Snapshot[] | 'unreachable' | null>(null);
  useEffect(() => {
    let gone = false;
    void host.journal?.snapshots().then((listed) => {
      if (!gone) setSnapshots(listed.ok ? listed.value : 'unreachable');
      return undefined;
    });
    return () => {
      gone = true;
    };
  }, [host]);
  return snapshots;
}
