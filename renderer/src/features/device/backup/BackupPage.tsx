import { useTranslation } from 'react-i18next';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { SaveBadge } from '../../shared/saving/SaveBadge.tsx';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import { MakePanel } from './MakePanel.tsx';
import { RestorePanel } from './RestorePanel.tsx';
import { SnapshotsPanel } from './SnapshotsPanel.tsx';
import { useRestoring } from './use-restoring.ts';

/** バックアップ: everything in one file, bringing something back from one, and the copies that are made by themselves. */
export function BackupPage() {
  const { t } = useTranslation('backup');
  const { host } = useDeviceServices();
  const restoring = useRestoring();
  return (
    <>
      <InHeader slot="state">
        <SaveBadge />
      </InHeader>
      <PageHeader title={t('title')} lead={t('lead')} back={{ href: `#${paths.settings()}`, label: t('back') }} />
      <Stack>
        {/* What is here and which copies there are is looked at anew after something was brought back. */}
        <MakePanel key={`make ${restoring.times}`} />
        <RestorePanel restoring={restoring} />
        {host.journal === null ? null : <SnapshotsPanel key={`copies ${restoring.times}`} onLook={restoring.look} />}
      </Stack>
    </>
  );
}
