import { readLocalSeal, type SealPlace } from '#domain/local-seal/local-seal.ts';
import { fail, ok } from '#domain/result.ts';
import type { Journal } from '#host/journal.ts';

/** The copy of the seal beside the journal, as JSON text. */
export function sealInJournal(journal: Pick<Journal, 'readSeal' | 'writeSeal'>): SealPlace {
  return {
    read: async () => {
      const kept = await orOutOfReach(() => journal.readSeal());
      if (!kept.ok) return fail({ kind: 'storage' });
      return kept.value === null ? ok(null) : readLocalSeal(parsed(kept.value));
    },
    write: async (seal) => {
      const written = await orOutOfReach(() => journal.writeSeal(seal === null ? null : JSON.stringify(seal)));
      return written.ok ? ok(null) : fail({ kind: 'storage' });
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function orOutOfReach<T extends { ok: boolean }>(call: () => Promise<T>): Promise<T | { ok: false }> {
  try {
    return await call();
  } catch {
    return { ok: false };
  }
}
