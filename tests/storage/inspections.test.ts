import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '#storage/database.ts';
import { inspectionsIn } from '#storage/inspections.ts';
import { sampleOf } from '../support/sample.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';

const builtIn = sampleOf(inspection, questionnaire);

function received(id: string, fiscalYear: number, receivedAt: string) {
  const pack = { revision: 1, digest: id, key: 'key', text: '', receivedAt };
  return { ...builtIn, inspection: { ...inspection, id, fiscalYear }, pack };
}

it('the inspection of the latest year comes first, also when the pack of an earlier year is opened after it', async () => {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const inspections = await inspectionsIn(opened.value, builtIn);
  await inspections.keep(received('this-year', 2027, '2027-10-01T00:00:00.000Z'));
  await inspections.keep(received('last-year', 2026, '2027-10-02T00:00:00.000Z'));
  await inspections.keep(received('this-year-again', 2027, '2027-10-03T00:00:00.000Z'));
  const order = inspections.current().map((known) => known.inspection.id);
  expect(order).toEqual(['this-year-again', 'this-year', 'last-year', inspection.id]);
});
