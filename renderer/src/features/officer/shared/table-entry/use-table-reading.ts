import { useEffect, useRef, useState } from 'react';
import { generalNotes } from '#documents/table-notes.ts';
import type { FaultyTable, Table, TableFault, TableNote, TableRow } from '#documents/table.ts';
import { TABLE_LIMITS } from '#documents/table-reading/limits.ts';
import { readTableText } from '#documents/table-reading/read-text.ts';
import type { TableUnreadable } from '#documents/table-reading/unreadable.ts';
import { fail, type Result } from '#domain/result.ts';
import type { IncomingFile } from '#host/host.ts';
import { useOfficerServices, type DocumentWork } from '../services/officer-services.ts';

/** Why nothing could be read. `disk`: the file itself could not; `ended`: it took far too long. */
export type NoTable = TableUnreadable | { kind: 'disk' | 'ended' };

/** What became of the last table that was pasted or chosen. */
interface TableReading {
  faults: readonly TableFault[];
  notes: readonly TableNote[];
  unreadable: NoTable | null;
}

/** A table that is pasted or read from a file. `notes` are about a table that was taken. */
export interface TableInput extends TableReading {
  /** What stands in the field for pasting: nothing, or a text that was not taken. */
  pasted: string;
  /** True while a file is being read. */
  reading: boolean;
  paste: (text: string) => Promise<void>;
  choose: () => Promise<void>;
  /** Forgets what was said of the last table, for when that table is dropped. */
  clear: () => void;
}

/** What became of a table: it was taken, or nothing of it was, for its faults or because it could not be stored (said elsewhere). */
export type TakenTable = Result<unknown, { kind: 'faulty'; faults: readonly TableFault[] } | { kind: 'not-stored' }>;

const NOTHING: TableReading = { faults: [], notes: [], unreadable: null };

/**
 * Reads tables, each as a whole or not at all. A pasted text stays in its field until `take` has taken it; `notesOf` says what the person should look
 * at in a table that was taken.
 */
export function useTableReading(
  take: (rows: TableRow[]) => TakenTable | Promise<TakenTable>,
  notesOf: (table: Table) => TableNote[] = generalNotes,
): TableInput {
  const { host, documents } = useOfficerServices();
  const [pasted, setPasted] = useState('');
  const [outcome, setOutcome] = useState(NOTHING);
  const [reading, setReading] = useState(false);
  const latest = useRef(new AbortController());
  useEffect(() => () => latest.current.abort(), []);
  // What is pasted or chosen while another table is still being read or stored says more than that one's outcome.
  const turn = () => {
    latest.current.abort();
    latest.current = new AbortController();
    setReading(false);
    return latest.current.signal;
  };
  const finish = async (table: Result<Table, NoTable | FaultyTable>, signal: AbortSignal) => {
    if (!table.ok) return setOutcome(outcomeOf(table.failure));
    const taken = await take(table.value.rows);
    if (signal.aborted) return;
    const faults = !taken.ok && taken.failure.kind === 'faulty' ? taken.failure.faults : [];
    setOutcome({ ...NOTHING, faults, notes: taken.ok ? notesOf(table.value) : [] });
    if (taken.ok) setPasted('');
  };
  const paste = async (text: string) => {
    const signal = turn();
    setPasted(text);
    if (text.trim() === '') setOutcome(NOTHING);
    else await finish(readTableText(text), signal);
  };
  const choose = async () => {
    const [file] = await host.chooseFiles(false);
    if (file === undefined) return;
    const signal = turn();
    setReading(true);
    const table = await tableOf(file, documents, signal);
    if (signal.aborted) return;
    setReading(false);
    setPasted('');
    await finish(table, signal);
  };
  const clear = () => {
    turn();
    setOutcome(NOTHING);
  };
  return { ...outcome, pasted, reading, paste, choose, clear };
}

function outcomeOf(failure: NoTable | FaultyTable): TableReading {
  return failure.kind === 'faulty' ? { ...NOTHING, faults: failure.faults } : { ...NOTHING, unreadable: failure };
}

async function tableOf(
  file: IncomingFile,
  documents: DocumentWork,
  signal: AbortSignal,
): Promise<Result<Table, NoTable | FaultyTable>> {
  const bytes = await file.read(TABLE_LIMITS.size);
  if (!bytes.ok) return fail({ kind: bytes.failure.kind === 'too-large' ? 'too-large' : 'disk' });
  return documents.readTable(bytes.value, signal);
}
