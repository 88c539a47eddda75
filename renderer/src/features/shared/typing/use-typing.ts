import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import type { Stored } from '#domain/answers/response-repository.ts';
import { useServices } from '../services/services.ts';
import { createTypedField } from './typed-field.ts';

/** A text in the middle of being typed. `handlers` go to the field; `change` also serves buttons that fill it in. */
export interface Typing {
  value: string;
  change: (text: string) => void;
  /** Takes the text and stores it at once: for choices. */
  pick: (text: string) => void;
  handlers: {
    onFocus: () => void;
    onBlur: () => void;
    onCompositionStart: () => void;
    onCompositionEnd: () => void;
  };
}

/**
 * Holds what is typed into one field and stores it with `write`: shortly after the last key, on blur, after composition, before the
 * window closes and when the field goes away. What is stored meanwhile is shown only when nothing is being typed into the field and nothing in it is unsaved.
 */
export function useTyping(stored: string, write: (text: string) => Stored<unknown>): Typing {
  const { saving } = useServices();
  const { control, reset } = useForm({ defaultValues: { text: stored } });
  const {
    field: { value, onChange },
  } = useController({ control, name: 'text' });
  const [typed] = useState(() => createTypedField(saving, stored));
  useLayoutEffect(() => typed.connect(write, (text) => reset({ text })));
  // With the drawing itself: heard of later, it could be taken for news after a text that has been stored since.
  useLayoutEffect(() => typed.follow(stored), [typed, stored]);
  useEffect(() => () => void typed.flush(), [typed]);
  return useMemo(() => {
    const change = (text: string) => {
      onChange(text);
      typed.typed(text);
    };
    return {
      value,
      change,
      pick: (text) => {
        change(text);
        void typed.flush();
      },
      handlers: {
        onFocus: () => typed.focus(),
        onBlur: () => typed.blur(),
        onCompositionStart: () => typed.composing(true),
        onCompositionEnd: () => typed.composing(false),
      },
    };
  }, [value, onChange, typed]);
}
