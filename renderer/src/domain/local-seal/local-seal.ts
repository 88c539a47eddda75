import { z } from 'zod';
import { fail, ok, type Result } from '../outcome.ts';

const FORMAT = 'tenken/local-seal';
export const LOCAL_SEAL_VERSION = 1;

const localSealV1 = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(LOCAL_SEAL_VERSION),
  key: z.string().regex(/^[0-9a-f]{16}$/u),
  sealed: z.string().min(1).max(10_000),
  whole: z.boolean(),
  schema: z.int().positive(),
});

/**
 * What opens the stored data of this computer. `key` names the key; `sealed` is the key itself in an age armor that the person's passphrase opens.
 * `whole`: everything that is stored is sealed with it, by tables of version `schema`; false while rows are being sealed or opened again.
 */
export type LocalSeal = z.infer<typeof localSealV1>;

/** Why a seal is not understood. `newer`: a newer program made it. */
export type NotASeal = { kind: 'newer' | 'damaged' };

/** A seal that is not whole yet. `sealed` is the armor of the key that `key` names. */
export function localSeal(key: string, sealed: string, schema: number): LocalSeal {
  return { format: FORMAT, version: LOCAL_SEAL_VERSION, key, sealed, whole: false, schema };
}

/** A seal as it was kept. */
export function readLocalSeal(kept: unknown): Result<LocalSeal, NotASeal> {
  const seal = localSealV1.safeParse(kept);
  if (seal.success) return ok(seal.data);
  const head = z.object({ format: z.literal(FORMAT), version: z.int() }).safeParse(kept);
  return fail({ kind: head.success && head.data.version > LOCAL_SEAL_VERSION ? 'newer' : 'damaged' });
}

/** One of the places in which the seal is kept: beside each copy of what it opens. */
export interface SealPlace {
  /** Null where nothing is sealed. `storage`: the place is out of reach. */
  read(): Promise<Result<LocalSeal | null, NotASeal | { kind: 'storage' }>>;
  /** Done when it is on the disk; null takes it away. */
  write(seal: LocalSeal | null): Promise<Result<null, { kind: 'storage' }>>;
}
