import { fromBase64, toBase64 } from '#domain/exchange/base64.ts';
import { isSealed, type LocalSealing } from '#domain/local-seal/cipher.ts';
import { fail, ok } from '#domain/result.ts';
import type { Journal } from '#host/journal.ts';

const RECORD = 'record';
const SNAPSHOT = 'snapshot';
const LABEL = 'label';

/**
 * A journal whose records and snapshots are sealed with the key of the database. A record or snapshot that does not open counts as damaged. `sealIsKept`
 * makes sure that the seal lies beside the journal before a sealed snapshot is written: without it nobody could ever open the snapshot.
 */
export function sealedJournal(
  journal: Journal,
  sealing: LocalSealing,
  sealIsKept: () => Promise<boolean> = async () => true,
): Journal {
  const sealed = (bytes: Uint8Array, about: string) => sealing.seal(bytes, about) ?? bytes;
  const opened = (bytes: Uint8Array, about: string) => (isSealed(bytes) ? sealing.open(bytes, about) : bytes);
  const labelled = <T extends { label: string }>(info: T): T => ({
    ...info,
    label: openedLabel(info.label, sealing) ?? '',
  });
  return {
    ...journal,
    open: async () => {
      const found = await journal.open();
      if (!found.ok) return found;
      const { last, snapshot, damaged, damagedSnapshots } = found.value;
      const lastOpened = last === null ? null : opened(last, RECORD);
      const labelOpened = snapshot === null ? null : openedLabel(snapshot.label, sealing);
      return ok({
        ...found.value,
        last: lastOpened,
        damaged: damaged + (last !== null && lastOpened === null ? 1 : 0),
        snapshot: snapshot === null || labelOpened === null ? null : { ...snapshot, label: labelOpened },
        damagedSnapshots: damagedSnapshots + (snapshot !== null && labelOpened === null ? 1 : 0),
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
      if (sealing.isOn() && !(await sealIsKept())) return fail({ kind: 'failed' });
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

// A plain label is JSON and therefore never valid base64. Null where a sealed label does not open.
function openedLabel(label: string, sealing: LocalSealing): string | null {
  const bytes = fromBase64(label);
  if (bytes === null || !isSealed(bytes)) return label;
  const opened = sealing.open(bytes, LABEL);
  return opened === null ? null : new TextDecoder().decode(opened);
}
