import type { LocalSeal, SealPlace } from '#domain/local-seal/local-seal.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';

/** What the places hold. `even`: each of them has the same. `damaged`: there was one that nobody can read, and none that can be. */
export interface FoundSeals {
  seals: readonly LocalSeal[];
  even: boolean;
  damaged: boolean;
}

/**
 * Looks into every place, the database's first. `newer`: a newer program sealed the data. `refused`: it cannot be told whether the data is sealed, so that
 * it must not be opened.
 */
export async function findSeals(
  places: readonly SealPlace[],
): Promise<Result<FoundSeals, { kind: 'newer' | 'refused' }>> {
  const found = await Promise.all(places.map((place) => (places.length > 1 ? readAtLast(place) : place.read())));
  const failures = new Set(found.flatMap((each) => (each.ok ? [] : [each.failure.kind])));
  if (failures.has('newer')) return fail({ kind: 'newer' });
  const seals = found.flatMap((each) => (each.ok && each.value !== null ? [each.value] : []));
  if (seals.length === 0 && found[0]?.ok === false && found[0].failure.kind === 'storage')
    return fail({ kind: 'refused' });
  const texts = new Set(found.map((each) => (each.ok ? JSON.stringify(each.value) : '')));
  return ok({ seals, even: texts.size === 1, damaged: seals.length === 0 && failures.has('damaged') });
}

// Chromium refuses a damaged database once, and clears it away. Where there is no second copy the person has to hear of it.
async function readAtLast(place: SealPlace): ReturnType<SealPlace['read']> {
  const read = await place.read();
  return read.ok || read.failure.kind !== 'storage' ? read : place.read();
}

/** Writes to every place. `storage`: not every one has it. */
export async function writeSeals(
  places: readonly SealPlace[],
  seal: LocalSeal | null,
): Promise<Result<null, { kind: 'storage' }>> {
  const written = await Promise.all(places.map((place) => place.write(seal)));
  return written.find(({ ok: isWritten }) => !isWritten) ?? ok(null);
}
