import type { NotStored } from '#domain/answers/response-repository.ts';
import type { Result } from '#domain/result.ts';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { useDeviceServices } from '../services/device-services.ts';

interface Said {
  failed: string;
  saved?: string;
}

/** Returns a function that runs a write the person asked for: the save badge shows that it is pending, a notice says how it ended. */
export function useRecording() {
  const { saving } = useDeviceServices();
  const notify = useNotice();
  return async <T, F extends NotStored>(write: () => Promise<Result<T, F>>, { failed, saved }: Said) => {
    const outcome = await saving.track(write);
    if (!outcome.ok) notify({ tone: 'error', text: failed });
    else if (saved !== undefined) notify({ tone: 'success', text: saved });
    return outcome;
  };
}
