import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { NoticeCard } from './NoticeCard.tsx';
import { onOtherPage, withNotice, type Notice, type ShownNotice } from './notice-list.ts';
import { useNoticeRoom } from './use-notice-room.ts';
import styles from './Notices.module.css';

interface Notices {
  show: (notice: Notice) => void;
  announce: (text: string) => void;
  leavePage: () => void;
}

const NoticesContext = createContext<Notices | null>(null);

/** Returns a function that shows a short message at the foot of the window. Errors stay until they are closed, the others go by themselves. */
export function useNotice(): (notice: Notice) => void {
  return useNotices().show;
}

/** Returns a function that tells screen readers what changed, for changes that are plain to the eye. */
export function useAnnounce(): (text: string) => void {
  return useNotices().announce;
}

function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (notices === null) throw new Error('NoticesProvider is missing around a component');
  return notices;
}

/** Around a page: takes its notices away when the page makes room for another one. */
export function NoticesOfPage({ children }: { children: ReactNode }) {
  const { leavePage } = useNotices();
  useEffect(() => leavePage, [leavePage]);
  return children;
}

/**
 * Holds the messages of the whole window; mounted once. They stand in a bar at the foot of the window, for which dialogs and pages make room, so
 * that no button is under it.
 */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly ShownNotice[]>([]);
  const [spoken, setSpoken] = useState({ text: '', turn: 0 });
  const lastKey = useRef(0);
  const bar = useNoticeRoom();
  const notices = useMemo<Notices>(
    () => ({
      show: (notice) => {
        lastKey.current += 1;
        const next = { ...notice, key: lastKey.current };
        setShown((all) => withNotice(all, next));
      },
      announce: (text) => setSpoken(({ turn }) => ({ text, turn: turn + 1 })),
      leavePage: () => setShown(onOtherPage),
    }),
    [],
  );
  const close = useCallback((key: number) => setShown((all) => all.filter((each) => each.key !== key)), []);
  return (
    <NoticesContext value={notices}>
      {children}
      <div className="ui-visually-hidden" role="status" data-live="announcements" data-react-aria-top-layer>
        <span key={spoken.turn}>{spoken.text}</span>
      </div>
      {/* The attribute keeps the bar readable and usable while a dialog hides everything else. */}
      <div ref={bar} className={`${styles.notices} ui-no-print`} role="status" data-react-aria-top-layer>
        {shown.map((notice) => (
          <NoticeCard key={notice.key} notice={notice} onClose={close} />
        ))}
      </div>
    </NoticesContext>
  );
}
