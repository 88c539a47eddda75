import type { JournalState, SnapshotInfo, SnapshotReason } from '#ipc/contract.ts';
import { journalCalls } from '../../../../electron/main/journal/journal.ts';
import type { JournalCalls } from '../../../../electron/main/journal/journal.ts';
import type { JournalDisk } from '../../../../electron/main/journal/disk.ts';

/** A failure in a journal that a test drives. */
export class Refused extends Error {
  constructor(readonly kind: string) {
    super(kind);
  }
}

/** A journal whose records and snapshots are texts. Every method throws `Refused` with the kind of the failure. */
export interface DrivenJournal {
  calls: JournalCalls;
  open(): Promise<JournalState>;
  append(record: string): Promise<void>;
  begin(reason: SnapshotReason): Promise<number>;
  take(content: string, reason?: SnapshotReason, label?: string): Promise<SnapshotInfo>;
  snapshots(): Promise<SnapshotInfo[]>;
  content(name: string): Promise<string>;
  records(): Promise<string[]>;
  purge(): Promise<void>;
}

const AT = '2026-11-23T03:00:00.000Z';

export function drivenJournal(
  disk: JournalDisk,
  folder: string,
  { now = () => AT, fullSegment }: { now?: () => string; fullSegment?: number } = {},
): DrivenJournal {
  const calls = journalCalls(disk, folder, now, fullSegment);
  const begin = async (reason: SnapshotReason) => valueOf(await calls['journal:snapshot-begin']({ reason })).ticket;
  return {
    calls,
    begin,
    open: async () => valueOf(await calls['journal:open'](null)),
    append: async (record) => void valueOf(await calls['journal:append']({ record: bytesOf(record) })),
    async take(content, reason = 'hourly', label = '') {
      const ticket = await begin(reason);
      if (content !== '') valueOf(await calls['journal:snapshot-part']({ ticket, part: bytesOf(content) }));
      return valueOf(await calls['journal:snapshot-end']({ ticket, label }));
    },
    snapshots: async () => valueOf(await calls['journal:snapshots'](null)),
    content: (name) => joined(async (from) => valueOf(await calls['journal:snapshot-read']({ name, from }))),
    async records() {
      const found: string[] = [];
      for (let from: number | null = 0; from !== null;) {
        const answer: { records: Uint8Array[]; next: number | null } = valueOf(await calls['journal:read']({ from }));
        found.push(...answer.records.map(textOf));
        from = answer.next;
      }
      return found;
    },
    purge: async () => void valueOf(await calls['journal:purge'](null)),
  };
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function joined(part: (from: number) => Promise<{ part: Uint8Array; next: number | null }>): Promise<string> {
  const parts: Uint8Array[] = [];
  for (let from: number | null = 0; from !== null;) {
    const answer: { part: Uint8Array; next: number | null } = await part(from);
    parts.push(answer.part);
    from = answer.next;
  }
  return textOf(new Uint8Array(Buffer.concat(parts)));
}

function valueOf<T>(outcome: { ok: true; value: T } | { ok: false; failure: { kind: string } }): T {
  if (!outcome.ok) throw new Refused(outcome.failure.kind);
  return outcome.value;
}
