import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '#ui/feedback/Notices.tsx';

/** Says so when something failed outside of drawing (after a press, in the background), where no boundary catches it. */
export function EventFaults() {
  const { t } = useTranslation('errors');
  const notice = useNotice();
  useEffect(() => {
    const tell = () => notice({ tone: 'error', text: t('event'), lasting: true });
    window.addEventListener('error', tell);
    window.addEventListener('unhandledrejection', tell);
    return () => {
      window.removeEventListener('error', tell);
      window.removeEventListener('unhandledrejection', tell);
    };
  }, [notice, t]);
  return null;
}
