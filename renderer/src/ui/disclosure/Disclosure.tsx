import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';
import './Disclosure.css';

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
  /** `line` has no box around it, for use inside a panel. */
  look?: 'box' | 'line';
}

/** A title that shows and hides what is below it. */
export function Disclosure(props: DisclosureProps) {
  const { title, children, aside, level = 3, defaultOpen = false, open, onToggle, look = 'box' } = props;
  const button = (
    <Button slot="trigger" className="ui-disclosure-button">
      <Icon name="chevronRight" />
      <span className="ui-disclosure-title">{title}</span>
      {aside}
    </Button>
  );
  return (
    <AriaDisclosure
      className="ui-disclosure"
      data-look={look}
      defaultExpanded={defaultOpen}
      {...(open === undefined ? {} : { isExpanded: open })}
      {...(onToggle === undefined ? {} : { onExpandedChange: onToggle })}
    >
      {level === null ? (
        <div className="ui-disclosure-head">{button}</div>
      ) : (
        <Heading level={level} className="ui-disclosure-head">
          {button}
        </Heading>
      )}
      <DisclosurePanel className="ui-disclosure-panel">
        <div className="ui-disclosure-body">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
