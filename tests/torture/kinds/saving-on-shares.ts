import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bridge } from '#ipc/contract.ts';
import type { Chance } from '../chance.ts';
import type { ShellOptions } from '../desktop-edition.ts';
import { mountFolder, mountMemory, whyNoDisks } from '../mounts.ts';
import { bytesOf, isWhole, looksLikeFile, type Pattern } from '../patterned.ts';
import type { Kind, TrialOutcome, Trial } from '../trial.ts';
import { holding } from './held-renames.ts';

const NAME = '自己点検_R08_031_市民課_提出_第1版.tenken';
const PLACE = '情報担当課';
const BALLAST = 'other people';
const MEGABYTE = 1024 * 1024;
const SHARE_MEGABYTES = 32;
/** Longer than writing takes: what is not told by then is not told. */
const PATIENCE_MS = 30_000;
const LONGEST_BEGIN_MS = 5000;

/** What the app says of saving: `saved`, why not, or nothing. */
type Told = string;

/** A file is saved onto a share on which there is next to no room, or none any more while it is written. */
export const shareFull: Kind = {
  name: 'saving onto a share that is full, desktop',
  weight: 1,
  missing: whyNoDisks,
  run: async (trial) => {
    const { chance } = trial;
    const { place, earlier, save } = await prepared(trial, 'share');
    const wanted = patternBy(chance);
    const before = chance.between(SHARE_MEGABYTES - 20, SHARE_MEGABYTES);
    const growing = chance.oneIn(2);
    const ballast = join(place, BALLAST);
    fill(ballast, before - (growing ? 8 : 0));
    const saving = save(wanted);
    if (growing) {
      await pause(chance.between(0, 60));
      fill(ballast, SHARE_MEGABYTES);
    }
    const told = await saving;
    const outcome = outcomeOn(place, told, wanted, earlier);
    if (!['saved', 'no-space'].includes(told)) outcome.lost.push(`a full share was told as ${told}`);
    if (readdirSync(place).some((name) => name.endsWith('.tmp'))) outcome.lost.push('half a file takes up the room');
    return outcome;
  },
};

/** The share goes away while a file is saved onto it. */
export const shareVanishes: Kind = {
  name: 'saving onto a share that vanishes, desktop',
  weight: 1,
  missing: whyNoDisks,
  run: async (trial) => {
    const { chance, folder } = trial;
    const share = join(folder, 'share');
    // The disk behind it stays, so that what became of the file can be seen.
    const { disk, earlier, save } = await prepared(trial, 'disk');
    const vanish = mountFolder(disk, share);
    const wanted = patternBy(chance);
    const saving = save(wanted, join(share, PLACE));
    await begunIn(join(disk, PLACE));
    // Writing takes some tens of milliseconds.
    await pause(chance.between(0, 60));
    vanish();
    const told = await saving;
    const outcome = outcomeOn(join(disk, PLACE), told, wanted, earlier);
    if (!['saved', 'unreachable'].includes(told)) outcome.lost.push(`a share that is gone was told as ${told}`);
    return outcome;
  },
};

/** Another program holds on to the file that was just written, for a moment or for seconds. */
export const savedWhileHeld: Kind = {
  name: 'saving while renames are held, desktop',
  weight: 1,
  missing: whyNoDisks,
  run: async (trial) => {
    const { chance, folder } = trial;
    const sign = join(folder, 'held');
    const { place, earlier, save } = await prepared(trial, 'share', { script: holding(sign) });
    writeFileSync(sign, '');
    const wanted = patternBy(chance);
    const saving = save(wanted);
    await pause(chance.oneIn(2) ? chance.between(0, 300) : chance.between(300, 3000));
    rmSync(sign);
    const told = await saving;
    const outcome = outcomeOn(place, told, wanted, earlier);
    if (!['saved', 'in-use', 'no-permission'].includes(told))
      outcome.lost.push(`a file that is held was told as ${told}`);
    if (told === 'saved') return outcome;
    const again = outcomeOn(place, await save(wanted), wanted, earlier);
    if (again.confirmed.length === 0) again.lost.push('not saved although nobody holds the file any more');
    return { ...again, lost: [...outcome.lost, ...again.lost], said: [told, ...again.said] };
  },
};

function patternBy(chance: Chance): Pattern {
  return { size: chance.between(1, 14) * MEGABYTE, seed: chance.between(1, 250) };
}

/** Resolves when something is being written there, or is never going to be. */
async function begunIn(place: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < LONGEST_BEGIN_MS; await pause(1))
    if (readdirSync(place).some((name) => name.endsWith('.tmp'))) return;
}

/** A running shell, and a small disk of its own with a folder for the file, in which one of that name often stands already. */
async function prepared(
  { chance, shop, folder, started, afterwards }: Trial,
  name: string,
  options: ShellOptions = {},
) {
  const running = started(await shop.openDesktop(await shop.profile('desktop', folder), options));
  await running.page.locator('main h1').waitFor();
  const disk = join(folder, name);
  afterwards(mountMemory(disk, SHARE_MEGABYTES));
  const place = join(disk, PLACE);
  mkdirSync(place);
  const earlier = chance.oneIn(3) ? null : { size: chance.between(1, 3) * MEGABYTE, seed: chance.between(1, 250) };
  if (earlier !== null) writeFileSync(join(place, NAME), bytesOf(earlier));
  const save = async (pattern: Pattern, into = place): Promise<Told> => {
    await running.answerSaveDialog(join(into, NAME));
    const saving = running.page.evaluate(saveBytes, { name: NAME, ...pattern });
    return Promise.race([saving, pause(PATIENCE_MS, 'nothing')]);
  };
  return { disk, place, earlier, save };
}

/** Under the name there is the new file where it was called saved, else the new or the earlier one, or none where there was none. */
function outcomeOn(place: string, told: Told, wanted: Pattern, earlier: Pattern | null): TrialOutcome {
  const names = readdirSync(place);
  const found = names.includes(NAME) ? readFileSync(join(place, NAME)) : null;
  const isNew = found !== null && isWhole(found, wanted);
  const isAsBefore = found === null ? earlier === null : earlier !== null && isWhole(found, earlier);
  const lost: string[] = [];
  if (told === 'saved' && !isNew) lost.push('a file that was called saved is not there');
  if (!isNew && !isAsBefore) lost.push('neither the new nor the earlier file is there as a whole');
  for (const name of names) if (name !== NAME && looksLikeFile(name)) lost.push(`${name} looks like a file`);
  return {
    confirmed: told === 'saved' ? ['files'] : [],
    rows: 0,
    isWhole: false,
    lost,
    told: 0,
    recoveries: [],
    said: [told],
  };
}

function fill(ballast: string, megabytes: number): void {
  for (let written = 0; written < megabytes; written += 1)
    try {
      appendFileSync(ballast, new Uint8Array(MEGABYTE));
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause;
      return;
    }
}

async function saveBytes({ name, size, seed }: { name: string } & Pattern): Promise<string> {
  const bytes = Uint8Array.from({ length: size }, (_, at) => (at * seed) % 251);
  const { tenken } = window as unknown as { tenken: Bridge };
  const outcome = await tenken.call('files:save', { name, bytes });
  return outcome.ok ? 'saved' : outcome.failure.kind;
}
