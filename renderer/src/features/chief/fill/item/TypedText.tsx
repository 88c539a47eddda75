import type { Ref } from 'react';
import { TextArea } from '#ui/field/TextArea.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import type { WriteTyped } from '../../../shared/typing/typing-writer.ts';
import { useTyping, type Typing } from '../../../shared/typing/use-typing.ts';

/** The longest text that a field takes, in UTF-16 units. */
export const LINE_LENGTH = 200;
const TEXT_LENGTH = 2000;

interface Wording {
  label: string;
  labelHidden?: boolean;
  help?: string;
  /** Marks the field as needed, unless it cannot be written into. */
  required?: boolean;
  readOnly: boolean;
}

/** One line that is stored while it is typed. */
export function TypedLine(props: Wording & { stored: string; write: WriteTyped }) {
  const { stored, write, ...wording } = props;
  const { value, change, handlers } = useTyping(stored, write);
  return <TextField {...worded(wording)} {...handlers} value={value} onChange={change} maxLength={LINE_LENGTH} />;
}

/** Several lines. The typing is made outside, so that buttons beside the field can fill it in. */
export function TypedArea(props: Wording & { typing: Typing; lines?: 1 | 2 | 3; inputRef?: Ref<HTMLTextAreaElement> }) {
  const { typing, ...rest } = props;
  return (
    <TextArea
      {...worded(rest)}
      {...(rest.inputRef === undefined ? {} : { inputRef: rest.inputRef })}
      {...typing.handlers}
      value={typing.value}
      onChange={typing.change}
      maxLength={TEXT_LENGTH}
      lines={rest.lines ?? 2}
    />
  );
}

function worded({ label, labelHidden = false, help = '', required = false, readOnly }: Wording) {
  return { label, labelHidden, help, readOnly, ...(required && !readOnly ? { need: 'required' as const } : {}) };
}
