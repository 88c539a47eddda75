import { useEffect, useRef, useState } from 'react';
import { useServices } from '../../services.ts';
import { useUnlocked } from '../../use-unlocked.ts';
import { makePacks, type MadePacks, type PackPlan } from './make-pack.ts';

/** How many of the packs that are being made are done. */
export interface MakingProgress {
  done: number;
  total: number;
}

/**
 * Makes packs. `progress` is null while none are being made; `cancel` and leaving the page stop the making, and then nothing is kept.
 * `failure` is why the last attempt came to nothing.
 */
export function usePackMaking(onMade: (made: MadePacks) => void) {
  const services = useServices();
  const unlocked = useUnlocked();
  const [progress, setProgress] = useState<MakingProgress | null>(null);
  const [failure, setFailure] = useState<'unreadable' | 'storage' | 'cancelled' | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const make = async (plan: PackPlan) => {
    if (unlocked === null || running.current !== null) return;
    const stop = new AbortController();
    running.current = stop;
    setFailure(null);
    setProgress({ done: 0, total: plan.additions === null ? 1 : 0 });
    const onProgress = (done: number, total: number) => setProgress({ done, total });
    const made = await makePacks(services, plan, unlocked, { signal: stop.signal, onProgress });
    running.current = null;
    setProgress(null);
    setFailure(made.ok ? null : made.failure.kind);
    if (!made.ok) return;
    services.desk.setState({ inspection: made.value.inspection });
    onMade(made.value);
  };
  return { make, progress, failure, cancel: () => running.current?.abort() };
}
