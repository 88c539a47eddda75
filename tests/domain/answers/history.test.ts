import { describe, expect, it } from 'vitest';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import { nextStep, NO_HISTORY, recorded, sameAnswer, withoutItems, type History } from '#domain/answers/history.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';

const item = itemWith({ id: 'A-1' });
const blank = blankAnswer(questionnaire, item);
const yes = choose(blank, questionnaire, item, 'yes');
const told = edit(yes, { comment: '台帳で確かめた' });
const first = { item: 'A-1', before: blank, after: yes };
const second = { item: 'A-1', before: yes, after: told };
const other = { item: 'A-2', before: { ...blank, item: 'A-2' }, after: { ...yes, item: 'A-2' } };

describe('the history of the answers', () => {
  it('leads back from the newest write to the oldest, and forward again', () => {
    const history = recorded(recorded(NO_HISTORY, [first]), [second]);
    const back = nextStep(history, 'undo');
    expect(back?.moves).toEqual([{ item: 'A-1', from: told, to: yes }]);
    const further = nextStep(back?.taken ?? NO_HISTORY, 'undo');
    expect(further?.moves).toEqual([{ item: 'A-1', from: yes, to: blank }]);
    expect(nextStep(further?.taken ?? NO_HISTORY, 'undo')).toBeNull();
    expect(nextStep(further?.taken ?? NO_HISTORY, 'redo')).toEqual({
      moves: [{ item: 'A-1', from: blank, to: yes }],
      taken: back?.taken,
    });
  });

  it('takes what one press wrote as one step', () => {
    const history = recorded(NO_HISTORY, [first, other]);
    const back = nextStep(history, 'undo');
    expect(back?.moves.map(({ item: id, to }) => [id, to.choice])).toEqual([
      ['A-1', null],
      ['A-2', null],
    ]);
    expect(nextStep(back?.taken ?? NO_HISTORY, 'redo')?.taken).toEqual(history);
  });

  it('keeps the newest five hundred steps', () => {
    const steps = Array.from({ length: 501 }, (_, index) => [
      { ...first, after: edit(yes, { comment: `${index}回目` }) },
    ]);
    expect(steps.reduce<History>(recorded, NO_HISTORY).done).toEqual(steps.slice(1));
  });

  it('forgets what was undone as soon as something new is written', () => {
    const undone = nextStep(recorded(NO_HISTORY, [first]), 'undo')?.taken ?? NO_HISTORY;
    expect(nextStep(undone, 'redo')).not.toBeNull();
    const no = choose(blank, questionnaire, item, 'no');
    expect(nextStep(recorded(undone, [{ item: 'A-1', before: blank, after: no }]), 'redo')).toBeNull();
  });

  it('keeps no write that changed nothing, whatever the order of the fields', () => {
    const reordered = Object.fromEntries(Object.entries(yes).toReversed()) as unknown as typeof yes;
    const nothing = { item: 'A-1', before: yes, after: reordered };
    expect(sameAnswer(yes, reordered)).toBe(true);
    expect(recorded(NO_HISTORY, [nothing])).toBe(NO_HISTORY);
    expect(recorded(NO_HISTORY, [nothing, other]).done).toEqual([[other]]);
  });

  it('forgets items in both directions and leaves the others', () => {
    const history = { done: [[first, other], [second]], undone: [[second]] };
    expect(withoutItems(history, new Set(['A-1']))).toEqual({ done: [[other]], undone: [] });
  });
});
