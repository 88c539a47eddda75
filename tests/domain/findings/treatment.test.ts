import { describe, expect, it } from 'vitest';
import { emptyTreatment, revised, takingBack } from '#domain/findings/treatment.ts';

const at = '2026-11-22T05:00:00.000Z';
const empty = emptyTreatment('i', { department: '001', item: 'A-1' });

describe('a treatment', () => {
  it('records who changed what, from which value to which, and only real changes', () => {
    const first = revised(empty, { owner: '庶務係長', note: '' }, '山﨑', at);
    expect(first).toMatchObject({ owner: '庶務係長', state: null });
    expect(first?.history).toEqual([{ at, by: '山﨑', before: { owner: null }, after: { owner: '庶務係長' } }]);
  });

  it('does not change when all values are already set', () => {
    const risk = { likelihood: 1, loss: 2, steps: { likelihood: 3, loss: 3 } };
    const first = revised(empty, { risk }, '山﨑', at);
    expect(first === null ? 'missing' : revised(first, { risk: structuredClone(risk) }, '髙橋', at)).toBeNull();
    expect(revised(empty, {}, '山﨑', at)).toBeNull();
  });

  it('is undone by a further change, so that both stay in the history', () => {
    const changed = revised(empty, { state: 'done', due: '2027-03-31' }, '山﨑', at);
    if (changed === null) throw new Error('it changed');
    const back = revised(changed, takingBack(changed)?.values ?? {}, '山﨑', at);
    expect(back).toMatchObject({ state: null, due: null });
    expect(back?.history).toHaveLength(2);
    expect(takingBack(empty)).toBeNull();
  });
});
