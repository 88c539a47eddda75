import { useEffect, useRef } from 'react';
import { useOfficerServices } from '../services/officer-services.ts';

/** Calls back when the keys are put away because nobody is there: what shows a secret closes with them. */
export function useIdleLocked(onLocked: () => void): void {
  const { desk } = useOfficerServices();
  const latest = useRef(onLocked);
  useEffect(() => {
    latest.current = onLocked;
  });
  useEffect(
    () =>
      desk.subscribe((now, before) => {
        if (now.absences !== before.absences) latest.current();
      }),
    [desk],
  );
}
