import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import { basisText } from '#domain/closing/basis.ts';
import { close, type Closable, type ClosingOrder } from '#domain/closing/close.ts';
import { basisOf, type ClosedMaterial, type Closing } from '#domain/closing/closing.ts';
import type { Contents } from '#domain/closing/contents.ts';
import { summaryOfClosing } from '#domain/closing/summary-of-closing.ts';
import { supplementsTo } from '#domain/closing/supplements.ts';
import { nextEntry } from '#domain/collection/ledger.ts';
import { acceptanceRate, collectionStatus, submissionRate } from '#domain/collection/status.ts';
import type { Standing, Submission } from '#domain/collection/submission.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { departmentWith, inspection, questionnaire } from '../../support/small-questionnaire.ts';

const ground = { inspection, questionnaire };
const order: ClosingOrder = { title: '', reason: '', closedAt: '2026-11-30T08:15:00.000Z' };

function submission(payload: Payload, standing: Standing = 'received', setAside = false): Submission {
  const { department } = payload;
  const importedAt = `2026-11-2${department.code.slice(-1)}T03:00:00.000Z`;
  return {
    digest: payloadDigest(payload),
    payload,
    inspection: inspection.id,
    department: department.code,
    fileName: `${department.name}.json`,
    importedAt,
    setAside,
    standing,
  };
}

const held: fc.Arbitrary<Submission[]> = fc.uniqueArray(
  fc
    .tuple(
      payloads(questionnaire, ['001', '002', '003', '009']),
      fc.constantFrom<Standing>('received', 'accepted', 'sent-back'),
      fc.boolean(),
    )
    .map((parts) => submission(...parts)),
  { minLength: 1, maxLength: 6, selector: ({ digest }) => digest },
);

function closed(submissions: readonly Submission[], changes: Partial<Closable & ClosingOrder> = {}): Closing {
  const closing = close(
    { ground, submissions, contents: new Map(), ledgerHead: null, newest: null, ...changes },
    { ...order, ...changes },
  );
  if (!closing.ok) throw new Error(closing.failure.kind);
  return closing.value;
}

function materialOf(submissions: readonly Submission[]): ClosedMaterial {
  return { ground, payloads: new Map(submissions.map(({ digest, payload }) => [digest, payload])) };
}

function contentsOf({ payloads: kept }: ClosedMaterial): Contents {
  return new Map([...kept].map(([digest, payload]) => [digest, payloadDigest(payload)]));
}

function summaryOf(closing: Closing, material: ClosedMaterial): CitySummary {
  const summary = summaryOfClosing(closing, material, contentsOf(material));
  if (!summary.ok) throw new Error(summary.failure.kind);
  return summary.value;
}

const [mine, theirs] = fc.sample(payloads(questionnaire, ['002']), { numRuns: 2, seed: 11 });
if (mine === undefined || theirs === undefined) throw new Error('two payloads were asked for');
const file = submission(mine);
const rival = submission(theirs);

