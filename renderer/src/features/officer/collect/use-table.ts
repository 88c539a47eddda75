import { useCallback, useMemo, useRef, useState } from 'react';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { ReadFile } from '../../shared/services/device-services.ts';
import { keptForm, repeatedIn, type TableFile } from './table-file.ts';

/**
 * The files on the staging table, those the officer took off it, and their copies on this computer; `unkept` when the computer could not keep
 * some of them, `resumed` how many lay there when the page was opened. The copies are read only when the page opens: a file passes its checks
 * once, not again after every change.
 */
export function useTable(inspection: string, kept: readonly TableFile[]) {
  const { stagedFiles, saving, readAgain } = useOfficerServices();
  const [all, setAll] = useState(kept);
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set());
  const [resumedTo] = useState(() => Math.max(-1, ...kept.map(({ position }) => position)));
  const next = useRef(resumedTo + 1);
  const files = useMemo(() => all.filter(({ takenOff }) => !takenOff), [all]);
  const off = useMemo(() => all.filter(({ takenOff }) => takenOff), [all]);

  /** Keeps files that were read on this computer; they lie on the table after {@link lay}. */
  const keep = async (read: readonly ReadFile[]): Promise<TableFile[]> => {
    const first = next.current;
    next.current += read.length;
    const placed = read.map((file, index) => ({ ...file, position: first + index, takenOff: false }));
    const outcome = await saving.track(() => stagedFiles.add(placed.map((file) => keptForm(inspection, file))));
    if (!outcome.ok) setRefused((before) => new Set([...before, ...placed.map(({ position }) => position)]));
    return placed;
  };
  /** Forgets files and their copies; false when the copies could not be removed, and the files are back. */
  const forget = async (positions: readonly number[]): Promise<boolean> => {
    if (positions.length === 0) return true;
    const among = new Set(positions);
    const forgotten = all.filter(({ position }) => among.has(position));
    setAll((before) => before.filter(({ position }) => !among.has(position)));
    const outcome = await saving.track(() => stagedFiles.remove(inspection, positions));
    if (!outcome.ok) setAll((before) => [...before, ...forgotten].sort((a, b) => a.position - b.position));
    return outcome.ok;
  };
  /**
   * Takes files off the table or puts them back to where they lay. The table changes once the device has stored the move, so that nothing is said
   * that a restart would take back; false when it could not be stored and nothing was moved.
   */
  const setTakenOff = useCallback(
    async (positions: readonly number[], takenOff: boolean): Promise<boolean> => {
      const outcome = await saving.track(() => stagedFiles.setTakenOff(inspection, positions, takenOff));
      if (!outcome.ok) return false;
      const moved = new Set(positions);
      setAll((before) => before.map((file) => (moved.has(file.position) ? { ...file, takenOff } : file)));
      return true;
    },
    [inspection, stagedFiles, saving],
  );
  const lay = async (placed: readonly TableFile[]) => {
    const repeated = repeatedIn(all, placed).map(({ position }) => position);
    setAll((before) => [...before, ...placed]);
    await forget(repeated);
  };
  /** Reads the files again that were still sealed. */
  const openSealed = async () => {
    const opened = await Promise.all(all.map(async (file) => [file.position, await readAgain(file)] as const));
    const read = new Map(opened);
    setAll((before) => before.map((file) => ({ ...file, ...read.get(file.position) })));
  };
  const resumed = files.filter(({ position }) => position <= resumedTo).length;
  const unkept = files.some(({ position }) => refused.has(position));
  return { files, off, resumed, unkept, keep, lay, forget, setTakenOff, openSealed };
}
