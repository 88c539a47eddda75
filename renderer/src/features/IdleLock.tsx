import { useEffect } from 'react';
import { lockWhenIdle } from './lock-when-idle.ts';
import { useServices } from './services.ts';

/** Puts the keys away when nobody is there: the officer's, and that of what is stored here. Mounted once for the whole window. */
export function IdleLock() {
  const { desk, localSeal } = useServices();
  useEffect(() => {
    const clocks = { steady: () => performance.now(), wall: () => Date.now() };
    return lockWhenIdle(desk, window, clocks, () => {
      if (localSeal.isOn()) void localSeal.lock();
    });
  }, [desk, localSeal]);
  return null;
}
