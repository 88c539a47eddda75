import type { ReactNode } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import styles from './Popover.module.css';

export interface TermPopoverProps {
  /** The word as it stands in the sentence. */
  term: string;
  /** What it means. */
  children: ReactNode;
}

/** An underlined word in a sentence; a click, Enter or Space opens what it means, Escape closes it. */
export function TermPopover({ term, children }: TermPopoverProps) {
  return (
    <DialogTrigger>
      <Button className={styles.term}>{term}</Button>
      <Popover className={styles.sheet} offset={6} placement="bottom start">
        <p className={styles.name}>{term}</p>
        <div>{children}</div>
      </Popover>
    </DialogTrigger>
  );
}
