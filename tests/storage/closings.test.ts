import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Closing } from '#domain/closing/closing.ts';
import type { ClosingRepository } from '#domain/closing/closing-repository.ts';
import { contentsOf } from '#domain/closing/contents.ts';
import { summaryOfClosing } from '#domain/closing/summary-of-closing.ts';
import { firstBrokenEntry, type LedgerEntry } from '#domain/collection/ledger.ts';
import type { SubmissionRepository } from '#domain/collection/submission-repository.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { closingsIn } from '#storage/closings.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { current } from '../support/current.ts';
import { payloads } from '../support/arbitrary-payload.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';
import { taken, TAKEN_AT as at } from '../support/taken-files.ts';

const ground = { inspection, questionnaire };
const first = { title: '委員会報告', reason: '', closedAt: '2026-11-30T08:00:00.000Z' };
const second = { title: '', reason: '追補を入れるため', closedAt: '2026-12-04T08:00:00.000Z' };
const [mine, theirs] = [
  ...fc.sample(payloads(questionnaire, ['002']), { numRuns: 1, seed: 5 }),
  ...fc.sample(payloads(questionnaire, ['003']), { numRuns: 1, seed: 6 }),
];
if (mine === undefined || theirs === undefined) throw new Error('two payloads were asked for');

let database: Database;
let submissions: SubmissionRepository;
let closings: ClosingRepository;

beforeEach(async () => {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
  submissions = submissionsIn(database);
  closings = closingsIn(database);
  await submissions.commit(inspection.id, { files: [taken(mine)], decisions: [] }, at);
});

const all = () => current<Closing[]>(closings.all(inspection.id));
const ledger = () => current<LedgerEntry[]>(submissions.ledger(inspection.id));
const tallied = async (closing: Closing) => {
  const material = await closings.material(closing);
  const contents = await contentsOf(material.payloads, () => Promise.resolve());
  const summary = summaryOfClosing(closing, material, contents);
  return summary.ok ? summary.value.tallies.map(({ department }) => department.code) : summary.failure.kind;
};

describe('stored closings', () => {
  it('stay as closed when a file is withdrawn and others arrive, and all of them are kept', async () => {
    const closed = await closings.close(ground, first);
    if (!closed.ok) throw new Error(closed.failure.kind);
    await submissions.withdraw(inspection.id, [payloadDigest(mine)], at);
    await submissions.commit(inspection.id, { files: [taken(theirs)], decisions: [] }, at);
    expect(await tallied(closed.value)).toEqual(['002']);
    expect(await closings.close(ground, second)).toMatchObject({ ok: true, value: { number: 2 } });
    const kept = await all();
    expect(kept.map(({ number, reason }) => [number, reason])).toEqual([
      [1, null],
      [2, '追補を入れるため'],
    ]);
    expect(kept[0]).toEqual(closed.value);
    expect(await Promise.all(kept.map(tallied))).toEqual([['002'], ['003']]);
  });

  it('share the files they refer to, which are stored once', async () => {
    await closings.close(ground, first);
    await submissions.commit(inspection.id, { files: [taken(theirs)], decisions: [] }, at);
    await closings.close(ground, second);
    expect(await database.closedSubmissions.count()).toBe(2);
    expect(await database.closedGrounds.count()).toBe(1);
  });

  it('have a ledger line, right after the line they close with', async () => {
    const [line] = await ledger();
    const closed = await closings.close(ground, first);
    if (!closed.ok) throw new Error(closed.failure.kind);
    expect(closed.value.ledger).toEqual({ seq: 1, hash: line?.hash });
    const lines = await ledger();
    expect(lines.at(-1)?.event).toEqual({ kind: 'closed', number: 1, digest: closed.value.digest });
    expect(firstBrokenEntry(lines)).toBeNull();
  });

  it('are refused for an unchanged state, and a refused one stores nothing', async () => {
    await closings.close(ground, first);
    const again = await closings.close(ground, second);
    expect(again).toMatchObject({ ok: false, failure: { kind: 'nothing-new' } });
    expect(await all()).toHaveLength(1);
    expect(await ledger()).toHaveLength(2);
  });

  it('report a kept file that no longer matches its closing', async () => {
    const closed = await closings.close(ground, first);
    if (!closed.ok) throw new Error(closed.failure.kind);
    await database.closedSubmissions.update(payloadDigest(mine), { payload: theirs });
    expect(await tallied(closed.value)).toBe('altered-file');
  });

  it('report a missing file, or a missing ground', async () => {
    const closed = await closings.close(ground, first);
    if (!closed.ok) throw new Error(closed.failure.kind);
    await database.closedSubmissions.clear();
    expect(await tallied(closed.value)).toBe('altered-file');
    await database.closedGrounds.clear();
    expect(await tallied(closed.value)).toBe('altered-ground');
  });
});
