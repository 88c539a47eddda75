import { describe, expect, it } from 'vitest';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import { nextStep, NO_HISTORY, recorded, sameAnswer, withoutItem } from '#domain/answers/history.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';

const item = itemWith({ id: 'A-1' });
const blank = blankAnswer(questionnaire, item);
const yes = choose(blank, questionnaire, item, 'yes');
const told = edit(yes, { comment: '台帳で確かめた' });
const first = { item: 'A-1', before: blank, after: yes };
const second = { item: 'A-1', before: yes, after: told };

describe('the history of the answers', () => {
  it('leads back from the newest write to the oldest, and forward again', () => {
    const history = recorded(recorded(NO_HISTORY, first), second);
    const back = nextStep(history, 'undo');
    expect(back).toMatchObject({ from: told, to: yes });
    const further = nextStep(back?.taken ?? NO_HISTORY, 'undo');
    expect(further).toMatchObject({ from: yes, to: blank });
    expect(nextStep(further?.taken ?? NO_HISTORY, 'undo')).toBeNull();
    expect(nextStep(further?.taken ?? NO_HISTORY, 'redo')).toMatchObject({ from: blank, to: yes, taken: back?.taken });
  });

  it('forgets what was undone as soon as something new is written', () => {
    const undone = nextStep(recorded(NO_HISTORY, first), 'undo')?.taken ?? NO_HISTORY;
    expect(nextStep(undone, 'redo')).not.toBeNull();
    const other = choose(blank, questionnaire, item, 'no');
    expect(nextStep(recorded(undone, { item: 'A-1', before: blank, after: other }), 'redo')).toBeNull();
  });

  it('keeps no write that changed nothing, whatever the order of the fields', () => {
    const reordered = Object.fromEntries(Object.entries(yes).toReversed()) as unknown as typeof yes;
    expect(sameAnswer(yes, reordered)).toBe(true);
    expect(recorded(NO_HISTORY, { item: 'A-1', before: yes, after: reordered })).toBe(NO_HISTORY);
  });

  it('forgets one item in both directions and leaves the others', () => {
    const other = { item: 'A-2', before: { ...blank, item: 'A-2' }, after: { ...yes, item: 'A-2' } };
    expect(withoutItem({ done: [first, other], undone: [second] }, 'A-1')).toEqual({ done: [other], undone: [] });
  });
});
