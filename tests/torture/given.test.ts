import { describe, expect, it } from 'vitest';
import { createGiven } from './given.ts';

const ITEM = '6.1-01';

/** ○ was given and called saved, then × was given. */
function savedThenChanged() {
  const given = createGiven();
  given.willBe(ITEM, 'choice', 'yes');
  given.seen(ITEM, 'choice', 'yes');
  given.saved();
  given.willBe(ITEM, 'choice', 'no');
  given.seen(ITEM, 'choice', 'no');
  return given;
}

describe('what a trial counts as lost', () => {
  it('is an answer that was called saved and is gone, or is an earlier one', () => {
    const given = savedThenChanged();
    expect(given.lostIn([])).toHaveLength(1);
    expect(given.lostIn([{ item: ITEM, choice: null, comment: null }])).toHaveLength(1);
    expect(given.lostIn([{ item: ITEM, choice: 'partial', comment: null }])).toHaveLength(1);
    given.saved();
    expect(given.lostIn([{ item: ITEM, choice: 'yes', comment: null }])).toHaveLength(1);
  });

  it('is not an answer that holds what was called saved, or something given later', () => {
    const given = savedThenChanged();
    expect(given.lostIn([{ item: ITEM, choice: 'yes', comment: null }])).toEqual([]);
    expect(given.lostIn([{ item: ITEM, choice: 'no', comment: null }])).toEqual([]);
    expect(given.confirmed()).toBe(1);
  });

  it('is nothing that was never called saved', () => {
    const given = createGiven();
    given.willBe(ITEM, 'comment', 'a');
    given.seen(ITEM, 'comment', 'a');
    expect(given.lostIn([])).toEqual([]);
    expect(given.confirmed()).toBe(0);
  });

  it('is not what a page that has ended held last, when a later one calls its own answers saved', () => {
    const given = createGiven();
    given.willBe(ITEM, 'choice', 'partial');
    given.seen(ITEM, 'choice', 'partial');
    given.restarted();
    given.saved();
    expect(given.lostIn([])).toEqual([]);
    given.willBe(ITEM, 'choice', 'no');
    given.seen(ITEM, 'choice', 'no');
    given.saved();
    given.restarted();
    expect(given.lostIn([])).toHaveLength(1);
  });
});
