import { useEffect, useRef, useState } from 'react';
import { nextTask } from '../pauses.ts';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { useUnlocked } from '../../shared/keys/use-unlocked.ts';
import { makePacks, type MadePacks, type PackPlan } from './make-packs.ts';
import { createProgress } from './progress.ts';

/**
 * Makes packs. `planned` gives the plan once the page shows that it goes on. `making` while it does, `progress` how far it is; `cancel` and leaving the page stop the making, and then nothing is kept.
 * `failure` is why the last attempt came to nothing.
 */
export function usePackMaking(onMade: (made: MadePacks) => void) {
  const services = useOfficerServices();
  const unlocked = useUnlocked();
  const [progress] = useState(createProgress);
  const [making, setMaking] = useState(false);
  const [failure, setFailure] = useState<'unreadable' | 'storage' | 'cancelled' | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const make = async (planned: () => PackPlan) => {
    if (unlocked === null || running.current !== null) return;
    const stop = new AbortController();
    running.current = stop;
    setFailure(null);
    progress.setState({ done: 0, total: 0 });
    setMaking(true);
    await nextTask();
    const onProgress = (done: number, total: number) => progress.setState({ done, total });
    const made = await makePacks(services, planned(), unlocked, { signal: stop.signal, onProgress });
    running.current = null;
    setMaking(false);
    setFailure(made.ok ? null : made.failure.kind);
    if (made.ok) onMade(made.value);
  };
  return { make, making, progress, failure, cancel: () => running.current?.abort() };
}
