import { useTranslation } from 'react-i18next';
import type { receptionState } from '#domain/collection/reception.ts';
import { Badge, type BadgeTone } from '#ui/feedback/Badge.tsx';
import type { IconName } from '#ui/icon/Icon.tsx';

type ShownState = ReturnType<typeof receptionState>;

const LOOKS: Record<ShownState, { tone: BadgeTone; icon?: IconName }> = {
  received: { tone: 'info', icon: 'file' },
  accepted: { tone: 'success', icon: 'success' },
  'sent-back': { tone: 'warning', icon: 'undo' },
  missing: { tone: 'neutral' },
  waiting: { tone: 'info', icon: 'download' },
  conflict: { tone: 'warning', icon: 'warning' },
  excluded: { tone: 'neutral', icon: 'minus' },
};

/** 未提出・受付待ち・受領・受理・差戻し中・競合・対象外. */
export function StandingBadge({ state }: { state: ShownState }) {
  const { t } = useTranslation('collection');
  return <Badge {...LOOKS[state]}>{t(`states.${state}`)}</Badge>;
}
