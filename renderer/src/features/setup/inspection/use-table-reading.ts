import { useState } from 'react';
import { rowsOfFile, rowsOfText, type TableFault, type TableRow } from '#documents/table.ts';
import { useServices } from '../../services.ts';

/** A table that is pasted or read from a file. `faults` are those of the last one read, `unreadable` whether its file was none at all. */
export interface TableInput {
  /** What stands in the field for pasting: nothing, or a text that has faults. */
  pasted: string;
  faults: readonly TableFault[];
  unreadable: boolean;
  paste: (text: string) => void;
  choose: () => Promise<void>;
}

/** Reads tables. `take` keeps a table and returns no fault, or names its faults and keeps nothing. */
export function useTableReading(take: (rows: TableRow[]) => readonly TableFault[]): TableInput {
  const { host } = useServices();
  const [pasted, setPasted] = useState('');
  const [faults, setFaults] = useState<readonly TableFault[]>([]);
  const [unreadable, setUnreadable] = useState(false);
  const read = (rows: TableRow[]): boolean => {
    const found = take(rows);
    setFaults(found);
    setUnreadable(false);
    return found.length === 0;
  };
  const paste = (text: string) => {
    if (text.trim() !== '') {
      setPasted(read(rowsOfText(text)) ? '' : text);
      return;
    }
    setPasted('');
    setFaults([]);
    setUnreadable(false);
  };
  const choose = async () => {
    const [file] = await host.chooseFiles(false);
    if (file === undefined) return;
    const bytes = await file.read();
    const rows = bytes.ok ? await rowsOfFile(bytes.value) : bytes;
    setPasted('');
    if (rows.ok) {
      read(rows.value);
      return;
    }
    setFaults([]);
    setUnreadable(true);
  };
  return { pasted, faults, unreadable, paste, choose };
}
