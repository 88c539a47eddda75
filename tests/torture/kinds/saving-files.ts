import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bridge } from '#ipc/contract.ts';
import { isWhole, looksLikeFile, type Pattern } from '../patterned.ts';
import type { Kind, TrialOutcome } from '../trial.ts';

const NAME = '自己点検_R08_031_市民課_提出_第1版.tenken';
const MEGABYTE = 1024 * 1024;

/** The shell ends while it writes a file: the file is whole or not there, and nothing else looks like one. */
export const savingKilled: Kind = {
  name: 'killed while saving a file, desktop',
  weight: 2,
  run: async ({ chance, shop, folder, started }) => {
    const running = started(await shop.openDesktop(await shop.profile('desktop', folder)));
    await running.page.locator('main h1').waitFor();
    const target = join(folder, 'shared');
    mkdirSync(target);
    await running.answerSaveDialog(join(target, NAME));
    const pattern = { size: chance.between(1, 24) * MEGABYTE, seed: chance.between(1, 250) };
    const patience = chance.between(0, 400);
    const saved = running.page.evaluate(saveBytes, { name: NAME, ...pattern }).catch(() => false);
    await Promise.race([saved, pause(patience)]);
    await running.kill();
    const isCalledSaved = await Promise.race([saved, pause(0, false)]);
    return outcomeIn(target, pattern, isCalledSaved);
  },
};

function outcomeIn(target: string, pattern: Pattern, isCalledSaved: boolean): TrialOutcome {
  const names = readdirSync(target);
  const whole = names.includes(NAME) && isWhole(readFileSync(join(target, NAME)), pattern);
  const lost = isCalledSaved && !whole ? ['a file that was called saved is not there'] : [];
  if (names.includes(NAME) && !whole) lost.push(`half a file stands under its name`);
  for (const name of names) if (name !== NAME && looksLikeFile(name)) lost.push(`${name} looks like a file`);
  const left = names.some((name) => name !== NAME) ? ['an unfinished file was left, under a name of its own'] : [];
  return {
    confirmed: isCalledSaved ? ['files'] : [],
    rows: 0,
    isWhole: false,
    lost,
    told: 0,
    recoveries: [],
    said: [whole ? 'whole' : 'not there', ...left],
  };
}

async function saveBytes({ name, size, seed }: { name: string; size: number; seed: number }): Promise<boolean> {
  const bytes = Uint8Array.from({ length: size }, (_, at) => (at * seed) % 251);
  const { tenken } = window as unknown as { tenken: Bridge };
  const outcome = await tenken.call('files:save', { name, bytes });
  return 'ok' in outcome && outcome.ok;
}
