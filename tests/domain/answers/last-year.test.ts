import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingChoice } from '#domain/answers/answer.ts';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import {
  canTakeOver,
  confirmTakenOver,
  itemsWithOpenAction,
  lastAnswers,
  takeOver,
  unconfirmedItems,
} from '#domain/answers/last-year-answers.ts';
import { lastYearFrom } from '#domain/answers/last-year.ts';
import { nextUnanswered, progressOf } from '#domain/answers/progress.ts';
import { obstacles } from '#domain/answers/review.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { earlierInspection, earlierQuestionnaire, lastYearsPayload, lastYearWith } from '../../support/last-year.ts';
import { sampleOf } from '../../support/sample.ts';
import { departmentWith, inspection, questionnaire } from '../../support/small-questionnaire.ts';

const TODAY = '2026-11-22';
const items = itemsOf(questionnaire);
const department = departmentWith({ code: '002', succeeds: ['007'] });
const thisYear = { inspection, questionnaire, department };
const before = sampleOf(earlierInspection, earlierQuestionnaire);
const now = sampleOf(inspection, questionnaire);

function itemCalled(id: string) {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
}

function fileOf(payload: Payload, known = [now, before]) {
  return lastYearFrom({ payload, digest: 'e'.repeat(64) }, thisYear, known);
}

/** The answer to an item after last year's was taken over. */
function taken(id: string, statuses: Parameters<typeof lastYearWith>[0]) {
  const last = lastAnswers(questionnaire, lastYearWith(statuses)).get(id);
  if (last === undefined) throw new Error(`nothing about ${id}`);
  return takeOver(undefined, questionnaire, itemCalled(id), last, TODAY);
}

describe('a file of last year', () => {
  const good = lastYearsPayload({ 'A-1': 'yes', 'A-2': 'no' });

  it('is named by the inspection it belongs to, with the wordings that were answered', () => {
    const lastYear = fileOf(good);
    expect(lastYear).toMatchObject({ ok: true, value: { fiscalYear: 2025, declaredOn: '2025-11-20' } });
    expect(lastYear.ok && lastYear.value.wordings).toEqual({
      'A-1': 'A-1を確認していますか。',
      'A-2': 'A-2を点検していますか。',
    });
  });

  it('gives no wording for what was answered to another edition', () => {
    const [one, ...others] = good.answers;
    if (one === undefined) throw new Error('A-1 was answered');
    const lastYear = fileOf({ ...good, answers: [{ ...one, digest: 'f'.repeat(64) }, ...others] });
    expect(lastYear.ok && Object.keys(lastYear.value.wordings)).toEqual(['A-2']);
  });

  it('serves also where its inspection is not known, by the day of its sign-off and without wordings', () => {
    expect(fileOf(good, [now])).toMatchObject({ ok: true, value: { fiscalYear: null, wordings: {} } });
    const late = { ...good, declaredAt: '2026-10-15T03:00:00.000Z' };
    expect(fileOf(late, [now])).toEqual({ ok: false, failure: { kind: 'not-earlier' } });
  });

  it('serves for the department that succeeds the one that answered', () => {
    expect(fileOf(lastYearsPayload({ 'A-1': 'yes' }, '007')).ok).toBe(true);
    expect(fileOf(lastYearsPayload({ 'A-1': 'yes' }, '003'))).toEqual({
      ok: false,
      failure: { kind: 'other-department' },
    });
  });

  it('is refused when it is of this inspection, of a later one, or asks nothing that is asked this year', () => {
    const refused = (payload: Payload, known = [now, before]) => {
      const lastYear = fileOf(payload, known);
      return lastYear.ok ? null : lastYear.failure.kind;
    };
    expect(refused({ ...good, inspection: inspection.id })).toBe('same-inspection');
    const later = sampleOf({ ...earlierInspection, fiscalYear: 2027 }, earlierQuestionnaire);
    expect(refused(good, [now, later])).toBe('not-earlier');
    const alongside = sampleOf({ ...earlierInspection, fiscalYear: inspection.fiscalYear }, earlierQuestionnaire);
    expect(refused(good, [now, alongside])).toBe('not-earlier');
    const foreign = good.answers.map((answer) => ({ ...answer, item: `Z-${answer.item}` }));
    expect(refused({ ...good, answers: foreign })).toBe('other-questionnaire');
    expect(refused({ ...good, answers: [...foreign, ...good.answers] })).toBeNull();
  });
});

