import { useCallback, useSyncExternalStore } from 'react';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { afterPress } from './after-press.ts';
import { useDeviceServices } from '../services/device-services.ts';

/** Every inspection this computer knows, the newest first, as it is stored now. */
export function useInspections(): readonly KnownInspection[] {
  const { inspections } = useDeviceServices();
  const subscribe = useCallback((changed: () => void) => inspections.watch(() => afterPress(changed)), [inspections]);
  return useSyncExternalStore(subscribe, inspections.current);
}
