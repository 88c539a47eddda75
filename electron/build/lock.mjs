import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 100;
const GIVE_UP_MS = 180_000;

/**
 * Runs `work` while no other process on this machine runs it with the same lock folder. Takes over a lock whose owner
 * has ended.
 * @template T
 * @param {string} folder absolute path of the lock folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(folder, work) {
  await take(folder);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function take(folder) {
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      mkdirSync(folder);
      writeFileSync(join(folder, 'owner'), String(process.pid));
      return;
    } catch (cause) {
      if (cause.code !== 'EEXIST') throw cause;
    }
    if (waited >= GIVE_UP_MS) throw new Error(`another build did not finish: ${folder}`);
    // The owner writes its process id just after creating the folder, so only an id that stays missing means that it
    // died.
    if (waited > 0 && !ownerIsAlive(folder)) rmSync(folder, { recursive: true, force: true });
    else await pause(PAUSE_MS);
  }
}

function ownerIsAlive(folder) {
  try {
    process.kill(Number(readFileSync(join(folder, 'owner'), 'utf8')), 0);
    return true;
  } catch (cause) {
    return cause.code === 'EPERM';
  }
}
