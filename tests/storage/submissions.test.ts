import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { firstBrokenEntry, type LedgerEntry } from '#domain/collection/ledger.ts';
import type { Decision, SubmissionRepository, TakenFile } from '#domain/collection/submission-repository.ts';
import { countingOf, relationTo, type Submission } from '#domain/collection/submission.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import type { Payload } from '#domain/result/payload.ts';
import { openDatabase } from '#storage/database.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { payloads } from '../support/arbitrary-payload.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';

const at = '2026-11-20T03:00:00.000Z';
const [mine, theirs] = fc.sample(payloads(questionnaire, ['002']), { numRuns: 2, seed: 5 });
if (mine === undefined || theirs === undefined) throw new Error('two payloads were asked for');

function taken(payload: Payload, relation: TakenFile['relation'] = 'new'): TakenFile {
  const digest = payloadDigest(payload);
  const submission: Submission = {
    digest,
    payload,
    inspection: inspection.id,
    department: payload.department.code,
    fileName: 'a.json',
    importedAt: at,
    setAside: false,
    standing: 'received',
  };
  return { submission, text: `file of ${digest}`, relation };
}

/** 002's first file, one from another computer, and 003's. */
const first = taken(mine);
const rival = taken(theirs, 'conflict');
const neighbour = taken({ ...mine, department: { code: '003', name: '第003課' } });
const digestOf = ({ submission }: TakenFile) => submission.digest;
const inFavourOf = (file: TakenFile) => ({ department: file.submission.department, chosen: digestOf(file) });

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

const take = (files: TakenFile[], decisions: Decision[] = []) =>
  submissions.commit(inspection.id, { files, decisions }, at);
const countingIn = async (department: string) =>
  countingOf((await held()).filter((each) => each.department === department))?.digest ?? null;
const kindsInLedger = async () => (await ledger()).map(({ event }) => event.kind);

beforeEach(async () => {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  submissions = submissionsIn(opened.value);
});

describe('the collection', () => {
  it('keeps each file as it came, with a line in the ledger', async () => {
    expect(await take([first])).toEqual({ ok: true, value: 1 });
    expect(await submissions.original(digestOf(first))).toBe(first.text);
    expect(await kindsInLedger()).toEqual(['imported']);
  });

  it('passes over a file it holds already, and one that comes twice at once', async () => {
    await take([first]);
    expect(await take([first, neighbour, neighbour])).toEqual({ ok: true, value: 1 });
    expect(await held()).toHaveLength(2);
    expect(await kindsInLedger()).toEqual(['imported', 'imported']);
  });

  it('keeps both files of a conflict and counts the one the officer chose', async () => {
    await take([first]);
    await take([rival], [inFavourOf(rival)]);
    expect(await held()).toHaveLength(2);
    expect(await countingIn('002')).toBe(digestOf(rival));
    await submissions.decide(inspection.id, inFavourOf(first), at);
    expect(await countingIn('002')).toBe(digestOf(first));
    expect(await kindsInLedger()).toEqual(['imported', 'imported', 'decided', 'decided']);
    expect(firstBrokenEntry(await ledger())).toBeNull();
  });

  it('takes in a rival in favour of the file it held before, in one go', async () => {
    await take([first]);
    await take([rival, neighbour], [inFavourOf(first)]);
    expect(await countingIn('002')).toBe(digestOf(first));
    expect(await countingIn('003')).toBe(digestOf(neighbour));
    const lines = await ledger();
    expect(lines.map(({ event }) => event.kind)).toEqual(['imported', 'imported', 'imported', 'decided']);
    expect(lines.at(-1)?.event).toMatchObject({ chosen: digestOf(first), setAside: [digestOf(rival)] });
    expect(firstBrokenEntry(lines)).toBeNull();
  });

  it('counts none of the files of a conflict that nobody has decided', async () => {
    await take([first, rival]);
    expect(await countingIn('002')).toBeNull();
  });
});

describe('an intake that is withdrawn', () => {
  it('counts no longer, keeps the file as it came and adds its lines to the ledger', async () => {
    await take([first, neighbour]);
    const outcome = await submissions.withdraw(inspection.id, [digestOf(first), 'f'.repeat(64)], at);
    expect(outcome).toEqual({ ok: true, value: 1 });
    expect((await held()).map(({ digest }) => digest)).toEqual([digestOf(neighbour)]);
    expect(await submissions.original(digestOf(first))).toBe(first.text);
    expect(await kindsInLedger()).toEqual(['imported', 'imported', 'withdrawn']);
    expect(firstBrokenEntry(await ledger())).toBeNull();
  });

  it('can be taken in again as if it had never been there', async () => {
    await take([first]);
    await submissions.withdraw(inspection.id, [digestOf(first)], at);
    expect(relationTo(await held(), first.submission)).toBe('new');
    expect(await take([first])).toEqual({ ok: true, value: 1 });
    expect(await countingIn('002')).toBe(digestOf(first));
  });

  it('lets the file stand again that a decision in its favour had set aside', async () => {
    await take([first]);
    await take([rival], [inFavourOf(rival)]);
    await submissions.withdraw(inspection.id, [digestOf(rival)], at);
    expect(await countingIn('002')).toBe(digestOf(first));
  });

  it('leaves the decisions among the other files as they are', async () => {
    const third = taken({ ...mine, app: 'another' }, 'conflict');
    await take([first]);
    await take([rival], [inFavourOf(first)]);
    await take([third], [inFavourOf(third)]);
    await submissions.withdraw(inspection.id, [digestOf(third)], at);
    expect(await countingIn('002')).toBe(digestOf(first));
    expect(await held()).toHaveLength(2);
  });
});
