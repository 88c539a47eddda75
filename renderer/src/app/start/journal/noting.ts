import { z } from 'zod';
import type { JournalHead } from '#domain/journal/head.ts';
import { ok } from '#domain/outcome.ts';
import type { Note } from '#host/note.ts';
import type { Finish, SavingStore } from '#state/saving.ts';
import type { PendingRecord } from '#storage/journaling.ts';
import type { Copies } from '#storage/wipe.ts';

/** How far the database had come. */
export type NotedPlace = Pick<JournalHead, 'epoch' | 'seq'>;

const placeSchema = z.strictObject({ epoch: z.string().min(1), seq: z.int().nonnegative() });

/** Notes outside of the database how far it has come, after each of its transactions. */
export interface Noting extends Copies {
  /** For the journaling of the database. */
  begun(): PendingRecord;
  /** Whoever shows whether everything is saved waits for the note of each transaction from now on. */
  showOn(saving: Pick<SavingStore, 'begin'>): void;
  /** The person has heard what is missing: from now on it is what the database has that counts. */
  heard(): void;
}

/** How far the database had come by the note; null where there is none. */
export async function notedPlace(note: Note): Promise<NotedPlace | null> {
  try {
    return placeSchema.parse(JSON.parse((await note.read()) ?? ''));
  } catch {
    return null;
  }
}

/** `from` is where the database is; null while it holds nothing. `isUnheard`: something is missing, and the note stays until the person has heard it. */
export function createNoting(note: Note, from: NotedPlace | null, isUnheard: boolean): Noting {
  let latest = from;
  let noted: NotedPlace | null | undefined;
  let isHeld = isUnheard;
  let begin: () => Finish = () => () => undefined;
  let line: Promise<unknown> = Promise.resolve();
  const bring = async () => {
    if (isHeld || latest === noted) return;
    const place = latest;
    if (place === null) await note.remove();
    else await note.write(JSON.stringify({ epoch: place.epoch, seq: place.seq }));
    noted = place;
  };
  // What could not be noted is behind by as much; the next transaction tries again.
  const inLine = (work: () => Promise<void>) => (line = line.then(work).catch(() => undefined));
  const goOn = () => {
    isHeld = false;
    void inLine(bring);
  };
  if (!isUnheard) goOn();
  return {
    begun: () => {
      const finish = begin();
      return {
        committed: (_, { epoch, seq }) => {
          latest = { epoch, seq };
          // Stored it is, noted or not.
          void inLine(bring).then(() => finish(ok(null)));
        },
        undone: () => finish(null),
      };
    },
    showOn: (saving) => {
      begin = saving.begin;
    },
    heard: goOn,
    purge: async () => {
      isHeld = true;
      await inLine(() => note.remove());
      noted = undefined;
      return ok(null);
    },
    resume: goOn,
  };
}
