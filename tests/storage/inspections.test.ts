import { expect, it } from 'vitest';
import { openDatabase } from '#storage/database.ts';
import { inspectionsIn } from '#storage/inspections.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { current } from '../support/current.ts';
import { sampleOf } from '../support/sample.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';

const builtIn = sampleOf(inspection, questionnaire);

function received(id: string, fiscalYear: number, receivedAt: string) {
  const pack = { revision: 1, digest: id, key: 'key', text: '', receivedAt };
  return { ...builtIn, inspection: { ...inspection, id, fiscalYear }, pack };
}

it('the inspection of the latest year comes first, even if an older pack is opened later', async () => {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const inspections = await inspectionsIn(opened.value, builtIn);
  await inspections.keep(received('this-year', 2027, '2027-10-01T00:00:00.000Z'));
  await inspections.keep(received('last-year', 2026, '2027-10-02T00:00:00.000Z'));
  await inspections.keep(received('this-year-again', 2027, '2027-10-03T00:00:00.000Z'));
  const order = inspections.current().map((known) => known.inspection.id);
  expect(order).toEqual(['this-year-again', 'this-year', 'last-year', inspection.id]);
});

async function repository() {
  return (await desk()).inspections;
}

async function desk() {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return { inspections: await inspectionsIn(opened.value, builtIn), submissions: submissionsIn(opened.value) };
}

it('the key of a pack is accepted for its city once, in addition to earlier keys', async () => {
  const inspections = await repository();
  expect(await current(inspections.trustIn(inspection.city))).toMatchObject({ accepted: [] });
  await inspections.keep({ ...builtIn, inspection: { ...inspection, id: 'prepared here' }, pack: null });
  expect(await current(inspections.trustIn(inspection.city))).toMatchObject({ accepted: [] });
  const first = received('a', 2027, '2027-10-01T00:00:00.000Z');
  await inspections.keep(first);
  await inspections.keep(first);
  await inspections.keep({ ...first, pack: { ...first.pack, key: 'another' } });
  expect(await current(inspections.trustIn(` ${inspection.city}`))).toMatchObject({
    accepted: ['key', 'another'],
    otherCities: [],
  });
  expect(await current(inspections.trustIn('another city'))).toEqual({
    accepted: [],
    withdrawn: [],
    otherCities: [inspection.city],
  });
});

it('a stored inspection replaces the built-in one of the same ID only', async () => {
  const inspections = await repository();
  const ids = () => inspections.current().map((known) => known.inspection.id);
  await inspections.keep({ ...builtIn, inspection: { ...inspection, id: 'own', fiscalYear: 2020 }, pack: null });
  expect(ids()).toEqual(['own', inspection.id]);
  await inspections.keep({ ...builtIn, inspection: { ...inspection, title: '配られたもの' } });
  expect(ids()).toEqual([inspection.id, 'own']);
  expect(inspections.current()[0]?.inspection.title).toBe('配られたもの');
});

it('within one year, the inspection received last comes first, and those never received come last', async () => {
  const inspections = await repository();
  await inspections.keep({ ...received('prepared', 2027, ''), pack: null });
  await inspections.keep(received('early', 2027, '2027-10-01T00:00:00.000Z'));
  await inspections.keep(received('late', 2027, '2027-10-02T00:00:00.000Z'));
  await inspections.keep({ ...received('also prepared', 2027, ''), pack: null });
  const ids = inspections.current().map((known) => known.inspection.id);
  expect(ids.slice(0, 2)).toEqual(['late', 'early']);
});

it('a key that a pack withdraws is not accepted again, even if the city is spelled differently', async () => {
  const inspections = await repository();
  const withdrawn = [{ name: '担当', key: 'key', reason: '紛失', at: '2027-10-02T00:00:00.000Z' }];
  const first = received('a', 2027, '2027-10-01T00:00:00.000Z');
  await inspections.keep(first);
  const written = { ...inspection, city: `${inspection.city}　` };
  await inspections.keep({ ...first, inspection: written, pack: { ...first.pack, key: 'another' } }, withdrawn);
  expect(await current(inspections.trustIn(inspection.city))).toEqual({
    accepted: ['another'],
    withdrawn,
    otherCities: [],
  });
  await inspections.keep(first);
  expect(await current(inspections.trustIn(inspection.city))).toEqual({
    accepted: ['another'],
    withdrawn,
    otherCities: [],
  });
});

it('a key that the officer withdraws is withdrawn once, with one ledger line', async () => {
  const { inspections, submissions } = await desk();
  const known = received('a', 2027, '2027-10-01T00:00:00.000Z');
  await inspections.keep(known);
  const gone = { name: '担当', key: 'key', reason: '紛失', at: '2027-10-02T00:00:00.000Z' };
  await inspections.withdrawKey('a', gone);
  await inspections.withdrawKey('a', { ...gone, reason: 'もう一度' });
  expect(await current(inspections.trustIn(inspection.city))).toEqual({
    accepted: [],
    withdrawn: [gone],
    otherCities: [],
  });
  const { name, key, reason, at } = gone;
  expect(await current(submissions.ledger('a'))).toMatchObject([
    { seq: 1, at, event: { kind: 'key-withdrawn', name, key, reason } },
  ]);
});
