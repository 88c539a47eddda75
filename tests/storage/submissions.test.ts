import { beforeEach, describe, expect, it } from 'vitest';
import { firstBrokenEntry, type LedgerEntry } from '#domain/collection/ledger.ts';
import type { Decision, SubmissionRepository, TakenFile } from '#domain/collection/submission-repository.ts';
import { countingOf, relationTo, type Submission } from '#domain/collection/submission.ts';
import { openDatabase } from '#storage/database.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { current } from '../support/current.ts';
import { inspection } from '../support/small-questionnaire.ts';
import { digestOf, PAYLOAD, RIVAL_PAYLOAD, taken, TAKEN_AT } from '../support/taken-files.ts';

const at = TAKEN_AT;

/** The first file of department 002, a rival from another computer, and the file of department 003. */
const first = taken(PAYLOAD);
const rival = taken(RIVAL_PAYLOAD, 'conflict');
const neighbour = taken({ ...PAYLOAD, department: { code: '003', name: '第003課' } });
const inFavourOf = (file: TakenFile) => ({ department: file.submission.department, chosen: digestOf(file) });

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
  it('keeps each original file, with a ledger line', async () => {
    expect(await take([first])).toEqual({ ok: true, value: 1 });
    expect(await submissions.original(digestOf(first))).toBe(first.text);
    expect(await submissions.original('f'.repeat(64))).toBeNull();
    expect(await kindsInLedger()).toEqual(['imported']);
  });

  it('ignores a file it already holds, and a duplicate in the same intake', async () => {
    await take([first]);
    expect(await take([first, neighbour, neighbour])).toEqual({ ok: true, value: 1 });
    expect(await held()).toHaveLength(2);
    expect(await kindsInLedger()).toEqual(['imported', 'imported']);
  });

  it('keeps both files of a conflict and counts the one that the officer chose', async () => {
    await take([first]);
    await take([rival], [inFavourOf(rival)]);
    expect(await held()).toHaveLength(2);
    expect(await countingIn('002')).toBe(digestOf(rival));
    await submissions.decide(inspection.id, inFavourOf(first), at);
    expect(await countingIn('002')).toBe(digestOf(first));
    expect(await kindsInLedger()).toEqual(['imported', 'imported', 'decided', 'decided']);
    expect(firstBrokenEntry(await ledger())).toBeNull();
  });

  it('takes a rival and decides for the earlier file, in one transaction', async () => {
    await take([first]);
    await take([rival, neighbour], [inFavourOf(first)]);
    expect(await countingIn('002')).toBe(digestOf(first));
    expect(await countingIn('003')).toBe(digestOf(neighbour));
    const lines = await ledger();
    expect(lines.map(({ event }) => event.kind)).toEqual(['imported', 'imported', 'imported', 'decided']);
    expect(lines.at(-1)?.event).toMatchObject({ chosen: digestOf(first), setAside: [digestOf(rival)] });
    expect(firstBrokenEntry(lines)).toBeNull();
  });

  it('records per department what its own decision set aside', async () => {
    const otherNeighbour = taken({ ...RIVAL_PAYLOAD, department: { code: '003', name: '第003課' } }, 'conflict');
    await take([first, neighbour]);
    await take([rival, otherNeighbour], [inFavourOf(first), inFavourOf(otherNeighbour)]);
    const decided = (await ledger()).slice(-2).map(({ event }) => event);
    expect(decided).toMatchObject([
      { department: '002', chosen: digestOf(first), setAside: [digestOf(rival)] },
      { department: '003', chosen: digestOf(otherNeighbour), setAside: [digestOf(neighbour)] },
    ]);
    expect(await countingIn('002')).toBe(digestOf(first));
    expect(await countingIn('003')).toBe(digestOf(otherNeighbour));
  });

  it('counts no file of an undecided conflict', async () => {
    await take([first, rival]);
    expect(await countingIn('002')).toBeNull();
  });
});

describe('a withdrawn submission', () => {
  it('counts no longer, but the original stays and the ledger grows', async () => {
    await take([first, neighbour]);
    const outcome = await submissions.withdraw(inspection.id, [digestOf(first), 'f'.repeat(64)], at);
    expect(outcome).toEqual({ ok: true, value: 1 });
    expect((await held()).map(({ digest }) => digest)).toEqual([digestOf(neighbour)]);
    expect(await submissions.original(digestOf(first))).toBe(first.text);
    expect(await kindsInLedger()).toEqual(['imported', 'imported', 'withdrawn']);
    expect(firstBrokenEntry(await ledger())).toBeNull();
  });

  it('stays if it is of another inspection', async () => {
    await take([first]);
    expect(await submissions.withdraw('another', [digestOf(first)], at)).toEqual({ ok: true, value: 0 });
    expect(await held()).toHaveLength(1);
  });

  it('can be taken in again like a new file', async () => {
    await take([first]);
    await submissions.withdraw(inspection.id, [digestOf(first)], at);
    expect(relationTo(await held(), first.submission)).toBe('new');
    expect(await take([first])).toEqual({ ok: true, value: 1 });
    expect(await countingIn('002')).toBe(digestOf(first));
  });

  it('restores the file that a decision in its favour had set aside', async () => {
    await take([first]);
    await take([rival], [inFavourOf(rival)]);
    await submissions.withdraw(inspection.id, [digestOf(rival)], at);
    expect(await countingIn('002')).toBe(digestOf(first));
  });

  it('leaves decisions among the other files unchanged', async () => {
    const third = taken({ ...PAYLOAD, app: 'another' }, 'conflict');
    await take([first]);
    await take([rival], [inFavourOf(first)]);
    await take([third], [inFavourOf(third)]);
    await submissions.withdraw(inspection.id, [digestOf(third)], at);
    expect(await countingIn('002')).toBe(digestOf(first));
    expect(await held()).toHaveLength(2);
  });
});
