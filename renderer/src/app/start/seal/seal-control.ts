import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import type { LocalSealControl, NotSealed } from '#domain/local-seal/local-seal-control.ts';
import { localSeal, type LocalSeal, type SealPlace } from '#domain/local-seal/local-seal.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { localCipher, newLocalKey } from '#sealing/local-cipher.ts';
import { savingBadge, type SavingStore } from '#state/saving.ts';
import { SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { rewriteRows } from '#storage/local-seal/rewrite-rows.ts';
import type { JournalKeeper } from '../journal/keeper.ts';
import { withoutCopies } from '../journal/over-time.ts';
import { writeSeals } from './found-seals.ts';
import { cipherOf, type Unwrap } from './seal-gate.ts';

/** What is sealed, and what that takes. */
export interface SealedData {
  database: Database;
  keeper: JournalKeeper | null;
  sealing: LocalSealing;
  /** Where the seal is kept. */
  places: readonly SealPlace[];
}

interface Surroundings {
  saving: SavingStore;
  /** No other window works with the data. */
  isAlone(): Promise<boolean>;
  wrap(key: Uint8Array, passphrase: string): Promise<string>;
  unwrap: Unwrap;
  /** Loads the window anew, without any key. */
  restart(): void;
}

/** Brings everything that is stored to the seal as it is now, then says so in its places, and gives the seal that is whole. Rejects when the database does not take it. */
export async function sealEverything(data: SealedData, seal: LocalSeal): Promise<LocalSeal> {
  await rewriteAll(data);
  const whole = { ...seal, whole: true, schema: SCHEMA_VERSION };
  await writeSeals(data.places, whole);
  return whole;
}

// Copies that were made under another seal go; the next ones hold everything.
async function rewriteAll({ database, keeper, sealing }: SealedData): Promise<void> {
  await rewriteRows(database, sealing);
  const renewed = await withoutCopies(keeper, async () => ok(null));
  if (!renewed.ok) throw new Error('the copies stayed as they were');
}

/** `present` is the seal that the window was opened with; null where there is none. */
export function sealControl(data: SealedData, present: LocalSeal | null, around: Surroundings): LocalSealControl {
  const { sealing, places } = data;
  const { saving, isAlone, wrap, unwrap } = around;
  let seal = present;
  const turnOn = async (passphrase: string): Promise<Result<null, NotSealed>> => {
    if (!(await isAlone())) return fail({ kind: 'open' });
    const key = newLocalKey();
    const cipher = localCipher(key);
    if (cipher === null) throw new Error('a new key is none');
    const begun = localSeal(cipher.key, await wrap(key, passphrase), SCHEMA_VERSION);
    // Nothing may be sealed before its seal is certain to be found again.
    if (!(await writeSeals(places, begun)).ok) {
      await writeSeals(places, null);
      return fail({ kind: 'storage' });
    }
    seal = begun;
    sealing.use(cipher);
    return finished(async () => {
      seal = await sealEverything(data, begun);
    });
  };
  const turnOff: LocalSealControl['turnOff'] = async (passphrase) => {
    if (!(await isAlone())) return fail({ kind: 'open' });
    const cipher = seal === null ? null : await cipherOf(seal, passphrase, unwrap);
    if (seal === null || cipher === null) return fail({ kind: 'wrong-passphrase' });
    // Until everything is open, the next start seals it again.
    if (!(await writeSeals(places, { ...seal, whole: false })).ok) return fail({ kind: 'storage' });
    sealing.use(null);
    const done = await finished(() => rewriteAll(data));
    if (!done.ok) {
      sealing.use(cipher);
      return done;
    }
    const taken = await writeSeals(places, null);
    if (taken.ok) seal = null;
    return taken;
  };
  const changePassphrase: LocalSealControl['changePassphrase'] = async (passphrase, next) => {
    const key = seal === null ? null : await unwrap(seal.sealed, passphrase);
    if (seal === null || key === null) return fail({ kind: 'wrong-passphrase' });
    const before = seal;
    const changed = { ...seal, sealed: await wrap(key, next) };
    const written = await writeSeals(places, changed);
    if (written.ok) seal = changed;
    else await writeSeals(places, before);
    return written;
  };
  return {
    isOn: () => sealing.isOn(),
    turnOn,
    turnOff,
    changePassphrase,
    lock: async () => {
      await saving.flush();
      await data.keeper?.settled();
      if (savingBadge(saving.getState()) !== 'saved') return false;
      around.restart();
      return true;
    },
  };
}

async function finished(work: () => Promise<void>): Promise<Result<null, { kind: 'unfinished' }>> {
  try {
    await work();
    return ok(null);
  } catch {
    return fail({ kind: 'unfinished' });
  }
}
