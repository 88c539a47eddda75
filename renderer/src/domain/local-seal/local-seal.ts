import { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';

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
 * The record that unlocks this computer's stored data. `key` is the id of the key. `sealed` is the key itself in an age
 * armor, which the passphrase opens. `whole`: every stored row is sealed with the key, in tables of version `schema`;
 * false while rows are being sealed or unsealed.
 */
export type LocalSeal = z.infer<typeof localSealV1>;

/** Why a seal cannot be read. `newer`: a newer program made it. */
export type NotASeal = { kind: 'newer' | 'damaged' };

/** A seal that is not yet whole. `sealed` is the armor of the key with the id `key`. */
export function localSeal(key: string, sealed: string, schema: number): LocalSeal {
  return { format: FORMAT, version: LOCAL_SEAL_VERSION, key, sealed, whole: false, schema };
}

/** Parses a stored seal. */
export function readLocalSeal(kept: unknown): Result<LocalSeal, NotASeal> {
  const seal = localSealV1.safeParse(kept);
  if (seal.success) return ok(seal.data);
  const head = z.object({ format: z.literal(FORMAT), version: z.int() }).safeParse(kept);
  return fail({ kind: head.success && head.data.version > LOCAL_SEAL_VERSION ? 'newer' : 'damaged' });
}

/** One place where the seal is kept. Each copy of the sealed data has one beside it. */
export interface SealPlace {
  /** Null when nothing is sealed. `storage`: the place is out of reach. */
  read(): Promise<Result<LocalSeal | null, NotASeal | { kind: 'storage' }>>;
  /** Resolves once the seal is on the disk. Null removes it. */
  write(seal: LocalSeal | null): Promise<Result<null, { kind: 'storage' }>>;
}
