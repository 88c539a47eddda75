import type { LocalSeal, SealPlace } from '#domain/local-seal/local-seal.ts';
import { fail, ok, type Result } from '#domain/result.ts';

/**
 * What was found in the places of the seal, the database's first. `even`: all places hold the same. `damaged`: there is a seal that cannot be read, and no
 * readable copy of it.
 */
export interface FoundSeals {
  seals: readonly LocalSeal[];
  even: boolean;
  damaged: boolean;
}

/**
 * Reads the seal from every place; the first one given is the database's. `newer`: a newer version of the program sealed the data. `refused`: nobody can say
 * whether the data is sealed, so it must not be opened.
 */
export async function findSeals(
  places: readonly SealPlace[],
): Promise<Result<FoundSeals, { kind: 'newer' | 'refused' }>> {
  const found = await Promise.all(places.map((place) => (places.length > 1 ? readWithRetry(place) : place.read())));
  const failures = new Set(found.flatMap((each) => (each.ok ? [] : [each.failure.kind])));
  if (failures.has('newer')) return fail({ kind: 'newer' });
  const seals = found.flatMap((each) => (each.ok && each.value !== null ? [each.value] : []));
  if (seals.length === 0 && found[0]?.ok === false && found[0].failure.kind === 'storage')
    return fail({ kind: 'refused' });
  const texts = new Set(found.map((each) => (each.ok ? JSON.stringify(each.value) : '')));
  return ok({ seals, even: texts.size === 1, damaged: seals.length === 0 && failures.has('damaged') });
}

// Chromium refuses to open a damaged database once and deletes it. With a journal a second attempt is safe: everything is restored from there. Without one
// the person has to learn of the loss, so the first refusal stands.
async function readWithRetry(place: SealPlace): ReturnType<SealPlace['read']> {
  const read = await place.read();
  return read.ok || read.failure.kind !== 'storage' ? read : place.read();
}

/** Writes the seal to every place; null deletes it. `storage`: at least one place refused. */
export async function writeSeals(
  places: readonly SealPlace[],
  seal: LocalSeal | null,
): Promise<Result<null, { kind: 'storage' }>> {
  const written = await Promise.all(places.map((place) => place.write(seal)));
  return written.find(({ ok: isWritten }) => !isWritten) ?? ok(null);
}
