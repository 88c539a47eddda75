import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bridge } from '#ipc/contract.ts';
import { isWhole, looksLikeFile } from '../patterned.ts';
import type { Kind } from '../trial.ts';

const FOLDER = 'フィードバック票_R08';
const KILOBYTE = 1024;
const LONGEST_BEGIN_MS = 5000;

/** The files are told from each other by their seeds, which count from 1. */
interface Many {
  folder: string;
  count: number;
  size: number;
}

/** The shell ends while it writes a folder of files: the folder is there with all of them, or it is not there. */
export const savingManyKilled: Kind = {
  name: 'killed while saving a folder of files, desktop',
  weight: 1,
  run: async ({ chance, shop, folder, started }) => {
    const running = started(await shop.openDesktop(await shop.profile('desktop', folder)));
    await running.page.locator('main h1').waitFor();
    const target = join(folder, 'shared');
    mkdirSync(target);
    await running.answerOpenDialog([target]);
    const many = { folder: FOLDER, count: chance.between(2, 60), size: chance.between(1, 300) * KILOBYTE };
    const patience = chance.between(0, 500);
    const saved = running.page.evaluate(saveMany, many).catch(() => false);
    await begunIn(target);
    await Promise.race([saved, pause(patience)]);
    await running.kill();
    const isCalledSaved = await Promise.race([saved, pause(0, false)]);
    const isThere = existsSync(join(target, FOLDER));
    const lost = isThere ? missingIn(join(target, FOLDER), many) : [];
    if (isCalledSaved && !isThere) lost.push('a folder that was called saved is not there');
    const others = readdirSync(target).filter((name) => name !== FOLDER);
    for (const name of others)
      if (!name.startsWith('.') || looksLikeFile(name)) lost.push(`${name} looks like what was saved`);
    const left = others.length > 0 ? ['an unfinished folder was left, under a name of its own'] : [];
    const said = [isThere ? 'whole' : 'not there', ...left];
    return {
      confirmed: Array.from({ length: isCalledSaved ? many.count : 0 }, () => 'files'),
      rows: 0,
      isWhole: false,
      lost,
      told: 0,
      recoveries: [],
      said,
    };
  },
};

/** Resolves when something is being written there, or is never going to be. */
async function begunIn(target: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < LONGEST_BEGIN_MS; await pause(1))
    if (readdirSync(target).length > 0) return;
}

function missingIn(folder: string, { count, size }: Many): string[] {
  const wanted = Array.from({ length: count }, (_, index) => ({ name: nameOf(index + 1), seed: index + 1 }));
  const names = readdirSync(folder);
  return [
    ...wanted
      .filter(({ name, seed }) => !names.includes(name) || !isWhole(readFileSync(join(folder, name)), { size, seed }))
      .map(({ name }) => `${name} is not whole in its folder`),
    ...names
      .filter((name) => !wanted.some((each) => each.name === name))
      .map((name) => `${name} is in the folder, too`),
  ];
}

function nameOf(seed: number): string {
  return `${String(seed)}課.tenken`;
}

async function saveMany({ folder, count, size }: Many): Promise<boolean> {
  const files = Array.from({ length: count }, (_, index) => ({
    name: `${String(index + 1)}課.tenken`,
    bytes: Uint8Array.from({ length: size }, (__, at) => (at * (index + 1)) % 251),
  }));
  const { tenken } = window as unknown as { tenken: Bridge };
  return (await tenken.call('files:save-all', { folder, files })).ok;
}
