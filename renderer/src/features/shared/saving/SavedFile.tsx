import { useTranslation } from 'react-i18next';
import type { Host } from '#host/host.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useDeviceServices } from '../services/device-services.ts';

export type Saved = Awaited<ReturnType<Host['saveFile']>>;

/** Where a file went, or why it could not be written; nothing before the first attempt and when the person thought better of it. */
export function SavedFile({ saved }: { saved: Saved | null }) {
  const { t } = useTranslation('saving');
  const { host } = useDeviceServices();
  if (saved === null) return null;
  if (saved.ok) return <Banner tone="success" title={t(`saved.${host.edition}`, { name: saved.value.name })} />;
  const { kind } = saved.failure;
  if (kind === 'cancelled') return null;
  return (
    <Banner tone="error" title={t('saved.failed')}>
      {t(`saved.failures.${kind}`)}
    </Banner>
  );
}
