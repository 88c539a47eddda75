import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IconButton } from '../button/IconButton.tsx';
import { Icon } from '../icon/Icon.tsx';
import { useUiTexts } from '../text/texts.ts';
import type { BannerTone } from './Banner.tsx';
import './Feedback.css';

export interface Notice {
  tone: BannerTone;
  text: string;
}

interface ShownNotice extends Notice {
  key: number;
}

interface Notices {
  show: (notice: Notice) => void;
  announce: (text: string) => void;
}

const NoticesContext = createContext<Notices | null>(null);
const VISIBLE_MILLISECONDS = 7000;
const MOST_AT_ONCE = 3;

/** Returns a function that shows a short message in the corner. Errors stay until they are closed, the others go by themselves. */
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

/** Holds the messages of the whole window; mounted once. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly ShownNotice[]>([]);
  const [spoken, setSpoken] = useState({ text: '', turn: 0 });
  const close = useCallback((key: number) => setShown((all) => all.filter((each) => each.key !== key)), []);
  const notices = useMemo<Notices>(
    () => ({
      show: (notice) =>
        setShown((all) => [...all.slice(1 - MOST_AT_ONCE), { ...notice, key: (all.at(-1)?.key ?? 0) + 1 }]),
      announce: (text) => setSpoken(({ turn }) => ({ text, turn: turn + 1 })),
    }),
    [],
  );
  return (
    <NoticesContext value={notices}>
      {children}
      <div className="ui-visually-hidden" role="status" data-live="announcements">
        <span key={spoken.turn}>{spoken.text}</span>
      </div>
      <div className="ui-notices ui-no-print" role="status">
        {shown.map((notice) => (
          <NoticeCard key={notice.key} notice={notice} onClose={close} />
        ))}
      </div>
    </NoticesContext>
  );
}

function NoticeCard({ notice, onClose }: { notice: ShownNotice; onClose: (key: number) => void }) {
  const texts = useUiTexts();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || notice.tone === 'error') return undefined;
    const timer = setTimeout(() => onClose(notice.key), VISIBLE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [held, notice, onClose]);
  return (
    <div
      className="ui-notice"
      data-tone={notice.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={notice.tone} />
      <span className="ui-notice-text">{notice.text}</span>
      <IconButton icon="close" label={texts.close} onPress={() => onClose(notice.key)} />
    </div>
  );
}
