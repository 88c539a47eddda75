import { useEffect, useState } from 'react';
import type { PreparationKey, WholePreparation } from '#domain/inspection/preparation.ts';
import { useOfficerServices } from '../../shared/services/officer-services.ts';

/** What was entered before, read once: from then on the form on screen is what is true. `elsewhere`: another window prepares the same packs. */
export type OpenedPreparation =
  | { kind: 'reading' }
  | { kind: 'elsewhere' }
  | { kind: 'open'; preparation: WholePreparation | null; turn: number };

/** Holds a preparation for this window and reads it. `startOver` opens it anew, empty, after it was discarded. */
export function useOpenedPreparation(key: PreparationKey) {
  const { hold, preparations } = useOfficerServices();
  const [opened, setOpened] = useState<OpenedPreparation>({ kind: 'reading' });
  useEffect(() => {
    let release: (() => void) | null = null;
    let over = false;
    const open = async () => {
      const held = await hold(`preparation ${key}`);
      if (over) return held?.();
      if (held === null) return setOpened({ kind: 'elsewhere' });
      release = held;
      const preparation = await preparations.read(key);
      if (!over) setOpened({ kind: 'open', preparation, turn: 0 });
    };
    void open();
    return () => {
      over = true;
      release?.();
    };
  }, [hold, key, preparations]);
  const startOver = () =>
    setOpened((before) => (before.kind === 'open' ? { ...before, preparation: null, turn: before.turn + 1 } : before));
  return { opened, startOver };
}
