import { useEffect, useEffectEvent, useState } from 'react';

/**
 * A question, asked once, before something that takes the asking button off the page. `onConfirmed` is called only after the dialog has closed: an open
 * dialog would take the focus back from the message that says what was done.
 */
export function useQuestion(onConfirmed: () => void) {
  const [state, setState] = useState<'closed' | 'open' | 'confirmed'>('closed');
  const confirmed = useEffectEvent(onConfirmed);
  useEffect(() => {
    if (state === 'confirmed') confirmed();
  }, [state]);
  return {
    open: state === 'open',
    ask: () => setState('open'),
    onClose: () => setState('closed'),
    onConfirm: () => setState('confirmed'),
  };
}
