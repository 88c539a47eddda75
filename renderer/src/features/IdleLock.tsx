import { useEffect } from 'react';
import { lockWhenIdle } from './lock-when-idle.ts';
import { useServices } from './services.ts';

/** Puts the officer's keys away when nobody is there. Mounted once for the whole window. */
export function IdleLock() {
  const { desk } = useServices();
  useEffect(() => lockWhenIdle(desk, window, { steady: () => performance.now(), wall: () => Date.now() }), [desk]);
  return null;
}
