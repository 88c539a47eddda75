import { describe, expect, it } from 'vitest';
import { GONE, THERE, type Effect, type Entry } from './entries.ts';
import { createGiven } from './given.ts';
import { stateWith } from './state-with.ts';

const ITEM = '6.1-01';
const ROW = { table: 'answers', where: { item: ITEM } };
const CHOOSES: Effect = { ...ROW, kind: 'parts', paths: ['method'] };

const says = (path: string, value: unknown): Entry => ({ ...ROW, path, value });
const answers = (...rows: object[]) =>
  stateWith({ answers: rows.map((row) => ({ item: ITEM, choice: null, ...row })) });

function given() {
  const noted = createGiven();
  const hand = noted.hand();
  const gives = (path: string, value: string, effects: Effect[] = []) => {
    hand.willDo({ entries: [says(path, value)], effects });
    hand.shows(ITEM, path, value);
  };
  return { noted, hand, gives };
}

/** ○ was given and called saved, then × was given. */
function savedThenChanged() {
  const all = given();
  all.gives('choice', 'yes');
  all.hand.saved();
  all.gives('choice', 'no');
  return all;
}

describe('an entry counts as lost', () => {
  it('where it was called saved and is gone, or is an earlier one', () => {
    const { noted, hand } = savedThenChanged();
    expect(noted.lostIn(answers())).toHaveLength(1);
    expect(noted.lostIn(answers({}))).toHaveLength(1);
    expect(noted.lostIn(answers({ choice: 'partial' }))).toHaveLength(1);
    hand.saved();
    expect(noted.lostIn(answers({ choice: 'yes' }))).toHaveLength(1);
  });

  it('not where what was called saved is there, or something given later', () => {
    const { noted } = savedThenChanged();
    expect(noted.lostIn(answers({ choice: 'yes' }))).toEqual([]);
    expect(noted.lostIn(answers({ choice: 'no' }))).toEqual([]);
    expect(noted.confirmed()).toEqual(['answers choice']);
  });

  it('not where somebody has only looked at another item since, but where the row that says so is gone', () => {
    const looksAt = (item: string) => ({ places: [{ response: 'r', view: 'chapters', item }] });
    const { noted, hand } = given();
    hand.read()(stateWith(looksAt('6.1-01')));
    expect(noted.lostIn(stateWith(looksAt('6.1-02')))).toEqual([]);
    expect(noted.lostIn(stateWith({ places: [] }))).toHaveLength(1);
  });

  it('never where it was not called saved', () => {
    const { noted, gives } = given();
    gives('comment', 'a');
    expect(noted.lostIn(answers())).toEqual([]);
    expect(noted.confirmed()).toEqual([]);
  });

  it('not where a page that has ended held it last, when a later page calls its own entries saved', () => {
    const { noted, hand, gives } = given();
    gives('choice', 'partial');
    noted.restarted();
    hand.saved();
    expect(noted.lostIn(answers())).toEqual([]);
    gives('choice', 'no');
    hand.saved();
    noted.restarted();
    expect(noted.lostIn(answers())).toHaveLength(1);
  });

  it('not where another window called its own entries saved', () => {
    const { noted, gives } = given();
    gives('choice', 'yes');
    noted.hand().saved();
    expect(noted.lostIn(answers())).toEqual([]);
  });

  it('where a part deep in a row is not what was called saved', () => {
    const { noted, hand, gives } = given();
    gives('evidence.0.document', '台帳');
    hand.saved();
    expect(noted.lostIn(answers({ evidence: [{ document: '台帳' }] }))).toEqual([]);
    expect(noted.lostIn(answers({ evidence: [] }))).toEqual([expect.stringContaining('evidence.0.document')]);
  });

  it('where a row that was removed has come back, and where one that was added is not there', () => {
    const { noted, hand } = given();
    const row = { table: 'attachments', where: { name: '棚.pdf' }, path: '' };
    const added = stateWith({ attachments: [{ item: ITEM, name: '棚.pdf' }] });
    hand.willDo({ entries: [{ ...row, value: THERE }], effects: [] })();
    hand.saved();
    expect(noted.lostIn(added)).toEqual([]);
    expect(noted.lostIn(answers())).toHaveLength(1);
    hand.willDo({ entries: [{ ...row, value: GONE }], effects: [] })();
    hand.saved();
    expect(noted.lostIn(added)).toHaveLength(1);
    expect(noted.lostIn(answers())).toEqual([]);
  });
});

describe('the state that was read while everything was called saved', () => {
  it('has to be there as it was, also in tables nobody entered anything into', () => {
    const { noted, hand } = given();
    hand.read()(stateWith({ answers: [{ item: ITEM, choice: 'yes' }], treatments: [{ item: ITEM, note: '4月' }] }));
    expect(noted.lostIn(answers({ choice: 'yes' }))).toEqual([expect.stringContaining('treatments')]);
  });

  it('explains what was entered after it, and nothing that was confirmed before', () => {
    const { noted, hand, gives } = given();
    gives('choice', 'yes', [CHOOSES]);
    hand.saved();
    const keep = hand.read();
    gives('choice', 'no', [CHOOSES]);
    keep(answers({ choice: 'yes', method: 'record' }));
    expect(noted.lostIn(answers({ choice: 'no', method: 'screen' }))).toEqual([]);
    const again = hand.read();
    hand.saved();
    again(answers({ choice: 'no', method: 'screen' }));
    hand.read()(answers({ choice: 'no', method: 'screen' }));
    expect(noted.lostIn(answers({ choice: 'no', method: 'record' }))).toEqual([expect.stringContaining('method')]);
  });

  it('has to hold what was called saved before, or the badge was wrong', () => {
    const { noted, hand, gives } = given();
    gives('choice', 'yes');
    hand.saved();
    hand.read()(answers());
    expect(noted.lostIn(answers({ choice: 'yes' }))).toContainEqual(
      expect.stringContaining('called saved before it was stored'),
    );
  });

  it('need not hold what another window called saved while it was read', () => {
    const { noted, hand, gives } = given();
    const other = noted.hand();
    const keep = other.read();
    gives('choice', 'yes', [CHOOSES]);
    hand.saved();
    keep(answers());
    expect(noted.lostIn(answers({ choice: 'yes' }))).toEqual([]);
  });

  it('is told once for each part, also where an entry says the same', () => {
    const { noted, hand, gives } = given();
    gives('choice', 'yes');
    hand.saved();
    hand.read()(answers({ choice: 'yes' }));
    expect(noted.lostIn(answers({ choice: 'no' }))).toHaveLength(1);
    expect(noted.lostIn(stateWith({}))).toHaveLength(1);
  });
});
