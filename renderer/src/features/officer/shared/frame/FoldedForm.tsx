import { useState, type ReactNode } from 'react';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';

interface FoldedFormProps {
  title: string;
  /** Renders the form; `close` is to be called once it is saved. */
  children: (close: () => void) => ReactNode;
}

/** A form that is folded away while nothing is to be changed. It is mounted anew each time it is opened. */
export function FoldedForm({ title, children }: FoldedFormProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={title} level={2} open={open} onToggle={setOpen}>
      {open ? children(() => setOpen(false)) : null}
    </Disclosure>
  );
}
