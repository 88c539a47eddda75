import { useEffect, useState } from 'react';
import type { Stored } from '#domain/answers/response-repository.ts';
import { useServices } from '../services.ts';
import { pendingText } from './pending-text.ts';

/**
 * A text that is stored while it is typed: a moment after the last key, when the field is left, when composition ends, and before the
 * window closes. `text` begins as `stored` and from then on follows only the keys.
 */
export function useTypedText(stored: string, store: (text: string) => Stored<unknown>) {
  const { saving } = useServices();
  const [text, setText] = useState(stored);
  const [pending] = useState(() => pendingText(saving));
  useEffect(() => pending.storeWith(store));
  useEffect(() => () => void pending.write(), [pending]);
  return {
    text,
    typing: {
      onChange: (typed: string) => {
        setText(typed);
        pending.type(typed);
      },
      onBlur: () => void pending.write(),
      onCompositionStart: () => pending.compose(true),
      onCompositionEnd: () => pending.compose(false),
    },
  };
}