describe('last year’s answers', () => {
  it('may be taken over only where the same was asked, nothing is answered and the status can still be given', () => {
    const last = lastAnswers(questionnaire, lastYearWith({ 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'na', 'B-1': 'no' }));
    const can = (id: string, answer = blankAnswer(questionnaire, itemCalled(id))) =>
      canTakeOver(itemCalled(id), last.get(id), answer);
    expect(items.map(({ id }) => can(id))).toEqual([true, false, false, true, false, false, false]);
    expect(
      can('A-1', choose(blankAnswer(questionnaire, itemCalled('A-1')), questionnaire, itemCalled('A-1'), 'no')),
    ).toBe(false);
  });

  it('are there with their wording, and none where there is no last year', () => {
    const last = lastAnswers(questionnaire, {
      ...lastYearWith({ 'A-1': 'yes', 'A-2': 'no' }),
      wordings: { 'A-2': '前の文' },
    });
    expect([...last].map(([id, { wording }]) => [id, wording])).toEqual([
      ['A-1', null],
      ['A-2', '前の文'],
    ]);
    expect(lastAnswers(questionnaire, null).size).toBe(0);
  });

  it('may be taken over as － where the item still allows it, also before anything was opened', () => {
    const can = (id: string, status: 'na' | 'yes') =>
      canTakeOver(itemCalled(id), lastAnswers(questionnaire, lastYearWith({ [id]: status })).get(id), undefined);
    expect([can('A-1', 'na'), can('A-3', 'na'), can('A-3', 'yes')]).toEqual([true, false, true]);
  });

  it('leave what was reported this year on earlier actions, and keep a day that is still to come', () => {
    const last = lastAnswers(questionnaire, lastYearWith({ 'A-1': 'no' })).get('A-1');
    if (last === undefined) throw new Error('A-1 was answered');
    const progress = { state: 'underway', note: '' } as const;
    const given = { ...blankAnswer(questionnaire, itemCalled('A-1')), progress };
    const onThatDay = takeOver(given, questionnaire, itemCalled('A-1'), last, '2026-11-21');
    expect(onThatDay).toMatchObject({ progress, action: { due: '2026-11-21' } });
  });

  it('lose a check method that is no longer offered', () => {
    const last = lastAnswers(questionnaire, lastYearWith({ 'A-1': 'yes' })).get('A-1');
    if (last === undefined) throw new Error('A-1 was answered');
    const gone = { ...last, answer: { ...last.answer, method: 'telephone' } };
    expect(takeOver(undefined, questionnaire, itemCalled('A-1'), gone, TODAY).method).toBeNull();
    expect(takeOver(undefined, questionnaire, itemCalled('A-1'), last, TODAY).method).toBe('record');
  });

  it('count as asked alike when this year’s item lists the earlier digest', () => {
    const lastYear = lastYearWith({ 'A-2': 'yes' });
    const digest = lastYear.answers[0]?.digest ?? '';
    const listed = {
      ...questionnaire,
      chapters: questionnaire.chapters.map((chapter) => ({
        ...chapter,
        items: chapter.items.map((item) => (item.id === 'A-2' ? { ...item, sameAs: [digest] } : item)),
      })),
    };
    expect(lastAnswers(listed, lastYear).get('A-2')?.asked).toBe('same');
    expect(lastAnswers(questionnaire, lastYear).get('A-2')?.asked).toBe('reworded');
  });

  it('are put in unconfirmed, without a day that has passed', () => {
    const answer = taken('A-1', { 'A-1': 'no' });
    expect(answer).toMatchObject({
      choice: 'no',
      method: 'record',
      comment: 'A-1はこれからです。',
      takenOver: true,
      action: { what: '手順を作ります。', due: '' },
    });
  });

  it('never put in what the questionnaire does not offer, whatever was handed in', () => {
    const methods = new Set<string | null>([null, ...questionnaire.checkMethods.map(({ id }) => id)]);
    const kinds = new Set(questionnaire.actionKinds.map(({ id }) => id));
    fc.assert(
      fc.property(payloads(), fc.string(), (payload, kind) => {
        for (const handed of payload.answers) {
          const item = itemCalled(handed.item);
          const action = handed.action && { ...handed.action, kind };
          const last = { answer: { ...handed, action }, asked: 'same' as const, wording: null };
          const answer = takeOver(undefined, questionnaire, item, last, TODAY);
          expect(methods.has(answer.method)).toBe(true);
          expect(answer.action === null || kinds.has(answer.action.kind)).toBe(true);
          expect(standingChoice(answer)).toBe('hold');
          expect(standingChoice(confirmTakenOver(answer))).toBe(handed.status);
        }
      }),
    );
  });

  it('leave open what was promised for a △ or ×', () => {
    const last = lastAnswers(questionnaire, lastYearWith({ 'A-1': 'partial', 'A-2': 'no', 'A-3': 'yes' }));
    expect(itemsWithOpenAction(items, last).map(({ id }) => id)).toEqual(['A-1', 'A-2']);
    const changed = new Map(last);
    for (const [id, change] of [
      ['A-1', { action: null }],
      ['A-2', { status: 'yes' }],
    ] as const) {
      const each = last.get(id);
      if (each !== undefined) changed.set(id, { ...each, answer: { ...each.answer, ...change } });
    }
    expect(itemsWithOpenAction(items, changed)).toEqual([]);
  });
});

describe('an answer that was taken over', () => {
  const answer = taken('A-1', { 'A-1': 'yes' });
  const first = items.slice(0, 1);
  const given = new Map([['A-1', answer]]);
  const respondent = { respondent: { post: '係長', name: '髙橋' }, profile: { cloud: off(), sns: off() } };

  function off() {
    return { on: false, reason: '' };
  }

  it('is on hold and stands before the sign-off until it is confirmed', () => {
    expect(progressOf(questionnaire, first, given)).toEqual({ applicable: 1, answered: 0, held: 1, incomplete: 0 });
    expect(nextUnanswered(first, given, null)?.id).toBe('A-1');
    expect(obstacles(questionnaire, respondent, first, given)).toEqual([{ kind: 'item-unconfirmed', item: first[0] }]);
    expect(unconfirmedItems(items, given).map(({ id }) => id)).toEqual(['A-1']);
    const confirmed = new Map([['A-1', confirmTakenOver(answer)]]);
    expect(obstacles(questionnaire, respondent, first, confirmed)).toEqual([]);
    expect(progressOf(questionnaire, first, confirmed)).toMatchObject({ answered: 1, held: 0 });
  });

  it('counts as none while nothing is chosen in it', () => {
    expect(standingChoice({ ...answer, choice: null })).toBeNull();
  });

  it('is confirmed by choosing or writing, and not by reporting on an earlier action', () => {
    expect(choose(answer, questionnaire, itemCalled('A-1'), 'yes').takenOver).toBe(false);
    expect(edit(answer, { comment: '今年も確かめました。' }).takenOver).toBe(false);
    expect(edit(answer, { progress: { state: 'done', note: '' } }).takenOver).toBe(true);
  });
});
