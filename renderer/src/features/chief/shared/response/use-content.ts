import { useCallback, useSyncExternalStore } from 'react';
import type { OpenState } from '#state/open-response/response-store.ts';
import { afterPress } from '../../../shared/live/after-press.ts';
import { useChiefServices } from '../services/chief-services.ts';

/** Has this window open a response for as long as a page shows it, and gives it as it is in memory. */
export function useContent(id: string): OpenState {
  const { openResponses } = useChiefServices();
  const enter = useCallback(
    (changed: () => void) => openResponses.enter(id, () => afterPress(changed)),
    [openResponses, id],
  );
  return useSyncExternalStore(enter, () => openResponses.state(id));
}
