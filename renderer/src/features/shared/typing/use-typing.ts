import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'react';
import { afterPress } from '../live/after-press.ts';
import { useDeviceServices } from '../services/device-services.ts';
import { createTypedField } from './typed-field.ts';
import type { WriteTyped } from './typing-writer.ts';

/** A text in the middle of being typed. `handlers` go to the field; `change` also serves buttons that fill it in. */
export interface Typing {
  value: string;
  change: (text: string) => void;
  /** Takes the text and writes it at once: for texts that are offered. */
  pick: (text: string) => void;
  handlers: {
    onFocus: () => void;
    onBlur: () => void;
    onCompositionStart: () => void;
    onCompositionEnd: () => void;
  };
}

/**
 * Holds what is typed into one field and hands it to `write`: shortly after the last key, on blur, after composition, before the
 * window closes and when the field goes away. What is written elsewhere meanwhile is shown only when nothing is being typed into the field and nothing in it is unwritten.
 */
export function useTyping(written: string, write: WriteTyped): Typing {
  const { saving } = useDeviceServices();
  const [value, show] = useState(written);
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const [typed] = useState(() =>
    createTypedField(saving, written, (expectNews) =>
      afterPress(() => {
        expectNews();
        draw();
      }),
    ),
  );
  useLayoutEffect(() => typed.connect(write, show), [typed, write]);
  // With every drawing: heard of later, it could be taken for news after a text that has been written since.
  useLayoutEffect(() => typed.follow(written));
  useEffect(() => () => void typed.flush(), [typed]);
  return useMemo(() => {
    const change = (text: string) => {
      show(text);
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
  }, [value, typed]);
}
