import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import type { LocalSealControl, NotSealed } from '#domain/local-seal/local-seal-control.ts';
import { localSeal, type LocalSeal, type SealPlace } from '#domain/local-seal/local-seal.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { localCipher, newLocalKey } from '#sealing/local-cipher.ts';
import { SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { rewriteRows } from '#storage/local-seal/rewrite-rows.ts';
import type { JournalKeeper } from './journal/keeper.ts';
import { withoutCopies } from './keeping.ts';
import { writeSeals } from './seal/found-seals.ts';
import type { Unwrap } from './opening.ts';
import { cipherOf } from './seal/seal-gate.ts';

/** The data that a seal is put on: the database, its copies, and the places where the seal is kept. */
export interface SealedData {
  database: Database;
  keeper: JournalKeeper | null;
  sealing: LocalSealing;
  places: readonly SealPlace[];
}

interface Surroundings {
  /** The answers that are being typed or written. */
  saving: { flush(): Promise<void>; isSaved(): boolean };
  /** True when no other window has the data open. */
  isAlone(): Promise<boolean>;
  wrap(key: Uint8Array, passphrase: string): Promise<string>;
  unwrap: Unwrap;
  /** Loads the window anew, so that no key is left in memory. */
  restart(): void;
}

/** Rewrites all stored data under the cipher in use, then marks the seal as whole in every place and returns it. Rejects when the disk does not take it. */
export async function sealEverything(data: SealedData, seal: LocalSeal): Promise<LocalSeal> {
  await rewriteAll(data);
  const whole = { ...seal, whole: true, schema: SCHEMA_VERSION };
  await writeSeals(data.places, whole);
  return whole;
}

// The journal and its snapshots were written under the earlier seal, or under none. They are deleted and begun again from the database.
async function rewriteAll({ database, keeper, sealing }: SealedData): Promise<void> {
  await rewriteRows(database, sealing);
  const renewed = await withoutCopies(keeper, async () => ok(null));
  if (!renewed.ok) throw new Error('the copies could not be deleted');
}

/** What the settings page can do with the seal. `present` is the seal on the data at the start; null where there is none. */
export function sealControl(data: SealedData, present: LocalSeal | null, around: Surroundings): LocalSealControl {
  const { sealing, places } = data;
  const { saving, isAlone, wrap, unwrap } = around;
  let seal = present;
  const turnOn = async (passphrase: string): Promise<Result<null, NotSealed>> => {
    if (!(await isAlone())) return fail({ kind: 'open' });
    const key = newLocalKey();
    const cipher = localCipher(key);
    if (cipher === null) throw new Error('a new key makes no cipher');
    const begun = localSeal(cipher.key, await wrap(key, passphrase), SCHEMA_VERSION);
    // Write the seal before the first row is sealed: data whose seal is lost can never be opened again.
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
    // If this is interrupted, the next start finds a seal that is not whole and seals everything again.
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
      if (!saving.isSaved()) return false;
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
