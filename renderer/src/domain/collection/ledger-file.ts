import type { FileKind } from '../exchange/signed-file.ts';
import { markedFileName } from '../exchange/marked-file-name.ts';
import { base64url, id, instant, line, sha256, text, uuid } from '../exchange/fields.ts';
import { z } from '../schema.ts';
import type { Inspection } from '../inspection/inspection.ts';
import { firstBrokenEntry, type LedgerEntry } from './ledger.ts';

export const LEDGER_FORMAT = 'tenken/ledger';

// Room for a prefecture with 10,000 departments, each with some revisions, acceptances and returns.
const MOST_ENTRIES = 200_000;

const relation = z.enum(['new', 'update', 'same', 'older', 'conflict']);
const eventsV2 = [
  z.strictObject({
    kind: z.literal('imported'),
    department: id,
    digest: sha256,
    fileName: text,
    relation,
    signer: line,
  }),
  z.strictObject({ kind: z.literal('decided'), department: id, chosen: sha256, setAside: z.array(sha256) }),
  z.strictObject({ kind: z.literal(['accepted', 'reconsidered']), department: id, digest: sha256 }),
  z.strictObject({
    kind: z.literal('returned'),
    department: id,
    digest: sha256,
    answer: z.enum(['sent-back', 'improvement']),
    file: sha256,
  }),
  z.strictObject({ kind: z.literal('withdrawn'), department: id, digest: sha256, fileName: text }),
  z.strictObject({ kind: z.literal('closed'), number: z.int().positive(), digest: sha256 }),
] as const;
const chained = {
  inspection: uuid,
  seq: z.int().positive(),
  at: instant,
  previous: z.union([sha256, z.literal('')]),
  hash: sha256,
};
const entryV2 = z.strictObject({ ...chained, event: z.discriminatedUnion('kind', eventsV2) });
const keyWithdrawn = z.strictObject({ kind: z.literal('key-withdrawn'), name: line, key: base64url, reason: line });
const entryV3 = z.strictObject({ ...chained, event: z.discriminatedUnion('kind', [...eventsV2, keyWithdrawn]) });

/**
 * The exported 受付簿, version 2. The officer signs `head` and `count` along with all lines, so that lines cut off at the
 * end are noticed.
 */
const ledgerV2 = z.strictObject({
  format: z.literal(LEDGER_FORMAT),
  version: z.literal(2),
  inspection: uuid,
  exportedAt: instant,
  count: z.int().nonnegative(),
  head: z.union([sha256, z.literal('')]),
  entries: z.array(entryV2).max(MOST_ENTRIES),
});

/**
 * Version 3 adds lines about withdrawn keys. A ledger without such lines is still written as version 2, which older
 * programs can read.
 */
const ledgerV3 = z.strictObject({
  ...ledgerV2.shape,
  version: z.literal(3),
  entries: z.array(entryV3).max(MOST_ENTRIES),
});

const payload = z.discriminatedUnion('version', [ledgerV2, ledgerV3]);

export type LedgerPayload = z.infer<typeof payload>;

export const LEDGER_FILE: FileKind<LedgerPayload> = {
  format: LEDGER_FORMAT,
  version: 3,
  ending: '.tenken',
  payload,
  migrations: [withClosings],
  inspectionOf: (ledger) => ledger.inspection,
};

/** Version 1 to 2: version 2 added the event for closings. No older line needs a change. */
function withClosings(written: Record<string, unknown>): Record<string, unknown> {
  return { ...written, version: 2 };
}

/** The present ledger as a payload to sign, in the oldest version that can hold its lines. */
export function ledgerPayload(inspection: string, entries: LedgerEntry[], exportedAt: string): LedgerPayload {
  const head = entries.at(-1)?.hash ?? '';
  const said = { format: LEDGER_FORMAT, inspection, exportedAt, count: entries.length, head } as const;
  return entries.every(isOfVersion2) ? { ...said, version: 2, entries } : { ...said, version: 3, entries };
}

function isOfVersion2(entry: LedgerEntry): entry is z.infer<typeof entryV2> {
  return entry.event.kind !== 'key-withdrawn';
}

/**
 * Checks a ledger. Null: it is intact. `broken-entry`: the first line that does not fit the chain. `cut-off`: lines at
 * the end are missing.
 */
export function ledgerFault(
  payload: Pick<LedgerPayload, 'count' | 'head'> & { entries: readonly LedgerEntry[] },
): { kind: 'broken-entry'; seq: number } | { kind: 'cut-off' } | null {
  const broken = firstBrokenEntry(payload.entries);
  if (broken !== null) return { kind: 'broken-entry', seq: broken.seq };
  const whole = payload.count === payload.entries.length && payload.head === (payload.entries.at(-1)?.hash ?? '');
  return whole ? null : { kind: 'cut-off' };
}

/** 「取扱注意_自己点検_R08_受付簿_12行.tenken」. */
export function ledgerFileName({ fiscalYear }: Pick<Inspection, 'fiscalYear'>, { count }: LedgerPayload): string {
  return markedFileName(fiscalYear, ['受付簿', `${count}行`], LEDGER_FILE.ending);
}
