import { describe, expect, it } from 'vitest';
import { NOT_GIVEN, type Answer } from '#domain/answers/answer.ts';
import type { Attachment } from '#domain/answers/attachment.ts';
import type { Response } from '#domain/answers/response.ts';
import { buildPayload, handedAttachments, type ResultFileSource } from '#domain/result-file/build.ts';
import { restorable } from '#domain/result-file/restore.ts';
import { approval, draftWith } from '../../support/response.ts';
import { sampleOf } from '../../support/sample.ts';
import { departmentWith, inspection, itemWith, questionnaire } from '../../support/small-questionnaire.ts';

const plain = itemWith({ id: 'A-1' });
const rowed = itemWith({ id: 'A-2', rows: ['サービス', '責任者'] });
const action = { kind: 'own', what: '作ります。', post: '係長', due: '2027-03-31' };
/** Everything that can be entered, for whichever status. */
const full: Answer = {
  ...NOT_GIVEN,
  item: 'A-1',
  digest: 'd',
  method: 'record',
  comment: '見ました。',
  reason: '対象がない',
  evidence: [
    { document: '台帳', number: '', place: '' },
    { document: ' ', number: '1', place: '棚' },
  ],
  rows: [
    ['広報', '係長'],
    ['', ' '],
  ],
  action,
};

function built(answers: readonly Answer[], more: Partial<ResultFileSource> = {}) {
  return buildPayload({
    questionnaire,
    inspection,
    department: departmentWith({ code: '002' }),
    response: draftWith(),
    items: [plain],
    answers: new Map(answers.map((answer) => [answer.item, answer])),
    attachments: [],
    approval,
    declaredAt: '2026-11-20T03:00:00.000Z',
    device: { recipient: null, key: 'KEY' },
    pack: null,
    app: '0',
    ...more,
  });
}

describe('a handed-in answer', () => {
  const handed = (change: Partial<Answer>, item = plain) =>
    built([{ ...full, item: item.id, ...change }], { items: [item] }).answers[0];

  it('for － has a reason and nothing entered for another status', () => {
    const given = { method: null, reason: '対象がない', evidence: [], rows: [], action: null };
    expect(handed({ choice: 'na' }, rowed)).toMatchObject({ status: 'na', comment: '見ました。', ...given });
  });

  it('for ○ has evidence that names a document, but no reason or plan', () => {
    const evidence = [{ document: '台帳', number: '', place: '' }];
    expect(handed({ choice: 'yes' })).toMatchObject({ method: 'record', reason: '', evidence, rows: [], action: null });
  });

  it('for △ and × has its plan', () => {
    expect(handed({ choice: 'partial' })).toMatchObject({ reason: '', action });
    expect(handed({ choice: 'no' })).toMatchObject({ reason: '', action });
  });

  it('has no due text where the questionnaire requires no action', () => {
    const typed = { ...action, due: '', dueText: '来年の春' };
    expect(handed({ choice: 'no', action: typed })?.action).toEqual({ ...action, due: '' });
  });

  it('has only non-empty rows, where the item has rows', () => {
    expect(handed({ choice: 'no' }, rowed)?.rows).toEqual([['広報', '係長']]);
  });

  it.each<[string, Answer[]]>([
    ['nobody gave', []],
    ['nobody chose', [full]],
    ['is on hold', [{ ...full, choice: 'hold' }]],
    ['was taken over and not confirmed', [{ ...full, choice: 'yes', takenOver: true }]],
  ])('throws for an answer that %s', (_, answers) => {
    expect(() => built(answers)).toThrow('A-1');
  });
});

describe('a payload', () => {
  it('contains the reason for another approver, but none for the chief', () => {
    const reasonFor = (capacity: 'self' | 'deputy') =>
      built([], { items: [], approval: { ...approval, capacity, capacityReason: '出張' } }).approver.capacityReason;
    expect([reasonFor('self'), reasonFor('deputy')]).toEqual(['', '出張']);
  });

  it('contains every profile flag, off where unanswered', () => {
    const response = draftWith({ profile: { cloud: { on: true, reason: '' } } });
    expect(built([], { items: [], response }).profile).toEqual([
      { flag: 'cloud', on: true, reason: '' },
      { flag: 'sns', on: false, reason: '' },
    ]);
  });
});

describe('handed-in attachments', () => {
  it('are those of applicable items without －, in item order', () => {
    const attached = ['A-2', 'A-9', 'A-1', 'A-2'].map((item, index) => ({ item, name: String(index) }) as Attachment);
    const namesOf = (answers: Answer[]) =>
      handedAttachments(
        { items: [plain, rowed], answers: new Map(answers.map((answer) => [answer.item, answer])) },
        attached,
      ).map(({ name }) => name);
    expect(namesOf([])).toEqual(['2', '0', '3']);
    expect(namesOf([{ ...full, item: 'A-2', choice: 'na' }])).toEqual(['2']);
  });
});

describe('whether a response can be restored', () => {
  const known = sampleOf(inspection, questionnaire);
  const payload = built([], { items: [] });
  const other = (change: Partial<Response>) => [draftWith({ id: 'another', ...change })];

  it('does not depend on other departments or inspections', () => {
    expect(restorable(payload, known, other({ department: '003' })).ok).toBe(true);
    expect(restorable(payload, known, other({ inspection: 'another' })).ok).toBe(true);
    expect(restorable(payload, known, other({})).ok).toBe(false);
  });

  it('is refused while the response itself exists, even under another department', () => {
    const moved = draftWith({ department: '003', inspection: 'another' });
    expect(restorable(payload, known, [moved])).toMatchObject({ failure: { kind: 'exists' } });
  });
});
