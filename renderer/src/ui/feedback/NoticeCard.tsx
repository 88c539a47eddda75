import { useEffect, useRef, useState, type FocusEvent } from 'react';
import { Button } from '../button/Button.tsx';
import { IconButton } from '../button/IconButton.tsx';
import { Icon } from '../icon/Icon.tsx';
import { useUiTexts } from '../text/texts.ts';
import { goesByItself, type ShownNotice } from './notice-list.ts';
import styles from './Notices.module.css';

const VISIBLE_MILLISECONDS = 7000;
/** Somebody has to read it, decide, and reach the button. */
const UNDOABLE_MILLISECONDS = 30_000;

interface NoticeCardProps {
  notice: ShownNotice;
  onClose: (key: number) => void;
}

/** One message with its buttons. It waits while the pointer or the focus is on it. */
export function NoticeCard({ notice, onClose }: NoticeCardProps) {
  const texts = useUiTexts();
  const [held, setHeld] = useState(false);
  const cameFrom = useRef<HTMLElement | null>(null);
  const { key, tone, text, undo } = notice;
  useEffect(() => {
    if (held || !goesByItself(notice)) return undefined;
    const timer = setTimeout(
      () => onClose(key),
      notice.undo === undefined ? VISIBLE_MILLISECONDS : UNDOABLE_MILLISECONDS,
    );
    return () => clearTimeout(timer);
  }, [held, notice, key, onClose]);
  const enter = ({ currentTarget, relatedTarget }: FocusEvent) => {
    setHeld(true);
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      cameFrom.current = relatedTarget;
  };
  // The focus goes back to where it was, instead of to the top of the page.
  const close = () => {
    cameFrom.current?.focus({ preventScroll: true });
    onClose(key);
  };
  const takeBack = (onPress: () => void) => {
    close();
    onPress();
  };
  return (
    <div
      className={styles.notice}
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={enter}
      onBlur={() => setHeld(false)}
    >
      <Icon name={tone} />
      <span className={styles.text}>{text}</span>
      {undo === undefined ? null : (
        <Button size="small" icon="undo" onPress={() => takeBack(undo.onPress)}>
          {undo.label}
        </Button>
      )}
      <IconButton icon="close" label={texts.close} onPress={close} />
    </div>
  );
}
