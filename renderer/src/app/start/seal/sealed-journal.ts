import { fromBase64, toBase64 } from '#domain/exchange/base64.ts';
import { isSealed, type LocalSealing } from '#domain/local-seal/cipher.ts';
import { fail, ok } from '#domain/outcome.ts';
import type { Journal } from '#host/journal.ts';

const RECORD = 'record';
const SNAPSHOT = 'snapshot';
const LABEL = 'label';

/** The journal with its records and snapshots sealed on the disk as the database is. What does not open counts as damaged. */
export function sealedJournal(journal: Journal, sealing: LocalSealing): Journal {
  const sealed = (bytes: Uint8Array, about: string) => sealing.seal(bytes, about) ?? bytes;
  const opened = (bytes: Uint8Array, about: string) => (isSealed(bytes) ? sealing.open(bytes, about) : bytes);
  const labelled = <T extends { label: string }>(info: T): T => ({ ...info, label: openedLabel(info.label, sealing) });
  return {
    ...journal,
    open: async () => {
      const found = await journal.open();
      if (!found.ok) return found;
      const { last, snapshot } = found.value;
      return ok({
        ...found.value,
        last: last === null ? null : opened(last, RECORD),
        snapshot: snapshot === null ? null : labelled(snapshot),
      });
    },
    read: async (from) => {
      const read = await journal.read(from);
      if (!read.ok) return read;
      const records = read.value.records.map((record) => opened(record, RECORD));
      return ok({ ...read.value, records: records.filter((record) => record !== null) });
    },
    append: (record) => journal.append(sealed(record, RECORD)),
    takeSnapshot: async (reason, content) => {
      const taken = await journal.takeSnapshot(reason, async () => {
        const { bytes, label } = await content();
        return { bytes: sealed(bytes, SNAPSHOT), label: sealedLabel(label, sealing) };
      });
      return taken.ok ? ok(labelled(taken.value)) : taken;
    },
    snapshots: async () => {
      const found = await journal.snapshots();
      return found.ok ? ok(found.value.map(labelled)) : found;
    },
    readSnapshot: async (name) => {
      const read = await journal.readSnapshot(name);
      if (!read.ok) return read;
      const bytes = opened(read.value, SNAPSHOT);
      return bytes === null ? fail({ kind: 'damaged' }) : ok(bytes);
    },
  };
}

function sealedLabel(label: string, sealing: LocalSealing): string {
  const sealed = sealing.seal(new TextEncoder().encode(label), LABEL);
  return sealed === null ? label : toBase64(sealed);
}

// A label that is not sealed is JSON, which no base64 is.
function openedLabel(label: string, sealing: LocalSealing): string {
  const bytes = fromBase64(label);
  const opened = bytes === null || !isSealed(bytes) ? null : sealing.open(bytes, LABEL);
  return opened === null ? label : new TextDecoder().decode(opened);
}
