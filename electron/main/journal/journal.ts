import { fail, ok } from '#domain/result.ts';
import { createSerialQueue } from '#domain/serial-queue.ts';
import { saveFailureOf } from '#files/failures.ts';
import type { Handlers } from '../ipc/register.ts';
import type { JournalDisk } from './disk.ts';
import { decidePurge, finishPurge, removeUnfinished } from './purge.ts';
import { readSeal, writeSeal } from './seal-file.ts';
import { recordsFrom, snapshotInfos, snapshotPart, stateOf } from './reading.ts';
import { snapshotTaking } from './snapshot-taking.ts';
import { survey } from './survey.ts';
import type { Survey } from './survey.ts';
import { writerAfter } from './writer.ts';
import type { Writer } from './writer.ts';

export type JournalCalls = Pick<Handlers, Extract<keyof Handlers, `journal:${string}`>>;

/** What is known about the disk since the last survey. */
interface Opened {
  found: Survey;
  writer: Writer;
}

/**
 * The handlers of the calls about the journal. `folder` is an absolute path, created on the first write. `now` returns
 * an ISO instant. `fullSegment` is the length in bytes at which a new segment starts.
 */
export function journalCalls(disk: JournalDisk, folder: string, now: () => string, fullSegment?: number): JournalCalls {
  const queue = createSerialQueue();
  const turn = <T>(work: () => Promise<T>) => queue.run(work).catch((cause: unknown) => fail(saveFailureOf(cause)));
  const taking = snapshotTaking(disk, folder, now);
  let opened: Opened | null = null;
  const openAnew = async (): Promise<Opened> => {
    opened = null;
    await taking.giveUp();
    await tidied(disk, folder);
    const found = await survey(disk, folder);
    opened = { found, writer: await writerAfter(disk, folder, found, fullSegment) };
    return opened;
  };
  const ready = async () => opened ?? (await openAnew());

  return {
    'journal:open': () => turn(async () => ok(await stateOf(disk, (await openAnew()).found))),
    'journal:read': ({ from }) => turn(async () => ok(await recordsFrom(disk, (await ready()).found.records, from))),
    'journal:append': ({ record }) =>
      turn(async () => {
        await (await ready()).writer.append(record);
        return ok(null);
      }),
    'journal:snapshot-begin': ({ reason }) =>
      turn(async () => ok({ ticket: await taking.begin((await ready()).writer, reason) })),
    'journal:snapshot-part': ({ ticket, part }) =>
      turn(async () => {
        await taking.add(ticket, part);
        return ok(null);
      }),
    'journal:snapshot-end': ({ ticket, label }) => turn(async () => ok(await taking.end(ticket, label))),
    'journal:snapshots': () => turn(async () => ok(await snapshotInfos(disk, folder))),
    'journal:snapshot-read': ({ name, from }) => turn(() => snapshotPart(disk, folder, name, from)),
    'journal:purge': () =>
      turn(async () => {
        const { writer } = await ready();
        await taking.giveUp();
        await writer.makeFolders();
        const below = writer.turnOver();
        // The survey is void; the next call makes a new one.
        opened = null;
        await decidePurge(disk, folder, below);
        await finishPurge(disk, folder);
        return ok(null);
      }),
    'journal:seal-read': () => turn(async () => ok({ text: await readSeal(disk, folder) })),
    'journal:seal-write': ({ text }) =>
      turn(async () => {
        await writeSeal(disk, folder, text);
        return ok(null);
      }),
  };
}

// Leftovers that cannot be deleted now are ignored everywhere anyway.
async function tidied(disk: JournalDisk, folder: string): Promise<void> {
  try {
    await finishPurge(disk, folder);
    await removeUnfinished(disk, folder);
  } catch {
    return;
  }
}
