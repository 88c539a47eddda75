import { expect, test } from '@playwright/test';
import { ensureBuilt } from '../../electron/build/ensure-built.mjs';
import { PROJECT_ROOT } from '../support/desktop.ts';
import { SERVER_ADDRESS } from '../support/server-address.ts';
import { programKilled } from '../torture/kinds/kills.ts';
import { runTrial } from '../torture/torture.ts';
import { createWorkshop, type Workshop } from '../torture/workshop.ts';

// The pages are those of programs of their own, not the runner's.
test.use({ trace: 'off' });

const SEED = 20;
let shop: Workshop;

test.beforeAll(async () => {
  await ensureBuilt(['renderer', 'main', 'preload', 'cli']);
  shop = createWorkshop({ address: SERVER_ADDRESS, program: PROJECT_ROOT, files: 1 });
});
test.afterAll(() => shop.clear());

test('what was called saved is there after the program was killed at a random moment', async () => {
  let confirmed = 0;
  for (const [turn, kind] of [programKilled('browser'), programKilled('desktop')].entries()) {
    const outcome = await runTrial(shop, kind, SEED, turn);
    expect(outcome.lost).toEqual([]);
    confirmed += outcome.confirmed.length;
  }
  expect(confirmed).toBeGreaterThan(0);
});
