import { decodeText } from '#documents/text.ts';
import type { Host } from '#host/host.ts';
import type { Database } from '#storage/database.ts';
import { noteExport } from '#storage/exports.ts';

/** The host, with a note of every result file of this computer that it saved. `now` gives the instant in UTC. */
export function notingExports(host: Host, database: Database, now: () => string): Host {
  return {
    ...host,
    saveFile: async (name, bytes) => {
      const saved = await host.saveFile(name, bytes);
      const text = decodeText(bytes);
      // The file is outside already: nobody waits for the note.
      if (saved.ok && text.ok) void noteExport(database, text.value, now());
      return saved;
    },
  };
}
