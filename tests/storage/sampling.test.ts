import { expect, describe, it } from 'vitest';
import type { SampleCheck } from '#domain/sampling/sample.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { samplingIn } from '#storage/sampling.ts';
import { wordingsIn } from '#storage/wordings.ts';
import { current } from '../support/current.ts';

const at = '2026-11-25T05:00:00.000Z';
const order = { plan: { seed: 's', departments: 1, items: 1 }, drawnAt: at, pairs: [] };
const check: SampleCheck = {
  submission: 'd',
  verdict: 'agrees',
  seen: '台帳',
  checkedOn: '2026-11-25',
  by: '山﨑',
  at,
};

async function opened(name: string): Promise<Database> {
  const database = await openDatabase(name);
  if (!database.ok) throw new Error(database.failure.kind);
  return database.value;
}

describe('stored samples', () => {
  it('keep every draw and every check, even after a restart', async () => {
    const name = `sampling-${crypto.randomUUID()}`;
    const before = await opened(name);
    const sampling = samplingIn(before);
    await sampling.add({ inspection: 'i', ...order });
    await sampling.check('i', '002', 'A-2', check);
    await sampling.add({ inspection: 'other', ...order });
    await sampling.add({ inspection: 'i', ...order });
    await sampling.check('i', '002', 'A-2', { ...check, verdict: 'differs' });
    before.close();
    const after = samplingIn(await opened(name));
    expect((await current(after.draws('i'))).map(({ number }) => number)).toEqual([1, 2]);
    const records = await current(after.records('i'));
    expect(records.map(({ checks }) => checks.map(({ verdict }) => verdict))).toEqual([['agrees', 'differs']]);
  });
});

describe('stored decisions about wordings', () => {
  it('replace the decision before on the same item and the same two inspections', async () => {
    const wordings = wordingsIn(await opened(`wordings-${crypto.randomUUID()}`));
    const decision = {
      inspection: 'i',
      earlier: 'e',
      item: 'A-1',
      now: 'n',
      past: 'p',
      comparable: true,
      by: '山﨑',
      at,
    };
    await wordings.decide(decision);
    await wordings.decide({ ...decision, earlier: 'another' });
    await wordings.decide({ ...decision, comparable: false });
    const held = await current(wordings.of('i'));
    expect(held.map(({ earlier, comparable }) => [earlier, comparable])).toEqual([
      ['another', true],
      ['e', false],
    ]);
  });
});
