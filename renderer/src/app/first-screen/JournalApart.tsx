import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '#ui/feedback/Notices.tsx';

/** Says that the journal, which was out of reach at the start, is there again but has to be compared by a new start. `apart` null: that cannot be. */
export function JournalApart({ apart }: { apart: Promise<void> | null }) {
  const { t } = useTranslation('errors');
  const notice = useNotice();
  useEffect(() => {
    let isGone = false;
    void apart?.then(() => {
      if (!isGone) notice({ tone: 'error', text: t('apart'), lasting: true });
      return undefined;
    });
    return () => {
      isGone = true;
    };
  }, [apart, notice, t]);
  return null;
}
