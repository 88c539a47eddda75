import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { useAnnounce } from '../feedback/Notices.tsx';
import { FieldHelp, FieldLabel, FieldMistake, fieldStates } from './FieldFrame.tsx';
import { typing, type TextFieldProps } from './TextField.tsx';
import fieldStyles from './Field.module.css';
import styles from './SuggestField.module.css';

/** One text that is offered. */
export interface Suggestion {
  id: string;
  label: string;
  /** A second, softer line. */
  note?: string;
}

export interface SuggestFieldProps extends Omit<TextFieldProps, 'type' | 'autoComplete' | 'inputRef' | 'defaultValue'> {
  value: string;
  onChange: (value: string) => void;
  /** What fits to the value now; the field shows it as it is. */
  suggestions: readonly Suggestion[];
  onSuggestion: (id: string) => void;
  /** Names the list. */
  listLabel: string;
  /** Read out when the list opens: how many there are and how to reach them. */
  found: string;
  /** The edge of the field at which the list begins. */
  side?: 'start' | 'end';
}

/**
 * One line of text that may be anything, with a list of what fits below it while one types. The list never takes the focus, stays away during
 * composition, and a key that belongs to an input method never chooses from it.
 */
export function SuggestField(props: SuggestFieldProps) {
  const { suggestions, onSuggestion, listLabel, placeholder, side = 'start' } = props;
  const listId = useId();
  const list = useList(props);
  const { shown, active, choose } = list;
  return (
    <AriaTextField
      {...fieldStates(props)}
      {...typing({ ...props, onChange: list.typed, onBlur: list.left })}
      className={`${fieldStyles.field} ${styles.suggest}`}
      autoComplete="off"
    >
      <FieldLabel {...props} />
      <FieldHelp {...props} />
      <Input
        className={fieldStyles.input}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        {...(shown ? { 'aria-controls': listId } : {})}
        {...(active === null ? {} : { 'aria-activedescendant': `${listId}-${active}` })}
        {...(placeholder === undefined ? {} : { placeholder })}
        onKeyDown={list.pressed}
        onCompositionStart={list.composing}
        onCompositionEnd={list.composed}
      />
      <FieldMistake {...props} />
      {shown ? (
        <ul id={listId} className={styles.list} data-side={side} role="listbox" aria-label={listLabel}>
          {suggestions.map(({ id, label, note }, index) => (
            <li
              key={id}
              id={`${listId}-${index}`}
              className={styles.option}
              role="option"
              aria-selected={index === active}
              // The field keeps the focus, so that nothing is stored halfway.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(() => onSuggestion(id))}
            >
              <span>{label}</span>
              {note === undefined ? null : <span className={styles.note}>{note}</span>}
            </li>
          ))}
        </ul>
      ) : null}
    </AriaTextField>
  );
}

/** Whether the list is shown, and which of its lines is the one that Enter takes (null: none). */
function useList(props: SuggestFieldProps) {
  const { suggestions, onSuggestion, found, readOnly = false } = props;
  const [open, setOpen] = useState(false);
  const [composing, setComposing] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const shown = open && !composing && !readOnly && suggestions.length > 0;
  const active = shown && at !== null && at < suggestions.length ? at : null;
  useAnnouncing(shown, found);
  const show = (next: boolean) => {
    setOpen(next);
    setAt(null);
  };
  const choose = (take: () => void) => {
    show(false);
    take();
  };
  const pressed = (event: KeyboardEvent) => {
    if (composes(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = active === null ? undefined : suggestions[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!shown) setOpen(true);
      setAt(stepped(active, event.key === 'ArrowDown' ? 1 : -1, suggestions.length));
    } else if (event.key === 'Enter' && chosen !== undefined) choose(() => onSuggestion(chosen.id));
    else if (event.key === 'Escape' && shown) show(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    shown,
    active,
    choose,
    pressed,
    typed: (value: string) => {
      props.onChange(value);
      show(value !== '');
    },
    left: () => {
      show(false);
      props.onBlur?.();
    },
    composing: () => {
      setComposing(true);
      props.onCompositionStart?.();
    },
    composed: () => {
      setComposing(false);
      props.onCompositionEnd?.();
    },
  };
}

function useAnnouncing(shown: boolean, found: string): void {
  const announce = useAnnounce();
  const say = useEffectEvent((text: string) => announce(text));
  useEffect(() => {
    if (shown) say(found);
  }, [shown, found]);
}

// The code 229 stands for a key that the input method took; some browsers send it before the composition is told.
function composes({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.key === 'Process' || nativeEvent.keyCode === 229;
}

/** The line above or below, over the ends and around; null where there are none. */
function stepped(from: number | null, by: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (from === null) return by === 1 ? 0 : count - 1;
  return (from + by + count) % count;
}
