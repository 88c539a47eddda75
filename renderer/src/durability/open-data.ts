import { createLocalSealing } from '#domain/local-seal/cipher.ts';
import type { LocalSeal, SealPlace } from '#domain/local-seal/local-seal.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Journal } from '#host/journal.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from '#storage/database.ts';
import { openJournaled, type Journaled, type JournalSurroundings } from './journal/open-journaled.ts';
import type { NotRecovered, OpenedSeal } from './opening.ts';
import { sealEverything, type SealedData } from './seal-control.ts';
import { sealedJournal } from './seal/sealed-journal.ts';

/** What is known of the seal before the data is opened. `opened` is null where nothing is sealed; `even`: all places hold the same seal. */
export interface KnownSeal {
  places: readonly SealPlace[];
  opened: OpenedSeal | null;
  even: boolean;
}

/** The open data of this computer. */
export interface OpenData extends SealedData, Journaled {
  /** The seal on it now; null where there is none. */
  seal: LocalSeal | null;
  /** The journal, unsealed for its reader; null where none is kept. */
  journal: Journal | null;
  /** Opens the data anew, without a seal, after everything was erased. */
  reopen(): Promise<Result<OpenData, NotRecovered>>;
}

/**
 * Opens the stored data with its seal. Rows without the seal get it now: sealing was interrupted, or the journal brought back rows from before the seal.
 */
export async function openData(
  surroundings: JournalSurroundings,
  { places, opened, even }: KnownSeal,
  name = DATABASE_NAME,
): Promise<Result<OpenData, NotRecovered>> {
  const sealing = createLocalSealing(opened?.ciphers);
  const journal =
    surroundings.journal === null ? null : sealedJournal(surroundings.journal, sealing, () => isKeptEverywhere(places));
  const open = async (seal: LocalSeal | null): Promise<Result<OpenData, NotRecovered>> => {
    const journaled = await openJournaled({ ...surroundings, journal, sealing }, name);
    return journaled.ok ? ok({ ...journaled.value, sealing, places, seal, journal, reopen }) : journaled;
  };
  const reopen = () => {
    sealing.use(null);
    return open(null);
  };
  const data = await open(opened?.seal ?? null);
  if (!data.ok) return data;
  const { seal } = data.value;
  if (seal === null || (even && isDone(seal))) return data;
  // If the disk refuses, the data stays usable as it is and the next start tries again.
  return ok({ ...data.value, seal: await sealEverything(data.value, seal).catch(() => seal) });
}

// A journal that could not be reached at the start may be another one, without the seal, when it is found again. The database's copy is then written there.
async function isKeptEverywhere([first, ...others]: readonly SealPlace[]): Promise<boolean> {
  const kept = await Promise.all(others.map((place) => place.read()));
  const lacking = others.filter((_, index) => {
    const read = kept[index];
    return read?.ok === true && read.value === null;
  });
  if (lacking.length === 0) return kept.every((read) => read.ok);
  const own = await first?.read();
  if (own?.ok !== true || own.value === null) return false;
  const seal = own.value;
  return (await Promise.all(lacking.map((place) => place.write(seal)))).every((written) => written.ok);
}

function isDone({ whole, schema }: LocalSeal): boolean {
  return whole && schema === SCHEMA_VERSION;
}
