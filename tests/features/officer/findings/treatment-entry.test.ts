import { describe, expect, it } from 'vitest';
import { DEFAULT_RISK_SCALE } from '#domain/findings/risk.ts';
import { emptyTreatment } from '#domain/findings/treatment.ts';
import { entryOf, scaleOf } from '#features/officer/findings/scale-entry.ts';
import {
  AS_ANSWERED,
  confirmations,
  editsOf,
  hasUnreadDay,
  startingEntry,
} from '#features/officer/findings/treatment-entry.ts';
import { findingRecord } from '../../../support/finding-record.ts';

const scale = DEFAULT_RISK_SCALE;
const steps = { likelihood: 3, loss: 3 };
const one = findingRecord('001', 'A-1');
const confirmed = findingRecord('002', 'A-2', { riskConfirmed: true, risk: { likelihood: 1, loss: 3 } });

const valuesOf = (records: Parameters<typeof startingEntry>[0], change: Partial<ReturnType<typeof startingEntry>>) => {
  const start = startingEntry(records);
  return editsOf(records, start, { ...start, ...change }, scale).map(({ values }) => values);
};

describe('an entry', () => {
  it('changes nothing while it is as it started, whether for one or for many', () => {
    expect(valuesOf([one], {})).toEqual([{}]);
    expect(valuesOf([one, confirmed], {})).toEqual([{}, {}]);
  });

  it('sets only what was changed, trimmed, and can give the word back to the answer', () => {
    expect(valuesOf([one], { owner: ' 情報係長 ', state: 'done' })).toEqual([{ owner: '情報係長', state: 'done' }]);
    const treated = findingRecord('001', 'A-1', {
      state: 'done',
      treatment: { ...emptyTreatment('i', { department: '001', item: 'A-1' }), state: 'done' },
    });
    expect(valuesOf([treated], { state: AS_ANSWERED })).toEqual([{ state: null }]);
  });

  it('cannot be recorded with a due day that was typed and cannot be read', () => {
    const start = startingEntry([one]);
    const unread = (due: string) => hasUnreadDay(start, { ...start, due });
    expect(['来月', '9331-03-31', '2027-03-31', '', start.due].map(unread)).toEqual([true, true, false, false, false]);
  });

  it('confirms proposals where asked, and keeps the step of a risk that was not chosen', () => {
    expect(valuesOf([one, confirmed], { confirmRisk: true })).toEqual([
      { risk: { likelihood: 2, loss: 2, steps } },
      {},
    ]);
    expect(valuesOf([one, confirmed], { loss: '1' })).toEqual([
      { risk: { likelihood: 2, loss: 1, steps } },
      { risk: { likelihood: 1, loss: 1, steps } },
    ]);
    expect(confirmations([one, confirmed, findingRecord('003', 'A-1', { state: 'done' })], scale)).toEqual([
      { department: '001', item: 'A-1', values: { risk: { likelihood: 2, loss: 2, steps } } },
    ]);
  });
});

describe('a scale that is written down', () => {
  it('comes back as it was', () => {
    expect(scaleOf(entryOf(scale, []))).toEqual(scale);
  });

  it('understands full-width figures and leaves out empty lines', () => {
    const levels = scaleOf({ ...entryOf(scale, []), levels: '低　１\n\n重大 ６ ' }).levels;
    expect(levels).toEqual([
      { label: '低', from: 1 },
      { label: '重大', from: 6 },
    ]);
  });
});
