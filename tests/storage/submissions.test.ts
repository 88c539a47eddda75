import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { firstBrokenEntry, type LedgerEntry } from '#domain/collection/ledger.ts';
import type { Intake, SubmissionRepository } from '#domain/collection/submission-repository.ts';
import { countingOf, type Submission } from '#domain/collection/submission.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { openDatabase } from '#storage/database.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { payloads } from '../support/arbitrary-payload.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';

const at = '2026-11-20T03:00:00.000Z';
const [mine, theirs] = fc.sample(payloads(questionnaire, ['002']), { numRuns: 2, seed: 5 });
if (mine === undefined || theirs === undefined) throw new Error('two payloads were asked for');

function intake(payload: typeof mine, changes: Partial<Intake> = {}): Intake {
  if (payload === undefined) throw new Error('a payload is needed');
  const digest = payloadDigest(payload);
  const submission: Submission = {
    digest,
    payload,
    inspection: inspection.id,
    department: payload.department.code,
    fileName: 'a.json',
    importedAt: at,
    setAside: false,
  };
  return { submission, text: `file of ${digest}`, relation: 'new', chosen: false, ...changes };
}

function current<T>(watch: (listener: (value: T) => void) => () => void): Promise<T> {
  return new Promise((resolve) => {
    const stop = watch((value) => {
      queueMicrotask(() => stop());
      resolve(value);
    });
  });
}

let submissions: SubmissionRepository;
const held = () => current<Submission[]>(submissions.all(inspection.id));
const ledger = () => current<LedgerEntry[]>(submissions.ledger(inspection.id));

beforeEach(async () => {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  submissions = submissionsIn(opened.value);
});

describe('the collection', () => {
  it('keeps each file as it came, with a line in the ledger', async () => {
    const file = intake(mine);
    expect(await submissions.commit(inspection.id, [file], at)).toEqual({ ok: true, value: 1 });
    expect(await submissions.original(file.submission.digest)).toBe(file.text);
    expect((await ledger()).map((line) => line.event.kind)).toEqual(['imported']);
  });

  it('passes over a file it holds already', async () => {
    await submissions.commit(inspection.id, [intake(mine)], at);
    expect(await submissions.commit(inspection.id, [intake(mine)], at)).toEqual({ ok: true, value: 0 });
    expect(await ledger()).toHaveLength(1);
  });

  it('keeps both files of a conflict and counts the one the officer chose', async () => {
    await submissions.commit(inspection.id, [intake(mine)], at);
    const rival = intake(theirs, { relation: 'conflict', chosen: true });
    await submissions.commit(inspection.id, [rival], at);
    expect(await held()).toHaveLength(2);
    expect(countingOf(await held())?.digest).toBe(rival.submission.digest);
    await submissions.decide(inspection.id, '002', intake(mine).submission.digest, at);
    expect(countingOf(await held())?.digest).toBe(intake(mine).submission.digest);
    const lines = await ledger();
    expect(lines.map((line) => line.event.kind)).toEqual(['imported', 'imported', 'decided', 'decided']);
    expect(firstBrokenEntry(lines)).toBeNull();
  });

  it('leaves what counts alone when the officer keeps a rival aside', async () => {
    await submissions.commit(
      inspection.id,
      [intake(mine), intake(theirs, { relation: 'conflict', chosen: false })],
      at,
    );
    expect(countingOf(await held())?.digest).toBe(intake(mine).submission.digest);
  });
});
