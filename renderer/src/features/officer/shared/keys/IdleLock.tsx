import { useEffect } from 'react';
import { lockWhenIdle } from './lock-when-idle.ts';
import { useOfficerServices } from '../services/officer-services.ts';

/** Puts the keys away when nobody is there: the officer's, and that of what is stored here. Mounted once for the whole window. */
export function IdleLock() {
  const { desk, host, localSeal } = useOfficerServices();
  useEffect(() => {
    const lockSeal = () => {
      if (localSeal.isOn()) void localSeal.lock();
    };
    const clocks = { steady: () => performance.now(), wall: () => Date.now() };
    const stopWatching = lockWhenIdle(desk, window, clocks, lockSeal);
    const stopListening = host.onLeft?.(() => {
      desk.lockFor('left');
      lockSeal();
    });
    return () => {
      stopWatching();
      stopListening?.();
    };
  }, [desk, host, localSeal]);
  return null;
}
