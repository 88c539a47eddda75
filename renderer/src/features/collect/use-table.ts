import { useRef, useState } from 'react';
import { useServices, type ReadFile } from '../services.ts';
import { keptForm, repeatedIn, type TableFile } from './table-file.ts';

/**
 * The files on the staging table and their copies on this computer; `unkept` when the computer could not keep some of them, `resumed` how
 * many lay there when the page was opened. The table is read from there only when the page opens: a file
 * passes its checks once, not again after every change.
 */
export function useTable(inspection: string, kept: readonly TableFile[]) {
  const { stagedFiles, saving, readAgain } = useServices();
  const [files, setFiles] = useState(kept);
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set());
  const [resumedTo] = useState(() => Math.max(-1, ...kept.map(({ position }) => position)));
  const next = useRef(resumedTo + 1);

  /** Keeps files that were read on this computer; they lie on the table after {@link lay}. */
  const keep = async (read: readonly ReadFile[]): Promise<TableFile[]> => {
    const first = next.current;
    next.current += read.length;
    const placed = read.map((file, index) => ({ ...file, position: first + index }));
    const finish = saving.begin();
    const outcome = await stagedFiles.add(placed.map((file) => keptForm(inspection, file)));
    finish(outcome);
    if (!outcome.ok) setRefused((before) => new Set([...before, ...placed.map(({ position }) => position)]));
    return placed;
  };
  /** Takes files off the table and forgets their copies. */
  const remove = async (positions: readonly number[]) => {
    if (positions.length === 0) return;
    const gone = new Set(positions);
    setFiles((before) => before.filter(({ position }) => !gone.has(position)));
    const finish = saving.begin();
    finish(await stagedFiles.remove(inspection, positions));
  };
  const lay = async (placed: readonly TableFile[]) => {
    const repeated = repeatedIn(files, placed).map(({ position }) => position);
    setFiles((before) => [...before, ...placed]);
    await remove(repeated);
  };
  /** Reads the files again that were still sealed. */
  const openSealed = async () => {
    const opened = await Promise.all(
      files.map(async (file) => ({ ...(await readAgain(file)), position: file.position })),
    );
    const read = new Map(opened.map((file) => [file.position, file]));
    setFiles((before) => before.map((file) => read.get(file.position) ?? file));
  };
  const resumed = files.filter(({ position }) => position <= resumedTo).length;
  const unkept = files.some(({ position }) => refused.has(position));
  return { files, resumed, unkept, keep, lay, remove, openSealed };
}
