import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import styles from './Popover.module.css';

export interface HelpPopoverProps {
  /** Says what the button explains: 「実施率の数え方」. */
  label: string;
  children: ReactNode;
}

/** A small sign beside a figure; a click, Enter or Space opens what it means, Escape closes it. */
export function HelpPopover({ label, children }: HelpPopoverProps) {
  return (
    <DialogTrigger>
      <Button className={styles.helpSign} aria-label={label}>
        <Icon name="info" />
      </Button>
      <Popover className={styles.sheet} offset={6} placement="bottom start">
        <Dialog aria-label={label} className={styles.helpSheet}>
          <p className={styles.name}>{label}</p>
          <div>{children}</div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
