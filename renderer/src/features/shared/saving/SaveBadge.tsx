import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { savingBadge } from '#state/saving.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { useDeviceServices } from '../services/device-services.ts';

const LOOK = {
  saving: { tone: 'neutral' },
  saved: { tone: 'success', icon: 'success' },
  failed: { tone: 'error', icon: 'error' },
} as const;

/** 保存中・保存済み・保存できません, as it truly is. */
export function SaveBadge() {
  const { t } = useTranslation('saving');
  const { saving } = useDeviceServices();
  const { open, failure } = useStore(saving);
  const badge = savingBadge({ open, failure });
  return (
    <span role="status" data-saving={badge} title={failure === null ? undefined : t(`saving.why.${failure}`)}>
      <Badge {...LOOK[badge]}>{t(`saving.${badge}`)}</Badge>
    </span>
  );
}
