import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answers/answer.ts';
import type { Change, ChangeRow } from '#domain/answers/change-log.ts';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import type { ResponseRepository } from '#domain/answers/response-repository.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { changeLogIn } from '#storage/change-log.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { disposalsIn } from '#storage/disposals.ts';
import { responsesIn } from '#storage/responses.ts';
import { approval, draftWith, signOffOf } from '../support/response.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';

const [first] = itemsOf(questionnaire);
if (first === undefined) throw new Error('the questionnaire has items');
const item = first;
const draft = draftWith();
const BY = '係長　髙橋 花子';
const DIGEST = 'd'.repeat(64);

let database: Database;
let responses: ResponseRepository;
let minutes: number;

beforeEach(async () => {
  const opened = await openDatabase(`changes-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
  minutes = 0;
  responses = responsesIn(database, () => new Date(Date.UTC(2026, 10, 20, 3, minutes)).toISOString());
  await responses.begin(draft);
});

function rows(id = draft.id): Promise<ChangeRow[]> {
  return new Promise((resolve) => {
    const stop = changeLogIn(database).of(id)((value) => {
      queueMicrotask(() => stop());
      resolve(value);
    });
  });
}

const kinds = async () => (await rows()).map(({ item: of, what }) => [of, ...what.map(({ kind }) => kind)]);

const write = (id: string, change: (answer: Answer) => Answer) =>
  responses.answer(draft.id, id, (answer) => change(answer ?? { ...blankAnswer(questionnaire, item), item: id }));

const signed = { ...draft, signOff: signOffOf(DIGEST) };
const revision = {
  response: draft.id,
  revision: 1,
  digest: DIGEST,
  code: '',
  fileName: 'a',
  sealed: false,
  declaredAt: '2026-11-20T03:00:00.000Z',
};

describe('the history of a response', () => {
  it('lists who changed what and when, newest first', async () => {
    await write('A-1', (answer) => choose(answer, questionnaire, item, 'yes'));
    minutes = 3;
    await write('A-1', (answer) => choose(answer, questionnaire, item, 'partial'));
    const [newest, oldest] = await rows();
    expect(newest).toMatchObject({ seq: 2, item: 'A-1', by: BY, at: '2026-11-20T03:03:00.000Z' });
    expect(newest?.what).toContainEqual({ kind: 'choice', before: 'yes', after: 'partial' } satisfies Change);
    expect(oldest?.what).toContainEqual({ kind: 'choice', before: null, after: 'yes' } satisfies Change);
  });

  it('has one row for a text that was saved while it was typed', async () => {
    for (const comment of ['き', 'きろ', 'きろく', '記録がない']) {
      minutes += 1;
      await write('A-1', (answer) => edit(answer, { comment }));
    }
    expect(await rows()).toMatchObject([
      { at: '2026-11-20T03:04:00.000Z', what: [{ kind: 'comment', before: '', after: '記録がない' }] },
    ]);
  });

  it('has no row for typing that was undone, and none for a write that changed nothing', async () => {
    await write('A-1', (answer) => edit(answer, { comment: '' }));
    expect(await rows()).toEqual([]);
    await write('A-1', (answer) => edit(answer, { comment: 'あ' }));
    await write('A-1', (answer) => edit(answer, { comment: '' }));
    expect(await rows()).toEqual([]);
  });

  it('keeps two edits of a text apart when another change came between', async () => {
    await write('A-1', (answer) => edit(answer, { comment: '一' }));
    await write('A-2', (answer) => edit(answer, { comment: '二' }));
    await write('A-1', (answer) => edit(answer, { comment: '一と三' }));
    expect((await rows()).map(({ item: of }) => of)).toEqual(['A-1', 'A-2', 'A-1']);
  });

  it('records events of the response as a whole', async () => {
    await responses.change(draft.id, (current) => ({ ...current, respondent: { post: '主査', name: '北見' } }));
    await responses.change(draft.id, (current) => ({
      ...current,
      handedOver: { to: approval.approver, at: '2026-11-20T03:00:00.000Z' },
    }));
    await responses.takeBack(draft.id);
    await responses.sign(signed, revision, { text: 'a' });
    await responses.reopen({ ...draft, revision: 2, reopenedFor: '誤りの訂正' });
    expect(await kinds()).toEqual([
      [null, 'reopened'],
      [null, 'signed'],
      [null, 'takenBack'],
      [null, 'handedOver'],
      [null, 'respondent'],
    ]);
    expect((await rows()).slice(0, 2).map(({ what }) => what)).toEqual([
      [{ kind: 'reopened', revision: 2, reason: '誤りの訂正' }],
      [{ kind: 'signed', revision: 1, approver: approval.approver }],
    ]);
  });

  it('records what came from a file', async () => {
    const other = { ...signed, id: '5f0f4c1e-1111-4222-8333-444455557777', department: '001' };
    const given = [blankAnswer(questionnaire, item)];
    const back = { response: other, answers: given, attached: [], written: { ...revision, response: other.id } };
    await responses.restore({ ...back, file: { text: 'a' } });
    expect((await rows(other.id)).map(({ what }) => what)).toEqual([[{ kind: 'restored', revision: 1, answers: 1 }]]);
    await responses.adopt({ response: draft, answers: given, attached: [] }, draft);
    expect(await kinds()).toEqual([[null, 'adopted']]);
  });

  it('has no row for a refused write', async () => {
    await responses.sign(signed, revision, { text: 'a' });
    const before = await rows();
    expect((await write('A-1', (answer) => choose(answer, questionnaire, item, 'no'))).ok).toBe(false);
    expect(await rows()).toEqual(before);
  });

  it('is rolled back together with the answer', async () => {
    database.changes.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const outcome = await write('A-1', (answer) => choose(answer, questionnaire, item, 'yes')).catch(() => null);
    expect(outcome?.ok ?? false).toBe(false);
    expect(await database.answers.count()).toBe(0);
    expect(await database.changes.count()).toBe(0);
  });

  it('numbers rows without a gap when several windows write concurrently', async () => {
    await Promise.all(
      ['A-1', 'A-2', 'A-3'].map((id) => write(id, (answer) => choose(answer, questionnaire, item, 'yes'))),
    );
    expect((await rows()).map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  it('is deleted with the inspection', async () => {
    await write('A-1', (answer) => choose(answer, questionnaire, item, 'yes'));
    const order = { inspection: inspection.id, title: '', disposedAt: '2033-04-01T00:00:00.000Z', disposedBy: '' };
    const disposed = await disposalsIn(database).dispose({ ...order, reason: '' } as Parameters<
      ReturnType<typeof disposalsIn>['dispose']
    >[0]);
    expect(disposed.ok).toBe(true);
    expect(await database.changes.count()).toBe(0);
  });
});
