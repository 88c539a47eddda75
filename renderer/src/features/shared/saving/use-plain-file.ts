import { useState, type ReactNode } from 'react';
import { usePlaintextWarning } from './PlaintextWarning.tsx';
import type { Saved } from './SavedFile.tsx';

interface PlainFile {
  /** Saves a file after the warning. `write` resolves to where the file went; null when nothing was to be saved. */
  save(write: () => Promise<Saved | null>): void;
  pending: boolean;
  /** Where the last file went. */
  saved: Saved | null;
  /** The warning, to be rendered beside the button. */
  dialog: ReactNode;
}

/** Saves files that are not sealed, one at a time. `holds` tells the warning what is in them. */
export function usePlainFile(holds: string): PlainFile {
  const { guard, dialog } = usePlaintextWarning(holds);
  const [pending, setPending] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const run = async (write: () => Promise<Saved | null>) => {
    setPending(true);
    try {
      setSaved(await write());
    } finally {
      setPending(false);
    }
  };
  return { save: (write) => guard(() => void run(write)), pending, saved, dialog };
}
