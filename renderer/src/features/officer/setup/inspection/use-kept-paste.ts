import { useEffect, useEffectEvent, useRef } from 'react';
import type { PreparedTables } from '#domain/inspection/preparation.ts';
import type { TableInput } from '../../shared/table-entry/use-table-reading.ts';
import type { SetupForm } from './setup-form.ts';

/** Keeps with the form what was pasted for a table and not taken, and pastes it again where the form comes back with it. */
export function useKeptPaste(form: SetupForm, table: keyof PreparedTables['pasted'], { pasted, paste }: TableInput) {
  const name = `pasted.${table}` as const;
  const before = useRef(pasted);
  const begin = useEffectEvent(() => {
    const kept = form.getValues(name);
    if (kept !== '') void paste(kept);
  });
  useEffect(() => begin(), []);
  useEffect(() => {
    // The field is empty when it is drawn first, whatever was kept.
    if (before.current === pasted) return;
    before.current = pasted;
    if (form.getValues(name) !== pasted) form.setValue(name, pasted);
  }, [form, name, pasted]);
}
