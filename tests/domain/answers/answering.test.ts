import { describe, expect, it } from 'vitest';
import type { Action, Choice } from '#domain/answers/answer.ts';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import { canonicalText } from '#domain/exchange/digest.ts';
import { missingInputs } from '#domain/answers/required-inputs.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';

function itemOf(id: string) {
  const item = itemsOf(questionnaire).find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
}

const plain = itemOf('A-1');
const blank = blankAnswer(questionnaire, plain);

describe('answering an item', () => {
  it('fills in the usual check method with the first status', () => {
    expect(choose(blank, questionnaire, plain, 'yes').method).toBe('record');
  });

  it('keeps the check method the chief picked when the status changes', () => {
    const picked = edit(choose(blank, questionnaire, plain, 'yes'), { method: 'screen' });
    expect(choose(picked, questionnaire, plain, 'no').method).toBe('screen');
  });

  it('fills in no check method with － or わからない', () => {
    expect(choose(blank, questionnaire, plain, 'na').method).toBeNull();
    expect(choose(blank, questionnaire, plain, 'hold').method).toBeNull();
  });

  it('begins an action for △ and ×, and for nothing else', () => {
    const actionOf = (choice: Choice) => choose(blank, questionnaire, plain, choice).action;
    const begun = { kind: questionnaire.actionKinds[0]?.id, what: '', post: '', due: '' };
    expect([actionOf('partial'), actionOf('no')]).toEqual([begun, begun]);
    expect([actionOf('yes'), actionOf('na'), actionOf('hold')]).toEqual([null, null, null]);
    const planned = { ...blank, action: { ...begun, kind: 'budget', what: '更新します。' } };
    expect(choose(planned, questionnaire, plain, 'hold').action).toEqual(planned.action);
  });

  it('confirms what was taken over, unless only the progress is reported', () => {
    const takenOver = { ...blank, takenOver: true };
    expect(edit(takenOver, { comment: '見ました。' }).takenOver).toBe(false);
    const progress = { state: 'done', note: '' } as const;
    expect(edit(takenOver, { progress }).takenOver).toBe(true);
    expect(edit(takenOver, { progress, comment: '' }).takenOver).toBe(false);
    expect(edit(blank, { progress }).takenOver).toBe(false);
  });

  it('begins an action for △ and keeps it when the chief changes to ○ and back', () => {
    const partial = choose(blank, questionnaire, plain, 'partial');
    const planned = edit(partial, {
      action: { kind: 'budget', what: '更新します。', post: '係長', due: '2027-03-31' },
    });
    const back = choose(choose(planned, questionnaire, plain, 'yes'), questionnaire, plain, 'partial');
    expect(back.action?.what).toBe('更新します。');
  });

  it('refuses － where the item does not allow it', () => {
    expect(() => choose(blank, questionnaire, itemOf('A-3'), 'na')).toThrow('A-3');
  });

  it('says what is missing where a plan cannot be of any kind', () => {
    expect(() => choose(blank, { ...questionnaire, actionKinds: [] }, plain, 'no')).toThrow('one kind of action');
  });

  it('frees text of control and direction marks and keeps its letters', () => {
    expect(edit(blank, { comment: '髙橋\u0000\u202E\r\n﨑𠮷' }).comment).toBe('髙橋\n﨑𠮷');
    expect(edit(blank, { comment: 'a\rb' }).comment).toBe('a\nb');
  });
});

describe('required inputs', () => {
  it('asks nothing before a status is chosen and nothing on hold', () => {
    expect(missingInputs(questionnaire, plain, blank)).toEqual([]);
    expect(missingInputs(questionnaire, plain, choose(blank, questionnaire, plain, 'hold'))).toEqual([]);
  });

  it('asks for comment and action with × and is content when both are whole', () => {
    const no = choose(blank, questionnaire, plain, 'no');
    expect(missingInputs(questionnaire, plain, no)).toEqual(['comment', 'action']);
    const whole = edit(no, {
      comment: '台帳がありません。',
      action: { kind: 'own', what: '作ります。', post: '係長', due: '2027-03-31' },
    });
    expect(missingInputs(questionnaire, plain, whole)).toEqual([]);
  });

  it('asks for a check method that was taken away again', () => {
    const yes = choose(blank, questionnaire, plain, 'yes');
    expect(missingInputs(questionnaire, plain, edit(yes, { method: null }))).toEqual(['method']);
  });

  it.each<Partial<Action>>([{ what: ' ' }, { post: '' }, { due: '' }])(
    'asks for an action whose %o is missing',
    (lack) => {
      const action = { kind: 'own', what: '作ります。', post: '係長', due: '2027-03-31', ...lack };
      const no = edit(choose(blank, questionnaire, plain, 'no'), { comment: '台帳がありません。', action });
      expect(missingInputs(questionnaire, plain, no)).toEqual(['action']);
      expect(missingInputs(questionnaire, plain, edit(no, { action: null }))).toEqual(['action']);
    },
  );

  it('asks for every row that was begun to be whole', () => {
    const rowed = itemWith({ id: 'R', rows: ['サービス', '責任者'] });
    const yes = choose(blankAnswer(questionnaire, rowed), questionnaire, rowed, 'yes');
    const rows = [
      ['広報', '係長'],
      ['地図', ' '],
    ];
    expect(missingInputs(questionnaire, rowed, edit(yes, { rows }))).toEqual(['rows']);
  });

  it('keeps letters outside of the usual ones whole, and no half of one that nobody could sign', () => {
    const typed = edit(choose(blank, questionnaire, plain, 'no'), { comment: '𠮷田\uD842と髙橋' });
    expect(typed.comment).toBe('𠮷田\uFFFDと髙橋');
    expect(() => canonicalText(typed)).not.toThrow();
  });

  it('asks for evidence with ○ on a focus item only', () => {
    const focus = itemOf('A-2');
    const answer = choose(blankAnswer(questionnaire, focus), questionnaire, focus, 'yes');
    expect(missingInputs(questionnaire, focus, answer)).toEqual(['evidence']);
    const shown = edit(answer, { evidence: [{ document: '台帳', number: '', place: '' }] });
    expect(missingInputs(questionnaire, focus, shown)).toEqual([]);
  });

  it('asks for a reason with －, blanks do not count', () => {
    const na = choose(blank, questionnaire, plain, 'na');
    expect(missingInputs(questionnaire, plain, edit(na, { reason: ' 　' }))).toEqual(['reason']);
    expect(missingInputs(questionnaire, plain, edit(na, { reason: '対象がない' }))).toEqual([]);
  });

  it('asks for whole rows where the item has rows, and passes over an empty last row', () => {
    const rowed = itemWith({ id: 'R', rows: ['サービス', '責任者'] });
    const yes = choose(blankAnswer(questionnaire, rowed), questionnaire, rowed, 'yes');
    expect(missingInputs(questionnaire, rowed, yes)).toEqual(['rows']);
    expect(missingInputs(questionnaire, rowed, edit(yes, { rows: [['広報', '']] }))).toEqual(['rows']);
    expect(
      missingInputs(
        questionnaire,
        rowed,
        edit(yes, {
          rows: [
            ['広報', '係長'],
            ['', ''],
          ],
        }),
      ),
    ).toEqual([]);
  });
});
