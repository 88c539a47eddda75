import { createLocalSealing } from '#domain/local-seal/cipher.ts';
import type { LocalSeal, SealPlace } from '#domain/local-seal/local-seal.ts';
import { ok, type Result } from '#domain/outcome.ts';
import type { Journal } from '#host/journal.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from '#storage/database.ts';
import { openJournaled, type Journaled, type JournalSurroundings } from '../journal/open-journaled.ts';
import type { NotRecovered } from '../journal/recover.ts';
import { sealEverything, type SealedData } from './seal-control.ts';
import type { OpenedSeal } from './seal-gate.ts';
import { sealedJournal } from './sealed-journal.ts';

/** What is known of the seal before the data is opened. `opened` is null where nothing is sealed; `even`: each of the places has the same. */
export interface KnownSeal {
  places: readonly SealPlace[];
  opened: OpenedSeal | null;
  even: boolean;
}

/** The data of this computer, opened. */
export interface Unsealed {
  data: SealedData & Journaled;
  /** The seal that it is under now; null where there is none. */
  seal: LocalSeal | null;
  /** What its copies are kept with; null where none are kept. */
  journal: Journal | null;
  /** Opens it anew, without a seal, after everything was erased. */
  reopen(): Promise<Result<SealedData & Journaled, NotRecovered>>;
}

/** Opens what is stored with its seal. What the seal was not on yet, since putting it on was broken off or a copy came from before it, gets it. */
export async function openUnsealed(
  surroundings: JournalSurroundings,
  { places, opened, even }: KnownSeal,
  name = DATABASE_NAME,
): Promise<Result<Unsealed, NotRecovered>> {
  const sealing = createLocalSealing(opened?.ciphers);
  const journal =
    surroundings.journal === null ? null : sealedJournal(surroundings.journal, sealing, () => isKeptEverywhere(places));
  const open = async () => {
    const journaled = await openJournaled({ ...surroundings, journal, sealing }, name);
    return journaled.ok ? ok({ ...journaled.value, sealing, places }) : journaled;
  };
  const first = await open();
  if (!first.ok) return first;
  // Where the disk does not take it now, the next start tries again.
  let seal = opened?.seal ?? null;
  if (seal !== null && (!even || !isDone(seal))) seal = await sealEverything(first.value, seal).catch(() => seal);
  const reopen = () => {
    sealing.use(null);
    return open();
  };
  return ok({ data: first.value, seal, journal, reopen });
}

// A journal that was out of reach at the start may be another one when it is there again.
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
