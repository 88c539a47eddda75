import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { JournalDisk } from '../../../../electron/main/journal/disk.ts';
import { drivenJournal } from './driven.ts';

/** One step of a program with its journal. */
export type Step = 'append' | 'snapshot' | 'keep' | 'purge' | 'open';

export const steps = fc.array(
  fc.oneof(
    { arbitrary: fc.constant<Step>('append'), weight: 6 },
    { arbitrary: fc.constantFrom<Step>('snapshot', 'open'), weight: 2 },
    { arbitrary: fc.constantFrom<Step>('keep', 'purge'), weight: 1 },
  ),
  { minLength: 1, maxLength: 14 },
);

/** What a history must give back. Records are numbers; a snapshot holds the numbers in the database at that time. */
export interface Promised {
  /** Acknowledged and not purged since. */
  acknowledged: Set<number>;
  /** All numbers that may be read. */
  possible: Set<number>;
  /** Groups acknowledged before a purge that failed. Of each group, either all or none may be read. */
  wavering: number[][];
  /** Number of failed steps. */
  failed: number;
}

const FULL_SEGMENT = 150;

export function journalOn(disk: JournalDisk, folder: string) {
  return drivenJournal(disk, folder, { fullSegment: FULL_SEGMENT });
}

/** Runs the steps in order and continues after failures. Records are numbered from `first`. */
export async function lived(disk: JournalDisk, folder: string, all: readonly Step[], first = 1): Promise<Promised> {
  const journal = journalOn(disk, folder);
  const promised: Promised = { acknowledged: new Set(), possible: new Set(), wavering: [], failed: 0 };
  const { acknowledged, possible, wavering } = promised;
  let database: number[] = [];
  let number = first;
  const append = async () => {
    database.push(number);
    possible.add(number);
    await journal.append(String(number));
    acknowledged.add(number);
  };
  const purge = async () => {
    wavering.push([...acknowledged]);
    acknowledged.clear();
    database = [];
    await journal.purge();
    possible.clear();
    wavering.length = 0;
  };
  const take: Record<Step, () => Promise<unknown>> = {
    append,
    purge,
    open: () => journal.open(),
    snapshot: () => journal.take(database.join(' ')),
    keep: () => journal.take('0', 'kept'),
  };
  for (const step of all) {
    await take[step]().catch(() => {
      promised.failed += 1;
    });
    number += 1;
  }
  return promised;
}

/** Throws unless the disk gives back exactly what was promised. */
export async function expectKept(disk: JournalDisk, folder: string, promised: Promised): Promise<void> {
  const { all, records } = await readBack(disk, folder);
  for (const one of promised.acknowledged) expect(all).toContain(one);
  for (const one of all) expect(promised.possible).toContain(one);
  for (const group of promised.wavering)
    expect([0, group.length]).toContain(group.filter((one) => all.includes(one)).length);
  expect(records).toEqual(records.toSorted((one, other) => one - other));
}

/** All numbers that the journal gives back (those of the snapshot first), and those of the records alone. */
async function readBack(disk: JournalDisk, folder: string): Promise<{ all: number[]; records: number[] }> {
  const journal = journalOn(disk, folder);
  const { snapshot, damaged } = await journal.open();
  if (damaged > 0) throw new Error('nothing was damaged');
  const content = snapshot === null ? '' : await journal.content(snapshot.name);
  const records = (await journal.records()).map(Number);
  return { all: [...content.split(' ').filter(Boolean).map(Number), ...records], records };
}
