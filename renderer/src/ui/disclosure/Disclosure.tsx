import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  title: ReactNode;
  children: ReactNode;
  /** Stands at the end of the title's line: a count, a badge. */
  aside?: ReactNode;
  /** Null: the title is not a heading, for side notes that would only crowd the outline of the page. */
  level?: 2 | 3 | 4 | null;
  defaultOpen?: boolean;
  /** Give both to control it. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  /** `line` has no box around it, for use inside a panel; `row` is one inside a row of a table, `note` one at the foot of something. */
  look?: 'box' | 'line' | 'row' | 'note';
}

/** A title that shows and hides what is below it. */
export function Disclosure(props: DisclosureProps) {
  const { title, children, aside, level = 3, defaultOpen = false, open, onToggle, look = 'box' } = props;
  const button = (
    <Button slot="trigger" className={styles.button}>
      <Icon name="chevronRight" />
      <span className={styles.title}>{title}</span>
      {aside}
    </Button>
  );
  return (
    <AriaDisclosure
      className={styles.disclosure}
      data-look={look}
      defaultExpanded={defaultOpen}
      {...(open === undefined ? {} : { isExpanded: open })}
      {...(onToggle === undefined ? {} : { onExpandedChange: onToggle })}
    >
      {level === null ? (
        <div className={styles.head}>{button}</div>
      ) : (
        <Heading level={level} className={styles.head}>
          {button}
        </Heading>
      )}
      <DisclosurePanel>
        <div className={styles.body}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
