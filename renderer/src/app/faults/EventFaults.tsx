import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '#ui/feedback/Notices.tsx';

// Browsers report it as an error that they tell an observer of sizes in the next frame, as happens when a calendar takes the place of its waiting
// sign. Nothing has failed: https://www.w3.org/TR/resize-observer/#deliver-resize-error
const POSTPONED = 'ResizeObserver loop';

/** Says so when something failed outside of drawing (after a press, in the background), where no boundary catches it. */
export function EventFaults() {
  const { t } = useTranslation('errors');
  const notice = useNotice();
  useEffect(() => {
    const tell = () => notice({ tone: 'error', text: t('event'), lasting: true });
    const tellFault = ({ message }: ErrorEvent) => {
      if (!message.startsWith(POSTPONED)) tell();
    };
    window.addEventListener('error', tellFault);
    window.addEventListener('unhandledrejection', tell);
    return () => {
      window.removeEventListener('error', tellFault);
      window.removeEventListener('unhandledrejection', tell);
    };
  }, [notice, t]);
  return null;
}
