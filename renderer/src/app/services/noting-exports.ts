import { decodeText } from '#documents/text.ts';
import type { Host } from '#host/host.ts';
import type { Database } from '#storage/database.ts';
import { noteExport } from '#storage/exports.ts';

/** A host that records which result files of this computer were saved outside. `now` gives the instant in UTC. */
export function notingExports(host: Host, database: Database, now: () => string): Host {
  return {
    ...host,
    saveFile: async (name, bytes) => {
      const saved = await host.saveFile(name, bytes);
      const text = decodeText(bytes);
      // The file is already saved. Do not make the person wait for the record of it.
      if (saved.ok && text.ok) void noteExport(database, text.value, now());
      return saved;
    },
  };
}
