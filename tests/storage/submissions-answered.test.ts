import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '#domain/collection/ledger.ts';
import type { SubmissionRepository, TakenFile } from '#domain/collection/submission-repository.ts';
import type { Submission } from '#domain/collection/submission.ts';
import type { SentReturn } from '#domain/returns/return-repository.ts';
import { openDatabase } from '#storage/database.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { current } from '../support/current.ts';
import { inspection } from '../support/small-questionnaire.ts';
import { digestOf, PAYLOAD, taken, TAKEN_AT as at } from '../support/taken-files.ts';

const first = taken(PAYLOAD);
const neighbour = taken({ ...PAYLOAD, department: { code: '003', name: '第003課' } });

let submissions: SubmissionRepository;
const held = () => current<Submission[]>(submissions.all(inspection.id));
const ledger = () => current<LedgerEntry[]>(submissions.ledger(inspection.id));
const kindsInLedger = async () => (await ledger()).map(({ event }) => event.kind);
const take = (files: TakenFile[]) => submissions.commit(inspection.id, { files, decisions: [] }, at);

beforeEach(async () => {
  const opened = await openDatabase(`answered-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  submissions = submissionsIn(opened.value);
});

describe('the standing of a submission', () => {
  const standings = async () => (await held()).map(({ digest, standing }) => [digest, standing]);
  const judge = (standing: 'accepted' | 'received', ...files: TakenFile[]) =>
    submissions.judge(
      inspection.id,
      files.map((file) => ({ digest: digestOf(file), standing })),
      at,
    );

  it('is stored with each file and in the ledger', async () => {
    await take([first, neighbour]);
    expect(await judge('accepted', first)).toEqual({ ok: true, value: 1 });
    expect(await standings()).toEqual(
      expect.arrayContaining([
        [digestOf(first), 'accepted'],
        [digestOf(neighbour), 'received'],
      ]),
    );
    expect((await ledger()).at(-1)?.event).toEqual({ kind: 'accepted', department: '002', digest: digestOf(first) });
    await judge('received', first);
    expect((await ledger()).at(-1)?.event).toEqual({
      kind: 'reconsidered',
      department: '002',
      digest: digestOf(first),
    });
    expect((await standings()).map(([, standing]) => standing)).toEqual(['received', 'received']);
  });

  it('is recorded once if nothing changes', async () => {
    await take([first]);
    await judge('accepted', first);
    expect(await judge('accepted', first)).toEqual({ ok: true, value: 0 });
    expect(await kindsInLedger()).toEqual(['imported', 'accepted']);
  });

  it('is not stored for files that are missing or of another inspection', async () => {
    await take([first]);
    expect(await judge('accepted', neighbour)).toEqual({ ok: true, value: 0 });
    const accepted = [{ digest: digestOf(first), standing: 'accepted' as const }];
    expect(await submissions.judge('another', accepted, at)).toEqual({ ok: true, value: 0 });
    expect(await standings()).toEqual([[digestOf(first), 'received']]);
  });
});

describe('a return to a department', () => {
  const letter = (file: TakenFile, kind: SentReturn['kind']): SentReturn => ({
    digest: `${kind} ${digestOf(file)}`,
    inspection: inspection.id,
    submission: digestOf(file),
    department: file.submission.department,
    kind,
    fileName: '通知.tenken',
    text: '{}',
    issuedAt: at,
  });
  const standingOf = async (file: TakenFile) =>
    (await held()).find(({ digest }) => digest === digestOf(file))?.standing;

  it('changes the standing only for a sent-back file, and has one ledger line', async () => {
    await take([first, neighbour]);
    const letters = [letter(first, 'sent-back'), letter(neighbour, 'improvement')];
    expect(await submissions.returned(inspection.id, letters, at)).toEqual({ ok: true, value: 2 });
    expect(await submissions.returned(inspection.id, letters, at)).toEqual({ ok: true, value: 0 });
    expect(await standingOf(first)).toBe('sent-back');
    expect(await standingOf(neighbour)).toBe('received');
    expect((await ledger()).slice(2).map(({ event }) => event)).toEqual([
      {
        kind: 'returned',
        department: '002',
        digest: digestOf(first),
        answer: 'sent-back',
        file: `sent-back ${digestOf(first)}`,
      },
      {
        kind: 'returned',
        department: '003',
        digest: digestOf(neighbour),
        answer: 'improvement',
        file: `improvement ${digestOf(neighbour)}`,
      },
    ]);
  });

  it('is stored even if the file is not here any more', async () => {
    expect(await submissions.returned(inspection.id, [letter(first, 'sent-back')], at)).toEqual({ ok: true, value: 1 });
    expect(await held()).toEqual([]);
    expect(await kindsInLedger()).toEqual(['returned']);
  });
});
