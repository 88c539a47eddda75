import { useTranslation } from 'react-i18next';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { Badge, type BadgeTone } from '#ui/feedback/Badge.tsx';
import type { IconName } from '#ui/icon/Icon.tsx';

const LOOKS: Record<DepartmentStatus['state'], { tone: BadgeTone; icon?: IconName }> = {
  received: { tone: 'info', icon: 'file' },
  accepted: { tone: 'success', icon: 'success' },
  'sent-back': { tone: 'warning', icon: 'undo' },
  missing: { tone: 'neutral' },
  conflict: { tone: 'warning', icon: 'warning' },
  excluded: { tone: 'neutral', icon: 'minus' },
};

/** 未提出・受領・受理・差戻し中・競合・対象外. */
export function StandingBadge({ state }: { state: DepartmentStatus['state'] }) {
  const { t } = useTranslation('collect');
  return <Badge {...LOOKS[state]}>{t(`states.${state}`)}</Badge>;
}
