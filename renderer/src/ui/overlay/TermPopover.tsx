import type { ReactNode } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import './Overlay.css';

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
      <Button className="ui-term">{term}</Button>
      <Popover className="ui-term-sheet" offset={6} placement="bottom start">
        <p className="ui-term-name">{term}</p>
        <div>{children}</div>
      </Popover>
    </DialogTrigger>
  );
}
