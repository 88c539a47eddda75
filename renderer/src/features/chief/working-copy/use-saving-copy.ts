import { useState } from 'react';
import type { Protection } from '#state/working-copies.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { saveCopy, type SavedCopy } from './keep-copy.ts';
import { useCopySource } from './use-copy-source.ts';

/** Saves copies of the open response, one at a time; with what became of the last one. */
export function useSavingCopy() {
  const services = useChiefServices();
  const source = useCopySource();
  const [outcome, setOutcome] = useState<SavedCopy>({ saved: null, unreadable: false });
  const [pending, setPending] = useState(false);
  const save = async (protection: Protection) => {
    if (pending) return;
    setPending(true);
    setOutcome(await saveCopy(services, source, protection));
    setPending(false);
  };
  return { ...outcome, pending, save };
}
