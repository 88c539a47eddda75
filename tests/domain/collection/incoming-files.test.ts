import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedWith, signerRelation } from '#domain/collection/compared-with.ts';
import { nextEntries, type LedgerEvent } from '#domain/collection/ledger.ts';
import { newSignerLines } from '#domain/collection/new-signers.ts';
import { visibleName } from '#domain/collection/visible-name.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { inspection, questionnaire } from '../../support/small-questionnaire.ts';

const [base] = fc.sample(payloads(questionnaire, ['002']), { numRuns: 1, seed: 3 });
if (base === undefined) throw new Error('one payload was asked for');

const revisionOf = (payload: Payload) => ({ digest: payloadDigest(payload), payload });
const first = revisionOf(base);
const second = next(first);
const third = next(second);
const rival = revisionOf({ ...base, response: { ...base.response, uuid: '0b8d8c1e-2f0b-4d3e-9d57-3f1a60c2a999' } });
const elsewhere = revisionOf({ ...base, department: { code: '003', name: '第003課' } });

function next({ digest, payload }: typeof first) {
  const { response } = payload;
  const earlier = response.replaces === null ? [] : [response.replaces, ...response.earlier];
  const later = { ...response, revision: response.revision + 1, replaces: digest, earlier, reason: '訂正' };
  return revisionOf({ ...payload, response: later });
}

describe('visibleName', () => {
  it('marks every invisible or reordering character', () => {
    expect(visibleName('回答\u202Enosj.exe')).toBe('回答\uFFFDnosj.exe');
    expect(visibleName('a\u0000b\nc\u200Bd\u2066e\u061Cf\u2028g')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg');
  });

  it('leaves ordinary names alone', () => {
    for (const name of ['自己点検_R08_031_市民課_提出_第1版.tenken', '髙﨑 𠮷野　(1).json', 'é e\u0301.json'])
      expect(visibleName(name)).toBe(name);
  });

  it('removes all control and format characters and keeps the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('あ', 'a', '\u202A', '\u2069', '\u0007', '\u009F') }), (name) => {
        const shown = visibleName(name);
        expect(shown).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(shown).toHaveLength(name.length);
      }),
    );
  });
});

describe('the revision beside a file', () => {
  it('is its nearest ancestor, or else another file of its department', () => {
    expect(comparedWith(third, [first, second])).toBe(second);
    expect(comparedWith(third, [rival, first])).toBe(first);
    expect(comparedWith(rival, [third, first])).toBe(third);
    expect(comparedWith(first, [first, elsewhere])).toBeNull();
  });

  it('shows whether the same computer signed both', () => {
    const other = revisionOf({ ...second.payload, device: { recipient: null, key: 'BBBB' } });
    expect(signerRelation(second, first)).toBe('same');
    expect(signerRelation(other, first)).toBe('other');
    expect(signerRelation(first, null)).toBe('first');
  });
});

describe('new signers in the ledger', () => {
  const imported = (department: string, signer: string): LedgerEvent => ({
    kind: 'imported',
    department,
    digest: first.digest,
    fileName: 'a.json',
    relation: 'update',
    signer,
  });

  it('are reported once, and not for the first file of a department', () => {
    const events = [imported('002', 'A'), imported('003', 'B'), imported('002', 'B'), imported('002', 'A')];
    const entries = nextEntries(inspection.id, null, [...events, imported('002', 'B')], '2026-11-20T03:00:00.000Z');
    expect([...newSignerLines(entries)]).toEqual([3]);
  });

  it('are found in import lines only', () => {
    const accepted: LedgerEvent = { kind: 'accepted', department: '002', digest: first.digest };
    const entries = nextEntries(inspection.id, null, [imported('002', 'A'), accepted, imported('002', 'A')], '');
    expect([...newSignerLines(entries)]).toEqual([]);
  });
});