describe('a closing', () => {
  it('reproduces exactly the figures of the day of closing', () => {
    fc.assert(
      fc.property(held, (submissions) => {
        const before = citySummary(questionnaire, inspection, collectionStatus(inspection, submissions));
        const closing = closed(submissions);
        const after = summaryOf(closing, materialOf(submissions));
        expect(after.tallies).toEqual(before.tallies);
        for (const rate of [submissionRate, acceptanceRate])
          expect(rate(inspection, after.statuses)).toEqual(rate(inspection, before.statuses));
        for (const [index, { rivals, head, ...status }] of before.statuses.entries()) {
          expect(after.statuses[index]).toMatchObject(status);
          expect(after.statuses[index]?.head?.digest).toBe(head?.digest);
          expect(new Set(after.statuses[index]?.rivals.map(({ digest }) => digest))).toEqual(
            new Set(rivals.map(({ digest }) => digest)),
          );
        }
        expect(after.basis).toEqual({ kind: 'closing', number: 1, closedAt: order.closedAt, digest: closing.digest });
      }),
      { numRuns: 60 },
    );
  });

  it('has the same digest whatever the order of submissions', () => {
    const shuffled = held.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(closed(mixed).digest).toBe(closed(all).digest);
      }),
      { numRuns: 60 },
    );
  });

  it('never changes when files arrive, are judged, set aside or withdrawn, or the roster changes', () => {
    fc.assert(
      fc.property(held, held, fc.boolean(), (before, later, withdrawn) => {
        const closing = closed(before);
        const figures = matrixOf(questionnaire, summaryOf(closing, materialOf(before)).tallies, 'item');
        const judged = before.map((each) => ({ ...each, standing: 'sent-back' as const, setAside: !each.setAside }));
        const now = withdrawn ? later : [...judged, ...later];
        const roster = [...inspection.roster, departmentWith({ code: '100' })];
        const again = closed(now, {
          newest: closing,
          reason: '追補を入れるため',
          ground: { questionnaire, inspection: { ...inspection, roster } },
        });
        expect(again.number).toBe(2);
        const kept = materialOf([...before, ...now]);
        expect(matrixOf(questionnaire, summaryOf(closing, kept).tallies, 'item')).toEqual(figures);
      }),
      { numRuns: 60 },
    );
  });

  it('records an open conflict, which counts nothing', () => {
    const closing = closed([file, rival]);
    const entry = closing.entries.find(({ department }) => department === '002');
    expect(entry).toMatchObject({ state: 'conflict', files: [{}, {}] });
    const digests = [file, rival].map(({ digest }) => digest).toSorted();
    for (const each of [closing, closed([rival, file])])
      expect(each.entries.flatMap(({ files }) => files.map(({ digest }) => digest))).toEqual(digests);
    expect(summaryOf(closing, materialOf([file, rival])).tallies).toEqual([]);
  });

  it('fails verification when its content, a file or its ground was altered or is gone', () => {
    const closing = closed([file]);
    const faultOf = (changed: Partial<Closing>, material: Partial<ClosedMaterial> = {}) => {
      const whole = { ...materialOf([file]), ...material };
      const summary = summaryOfClosing({ ...closing, ...changed }, whole, contentsOf(whole));
      return summary.ok ? null : summary.failure.kind;
    };
    expect(faultOf({})).toBeNull();
    expect(faultOf({ closedAt: '2026-11-29T08:15:00.000Z' })).toBe('altered-closing');
    expect(faultOf({ entries: [] })).toBe('altered-closing');
    expect(faultOf({}, { payloads: new Map() })).toBe('altered-file');
    expect(faultOf({}, { payloads: new Map([[file.digest, theirs]]) })).toBe('altered-file');
    expect(faultOf({}, { ground: null })).toBe('altered-ground');
    expect(faultOf({}, { ground: { ...ground, inspection: { ...inspection, dueOn: '2027-01-01' } } })).toBe(
      'altered-ground',
    );
  });

  it('is refused when nothing was received, nothing has happened since, or a further one has no reason', () => {
    const newest = closed([file]);
    const line = { kind: 'closed', number: 1, digest: newest.digest } as const;
    const ledgerHead = nextEntry(inspection.id, null, line, order.closedAt);
    const failureOf = (closable: Partial<Closable>, reason = '') => {
      const closing = close(
        { ground, submissions: [file], contents: new Map(), ledgerHead: null, newest: null, ...closable },
        { ...order, reason },
      );
      return closing.ok ? null : closing.failure.kind;
    };
    expect(failureOf({ submissions: [] })).toBe('nothing-received');
    expect(failureOf({ newest, ledgerHead }, '理由')).toBe('nothing-new');
    expect(failureOf({ newest }, ' ')).toBe('no-reason');
    expect(failureOf({ newest }, '理由')).toBeNull();
    const later = { ...ground, inspection: { ...inspection, dueOn: '2026-12-10' } };
    expect(failureOf({ newest, ledgerHead, ground: later }, '期限を延ばしたため')).toBeNull();
  });

  it('records its number, the last ledger line and the reason for a further one', () => {
    const closable = { ground, submissions: [file], contents: new Map(), ledgerHead: null, newest: null };
    const first = close(closable, { ...order, title: ' 第1回 ', reason: '初回に理由はない' });
    if (!first.ok) throw new Error(first.failure.kind);
    expect(first.value).toMatchObject({ number: 1, title: '第1回', reason: null, ledger: { seq: 0, hash: '' } });
    const event = { kind: 'closed', number: 1, digest: 'e'.repeat(64) } as const;
    const ledgerHead = nextEntry(inspection.id, null, event, order.closedAt);
    const again = close({ ...closable, ledgerHead, newest: first.value }, { ...order, reason: ' 追補のため ' });
    if (!again.ok) throw new Error(again.failure.kind);
    const { seq, hash } = ledgerHead;
    expect(again.value).toMatchObject({ number: 2, reason: '追補のため', ledger: { seq, hash } });
  });

  it('is named by its number and the day in Tokyo', () => {
    expect(basisText(basisOf(closed([file], { closedAt: '2026-11-30T15:30:00.000Z' })), order.closedAt)).toBe(
      '第1回締め（令和8年12月1日現在）',
    );
    expect(basisText({ kind: 'now' }, order.closedAt)).toBe('締めていない集計（令和8年11月30日 17:15現在）');
  });
});

describe('supplements', () => {
  const kindsSince = (before: readonly Submission[], now: readonly Submission[]) =>
    supplementsTo(closed(before), collectionStatus(inspection, now)).map(
      ({ department, kind }) => `${department.code} ${kind}`,
    );
  const next = submission({
    ...mine,
    response: { ...mine.response, revision: 2, replaces: file.digest, earlier: [], reason: '訂正' },
  });
  const neighbour = submission({ ...mine, department: { code: '003', name: '第003課' } });

  it('list what stands now but did not stand at the closing', () => {
    expect(kindsSince([file], [file])).toEqual([]);
    expect(kindsSince([file], [file, next, neighbour])).toEqual(['002 newer', '003 first']);
    expect(kindsSince([file], [file, rival])).toEqual(['002 newer']);
  });

  it('list withdrawn files, and ignore judgements alone', () => {
    expect(kindsSince([file, neighbour], [neighbour])).toEqual(['002 withdrawn']);
    expect(kindsSince([file], [{ ...file, standing: 'accepted' }])).toEqual([]);
  });

  it('include departments that the closing does not contain', () => {
    const before = { ...inspection, roster: inspection.roster.filter(({ code }) => code !== '003') };
    const closing = closed([file], { ground: { ...ground, inspection: before } });
    const since = supplementsTo(closing, collectionStatus(inspection, [file, neighbour]));
    expect(since.map(({ department, kind, closed: entry }) => [department.code, kind, entry])).toEqual([
      ['003', 'first', null],
    ]);
  });
});
