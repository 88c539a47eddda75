import { beforeEach, describe, expect, it } from 'vitest';
import { blankAnswer, edit } from '#domain/answers/commands.ts';
import type { ResponseRepository, WrittenRevision } from '#domain/answers/response-repository.ts';
import type { Response } from '#domain/answers/response.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { responsesIn } from '#storage/responses.ts';
import { approval, draftWith, signOffOf } from '../support/response.ts';
import { questionnaire } from '../support/small-questionnaire.ts';

const [item] = itemsOf(questionnaire);
if (item === undefined) throw new Error('the questionnaire has items');
const answer = edit(blankAnswer(questionnaire, item), { comment: 'ファイルから' });

const draft = draftWith();
const elsewhere = draftWith({ id: '5f0f4c1e-1111-4222-8333-777755556666' });
const signed = draftWith({ signOff: signOffOf('d'.repeat(64)) });
const handedOver = draftWith({ handedOver: { to: approval.approver, at: '2026-11-20T03:00:00.000Z' } });
const CHANGED = { ok: false, failure: { kind: 'changed' } };

let database: Database;
let responses: ResponseRepository;

beforeEach(async () => {
  const opened = await openDatabase(`from-files-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
  responses = responsesIn(database);
});

const holds = (response: Response) => database.responses.put(response);
const held = () => database.responses.toArray();
const comments = async () => (await database.answers.toArray()).map(({ comment }) => comment);

describe('a restored result', () => {
  const revision: WrittenRevision = {
    response: draft.id,
    revision: 1,
    digest: 'd'.repeat(64),
    code: '',
    fileName: 'a',
    sealed: false,
    declaredAt: '',
  };
  const restore = (response: Response) =>
    responses.restore({
      response,
      answers: [answer],
      attached: [],
      written: { ...revision, response: response.id },
      file: { text: '{}' },
    });

  it('is stored with its answers if the department had none', async () => {
    await holds(draftWith({ id: elsewhere.id, department: '003' }));
    expect(await restore(signed)).toEqual({ ok: true, value: signed });
    expect(await held()).toContainEqual(signed);
    expect(await comments()).toEqual(['ファイルから']);
  });

  it.each([
    ['the same response is here', draft],
    ['the department has another one', elsewhere],
  ])('changes nothing if %s', async (_, present) => {
    await holds(present);
    expect(await restore(signed)).toEqual({ ok: false, failure: { kind: 'exists' } });
    expect(await held()).toEqual([present]);
    expect(await comments()).toEqual([]);
  });
});

describe('an adopted draft', () => {
  const adopt = (response: Response, judged: Response | null) =>
    responses.adopt({ response, answers: [answer], attached: [] }, judged);

  it('replaces the response here and its answers', async () => {
    await holds(draft);
    await responses.answer(draft.id, 'A-9', () => edit({ ...answer, item: 'A-9' }, { comment: 'ここの回答' }));
    const received = draftWith({ respondent: { post: '主査', name: '北見' } });
    expect(await adopt(received, draft)).toEqual({ ok: true, value: received });
    expect(await held()).toEqual([received]);
    expect(await comments()).toEqual(['ファイルから']);
  });

  it('is stored if there was none', async () => {
    expect((await adopt(draft, null)).ok).toBe(true);
    expect(await held()).toEqual([draft]);
  });

  it.each([
    ['there is none any more', null, draft],
    ['there is one meanwhile', draft, null],
    ['the department has begun another one meanwhile', elsewhere, null],
    ['the department has another one', elsewhere, draft],
    ['it is of another revision', draftWith({ revision: 2 }), draft],
    ['it is signed off meanwhile', signed, draft],
    ['another content was signed off', draftWith({ signOff: signOffOf('e'.repeat(64)) }), signed],
    ['it is handed over meanwhile', handedOver, draft],
    ['it is not handed over any more', draft, handedOver],
  ])('changes nothing if %s', async (_, present, judged) => {
    if (present !== null) await holds(present);
    expect(await adopt(draft, judged)).toEqual(CHANGED);
    expect(await held()).toEqual(present === null ? [] : [present]);
    expect(await comments()).toEqual([]);
  });
});

describe('a draft that is taken back', () => {
  it('can be edited again', async () => {
    await holds(handedOver);
    expect(await responses.takeBack(draft.id)).toEqual({ ok: true, value: draft });
    expect(await held()).toEqual([draft]);
  });

  it('stays unchanged once it is signed off', async () => {
    const both = { ...signed, handedOver: handedOver.handedOver };
    await holds(both);
    expect(await responses.takeBack(draft.id)).toEqual({ ok: false, failure: { kind: 'locked' } });
    expect(await held()).toEqual([both]);
  });

  it('gives `gone` if it was deleted', async () => {
    expect(await responses.takeBack(draft.id)).toEqual({ ok: false, failure: { kind: 'gone' } });
  });
});
