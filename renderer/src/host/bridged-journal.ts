import { ok } from '#domain/result.ts';
import { LONGEST_PART } from '#ipc/contract.ts';
import type { Bridge, SnapshotPartResult } from '#ipc/contract.ts';
import type { Journal } from './journal.ts';

/** The journal of the desktop edition. The shell keeps it; every call goes over the bridge. */
export function bridgedJournal(bridge: Bridge): Journal {
  return {
    open: () => bridge.call('journal:open', null),
    read: (from) => bridge.call('journal:read', { from }),
    append: (record) => bridge.call('journal:append', { record: alone(record) }),
    async takeSnapshot(reason, content) {
      const begun = await bridge.call('journal:snapshot-begin', { reason });
      if (!begun.ok) return begun;
      const { ticket } = begun.value;
      const { bytes, label } = await content();
      for (let from = 0; from < bytes.length; from += LONGEST_PART) {
        const part = bytes.slice(from, from + LONGEST_PART);
        const sent = await bridge.call('journal:snapshot-part', { ticket, part });
        if (!sent.ok) return sent;
      }
      return bridge.call('journal:snapshot-end', { ticket, label });
    },
    snapshots: () => bridge.call('journal:snapshots', null),
    readSnapshot: (name) => readSnapshot(bridge, name),
    purge: () => bridge.call('journal:purge', null),
    async readSeal() {
      const read = await bridge.call('journal:seal-read', null);
      return read.ok ? ok(read.value.text) : read;
    },
    writeSeal: (text) => bridge.call('journal:seal-write', { text }),
  };
}

async function readSnapshot(bridge: Bridge, name: string): ReturnType<Journal['readSnapshot']> {
  const parts: Uint8Array[] = [];
  let from: number | null = 0;
  while (from !== null) {
    const answer: SnapshotPartResult = await bridge.call('journal:snapshot-read', { name, from });
    if (!answer.ok) return answer;
    parts.push(answer.value.part);
    from = answer.value.next;
  }
  return ok(joined(parts));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

// The bridge sends a view's whole underlying buffer, so a view of part of a buffer is copied first.
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
