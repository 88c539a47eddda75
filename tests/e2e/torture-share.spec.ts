import { expect, test } from '@playwright/test';
import { ensureBuilt } from '../../electron/build/ensure-built.mjs';
import { PROJECT_ROOT } from '../support/desktop.ts';
import { SERVER_ADDRESS } from '../support/server-address.ts';
import { programKilled } from '../torture/kinds/kills.ts';
import { noticed } from '../torture/sabotage/lane.ts';
import { SABOTAGES } from '../torture/sabotage/sabotages.ts';
import { runTrial } from '../torture/torture.ts';
import { createWorkshop, type Workshop } from '../torture/workshop.ts';

// The pages are those of programs of their own, not the runner's.
test.use({ trace: 'off' });

// The profiles are prepared once for both.
test.describe.configure({ mode: 'serial' });

const SEED = 20;
/** One in the pages and one in the shell; the others are tried by `npm run torture -- --sabotaged`. */
const FAULTS = [
  'evidence of answers left out of the journal',
  'every fourth record of the journal skipped in the shell',
];
let shop: Workshop;

test.beforeAll(async () => {
  await ensureBuilt(['renderer', 'main', 'preload', 'cli']);
  shop = createWorkshop({ address: SERVER_ADDRESS, program: PROJECT_ROOT, files: 1 });
});
test.afterAll(() => shop.clear());

test('what was called saved is there after the program was killed at a random moment', async () => {
  const confirmed: string[] = [];
  for (const [turn, kind] of [programKilled('browser'), programKilled('desktop')].entries()) {
    const outcome = await runTrial(shop, kind, SEED, turn);
    expect(outcome.lost).toEqual([]);
    expect(outcome.rows).toBeGreaterThan(0);
    confirmed.push(...outcome.confirmed);
  }
  expect(confirmed).not.toEqual([]);
});

test('a program that keeps less than it calls saved is noticed', async () => {
  for (const name of FAULTS) {
    const fault = SABOTAGES.find((each) => each.name === name);
    if (fault === undefined) throw new Error(`there is no fault '${name}'`);
    const { loss } = await noticed(shop, fault, SEED, null);
    expect(loss, name).not.toBeNull();
  }
});
