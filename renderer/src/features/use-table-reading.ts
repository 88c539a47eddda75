import { useRef, useState } from 'react';
import { rowsOfFile, rowsOfText, type TableFault, type TableRow } from '#documents/table.ts';
import type { Result } from '#domain/outcome.ts';
import { useServices } from './services.ts';

/** A table that is pasted or read from a file. `faults` are those of the last one read, `unreadable` whether its file was none at all. */
export interface TableInput {
  /** What stands in the field for pasting: nothing, or a text that was not taken. */
  pasted: string;
  faults: readonly TableFault[];
  unreadable: boolean;
  paste: (text: string) => Promise<void>;
  choose: () => Promise<void>;
}

/** What became of a table: it was taken, or nothing of it was, for its faults or because it could not be stored (said elsewhere). */
export type TakenTable = Result<unknown, { kind: 'faulty'; faults: readonly TableFault[] } | { kind: 'not-stored' }>;

/** Reads tables, each as a whole or not at all. A pasted text stays in its field until `take` has taken it. */
export function useTableReading(take: (rows: TableRow[]) => TakenTable | Promise<TakenTable>): TableInput {
  const { host } = useServices();
  const [pasted, setPasted] = useState('');
  const [faults, setFaults] = useState<readonly TableFault[]>([]);
  const [unreadable, setUnreadable] = useState(false);
  const latest = useRef(0);
  // What is pasted or chosen while another table is still being stored says more than that one's outcome.
  const turn = () => {
    latest.current += 1;
    const own = latest.current;
    return () => own === latest.current;
  };
  const show = (found: readonly TableFault[], none: boolean) => {
    setFaults(found);
    setUnreadable(none);
  };
  const read = async (rows: TableRow[], isLatest: () => boolean) => {
    const taken = await take(rows);
    if (!isLatest()) return;
    show(!taken.ok && taken.failure.kind === 'faulty' ? taken.failure.faults : [], false);
    if (taken.ok) setPasted('');
  };
  const paste = async (text: string) => {
    const isLatest = turn();
    setPasted(text);
    if (text.trim() === '') show([], false);
    else await read(rowsOfText(text), isLatest);
  };
  const choose = async () => {
    const [file] = await host.chooseFiles(false);
    if (file === undefined) return;
    const isLatest = turn();
    const bytes = await file.read();
    const rows = bytes.ok ? await rowsOfFile(bytes.value) : bytes;
    if (!isLatest()) return;
    setPasted('');
    if (rows.ok) await read(rows.value, isLatest);
    else show([], true);
  };
  return { pasted, faults, unreadable, paste, choose };
}
