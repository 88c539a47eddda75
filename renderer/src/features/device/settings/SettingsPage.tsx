import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { SaveBadge } from '../../shared/saving/SaveBadge.tsx';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import { InspectionsPanel } from './InspectionsPanel.tsx';
import { LookPanel } from './LookPanel.tsx';
import { SealPanel } from './SealPanel.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { SharedPanel } from './SharedPanel.tsx';
import styles from './Settings.module.css';

/** 設定: how the program looks and works on this computer, where its data is, and how to delete it. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { go } = useDeviceServices();
  const back = () => (window.history.length > 1 ? window.history.back() : go(paths.home()));
  return (
    <>
      <InHeader slot="state">
        <SaveBadge />
      </InHeader>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button icon="chevronLeft" onPress={back}>
            {t('back')}
          </Button>
        }
      />
      <div className={styles.sheets}>
        <Stack>
          <LookPanel />
          <PlacePanel />
        </Stack>
        {/* What grows once it has been read stands last, so that no button moves from under a click. */}
        <Stack>
          <SealPanel />
          <SharedPanel />
          <InspectionsPanel />
        </Stack>
      </div>
    </>
  );
}
