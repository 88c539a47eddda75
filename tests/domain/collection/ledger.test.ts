import { describe, expect, it } from 'vitest';
import {
  firstBrokenEntry,
  nextEntries,
  nextEntry,
  setAsideBy,
  type LedgerEntry,
  type LedgerEvent,
} from '#domain/collection/ledger.ts';
import { ledgerFault, ledgerPayload, LEDGER_FILE } from '#domain/collection/ledger-file.ts';
import { inspection } from '../../support/small-questionnaire.ts';

describe('the ledger', () => {
  const event = {
    kind: 'imported',
    department: '002',
    digest: 'd'.repeat(64),
    fileName: 'a',
    relation: 'new',
    signer: 'AAAA',
  } as const;
  const one = nextEntry(inspection.id, null, event, '2026-11-20T03:00:00.000Z');
  const two = nextEntry(
    inspection.id,
    one,
    { kind: 'decided', department: '002', chosen: 'e'.repeat(64), setAside: [] },
    '2026-11-20T04:00:00.000Z',
  );

  it('is read back from its file with every kind of line', () => {
    const three = nextEntry(
      inspection.id,
      two,
      { kind: 'withdrawn', department: '002', digest: event.digest, fileName: 'a' },
      '2026-11-20T05:00:00.000Z',
    );
    const payload = ledgerPayload(inspection.id, [one, two, three], '2026-11-20T06:00:00.000Z');
    expect(LEDGER_FILE.payload.parse(JSON.parse(JSON.stringify(payload)))).toEqual(payload);
    expect(ledgerFault(payload)).toBeNull();
  });

  it('is written as version 2 unless a key was withdrawn', () => {
    const gone = { kind: 'key-withdrawn', name: '前の担当', key: 'A'.repeat(43), reason: '紛失' } as const;
    const line = nextEntry(inspection.id, two, gone, '2026-11-20T05:00:00.000Z');
    const without = ledgerPayload(inspection.id, [one, two], '2026-11-20T06:00:00.000Z');
    const within = ledgerPayload(inspection.id, [one, two, line], '2026-11-20T06:00:00.000Z');
    expect([without.version, within.version]).toEqual([2, 3]);
    expect(LEDGER_FILE.payload.parse(JSON.parse(JSON.stringify(within)))).toEqual(within);
    expect(LEDGER_FILE.payload.safeParse({ ...within, version: 2 }).success).toBe(false);
  });

  it('verifies as a chain', () => {
    expect(firstBrokenEntry([one, two])).toBeNull();
  });

  it('shows a changed, a missing and a reordered line', () => {
    const changed: LedgerEntry = { ...one, at: '2026-11-19T03:00:00.000Z' };
    expect(firstBrokenEntry([changed, two])).toBe(changed);
    expect(firstBrokenEntry([two])).toBe(two);
    expect(firstBrokenEntry([two, one])).toBe(two);
  });

  it('shows a misplaced line even when its own hash was recomputed', () => {
    const skipping = nextEntry(inspection.id, { ...one, seq: 2 }, event, two.at);
    expect(firstBrokenEntry([one, skipping])).toBe(skipping);
    const elsewhereAfter = nextEntry(inspection.id, { ...one, hash: 'f'.repeat(64) }, event, two.at);
    expect(firstBrokenEntry([one, elsewhereAfter])).toBe(elsewhereAfter);
  });

  it('reports a line that does not fit and lines missing at the end', () => {
    const payload = ledgerPayload(inspection.id, [one, two], '2026-11-20T06:00:00.000Z');
    expect(payload).toMatchObject({ count: 2, head: two.hash });
    expect(ledgerFault({ ...payload, entries: [one] })).toEqual({ kind: 'cut-off' });
    expect(ledgerFault({ ...payload, entries: [one], count: 1 })).toEqual({ kind: 'cut-off' });
    expect(ledgerFault({ ...payload, count: 3 })).toEqual({ kind: 'cut-off' });
    expect(ledgerFault({ ...payload, entries: [one, { ...two, at: one.at }] })).toEqual({
      kind: 'broken-entry',
      seq: 2,
    });
  });

  it('is intact when empty', () => {
    const payload = ledgerPayload(inspection.id, [], '2026-11-20T06:00:00.000Z');
    expect(payload).toMatchObject({ count: 0, head: '' });
    expect(ledgerFault(payload)).toBeNull();
  });

  it('continues line by line', () => {
    const more = nextEntries(inspection.id, two, [event, event], two.at);
    expect(more.map(({ seq }) => seq)).toEqual([3, 4]);
    expect(firstBrokenEntry([one, two, ...more])).toBeNull();
  });
});

describe('files set aside by decisions', () => {
  const decided = (chosen: string, ...setAside: string[]): LedgerEvent => ({
    kind: 'decided',
    department: '002',
    chosen,
    setAside,
  });
  const withdrawn = (digest: string): LedgerEvent => ({ kind: 'withdrawn', department: '002', digest, fileName: '' });
  const asideOf = (...events: LedgerEvent[]) => [...setAsideBy(events, '002')].toSorted();

  it('are those of the last decision', () => {
    expect(asideOf(decided('a', 'b', 'c'))).toEqual(['b', 'c']);
    expect(asideOf(decided('a', 'b', 'c'), decided('b', 'a'))).toEqual(['a', 'c']);
  });

  it('are none once the chosen file was withdrawn', () => {
    expect(asideOf(decided('a', 'b'), withdrawn('a'))).toEqual([]);
    expect(asideOf(decided('a', 'b'), withdrawn('c'))).toEqual(['b']);
    const accepted: LedgerEvent = { kind: 'accepted', department: '002', digest: 'a' };
    expect(asideOf(decided('a', 'b'), accepted)).toEqual(['b']);
  });

  it('ignore other departments', () => {
    expect(asideOf({ ...decided('a', 'b'), department: '003' } as LedgerEvent)).toEqual([]);
    expect(asideOf(decided('a', 'b'), { ...withdrawn('a'), department: '003' } as LedgerEvent)).toEqual(['b']);
  });
});
