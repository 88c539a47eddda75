import { z } from 'zod';
import type { JournalHead } from '#domain/journal/head.ts';
import { ok } from '#domain/result.ts';
import type { Note } from '#host/note.ts';
import type { PendingRecord } from '#storage/journaling.ts';
import type { Badge, Finish } from '../badge.ts';
import type { Copies } from '../wipe.ts';

/** The number of the last transaction of the database that was noted. */
export type NotedPlace = Pick<JournalHead, 'epoch' | 'seq'>;

const placeSchema = z.strictObject({ epoch: z.string().min(1), seq: z.int().nonnegative() });

/**
 * Writes the number of the last transaction to a place outside the database, after each transaction. The browser edition has no journal: this note is
 * how the next start learns that the browser has lost data.
 */
export interface Noting extends Copies {
  /** For `Journaling.begin`: a transaction is about to make its first change. */
  begun(): PendingRecord;
  /** From now on the badge waits for the note of each transaction. */
  showOn(badge: Badge): void;
  /** The person has read what is missing. From now on the note follows the database as it is. */
  heard(): void;
}

/** What the note says; null where there is none, or none that can be read. */
export async function notedPlace(note: Note): Promise<NotedPlace | null> {
  try {
    return placeSchema.parse(JSON.parse((await note.read()) ?? ''));
  } catch {
    return null;
  }
}

/**
 * `from` is the place of the database at the start; null while it is empty. `isUnheard`: data is missing, and the old note stays until the person has read
 * so, or a second start would no longer know of it.
 */
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
  // A failed note is one step behind. The next transaction writes a newer one.
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
          // The transaction is on the disk even if its note failed.
          void inLine(bring).then(() => finish(ok(null)));
        },
        undone: () => finish(null),
      };
    },
    showOn: (badge) => {
      begin = badge.begin;
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
