import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Chance } from '../chance.ts';
import { databaseFolders, filesIn } from '../damage.ts';
import { comeBack } from '../coming-back.ts';
import { workAndHarm, type Kind } from '../trial.ts';
import { ending } from './while-closed.ts';

/** Names under which programs that keep folders alike put a second version beside the first. */
const NAMES: readonly ((stem: string, ending: string) => string)[] = [
  (stem, end) => `${stem}-DESKTOP-4F2K9${end}`,
  (stem, end) => `${stem} (網走 花子の競合コピー 2026-11-20)${end}`,
  (stem, end) => `${stem} (1)${end}`,
  (stem, end) => `${stem} - コピー${end}`,
  (stem, end) => `${stem}${end}.sync-conflict-20261120-101500-ABCDEF${end}`,
  (stem, end) => `~$${stem}${end}`,
  (stem, end) => `${stem}${end}.tmp`,
];

/** A program that keeps folders alike has put other versions beside the files of the journal. Often the database is gone as well. */
export const conflictCopies: Kind = {
  name: 'conflict copies beside the journal, desktop',
  weight: 1,
  run: async (trial) => {
    const { chance, shop, folder, started } = trial;
    const profile = await shop.profile('desktop', folder);
    const before = join(folder, 'before');
    cpSync(join(profile, 'journal'), before, { recursive: true });
    const running = started(await shop.openDesktop(profile));
    const given = await workAndHarm(trial, running, ending(chance, running));
    putCopies(join(profile, 'journal'), before, chance);
    if (chance.oneIn(2)) for (const each of databaseFolders(profile)) rmSync(each, { recursive: true });
    return comeBack(trial, given, () => shop.openDesktop(profile));
  },
};

function putCopies(journal: string, before: string, chance: Chance): void {
  const own = readdirSync(journal, { recursive: true, encoding: 'utf8' }).map((name) => join(journal, name));
  const files = own.filter((path) => filesIn(dirname(path)).includes(path));
  for (const file of files)
    for (let left = chance.between(0, 3); left > 0; left -= 1) {
      const end = extname(file);
      const name = chance.pick(NAMES)(basename(file, end), end);
      writeFileSync(join(dirname(file), name), versionOf(file, journal, before, chance));
    }
}

/** The same, an earlier one, a part, or something else altogether. */
function versionOf(file: string, journal: string, before: string, chance: Chance): Uint8Array {
  const bytes = readFileSync(file);
  const earlier = filesIn(dirname(file).replace(journal, before));
  const how = chance.between(1, 4);
  if (how === 1 && earlier.length > 0) return readFileSync(chance.pick(earlier));
  if (how === 2) return bytes.subarray(0, chance.between(0, bytes.length));
  return how === 3 ? chance.bytes(chance.between(0, 2000)) : bytes;
}
