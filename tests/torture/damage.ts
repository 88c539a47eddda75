import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from './chance.ts';

/** Absolute paths of the folders below a profile in which Chromium keeps databases. */
export function databaseFolders(profile: string): string[] {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.indexeddb.leveldb'))
    .map((path) => join(profile, path));
}

/** Absolute paths of the files directly in a folder; none where there is no folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Spoils some of the files: bytes at random places, a missing end, or a missing file. At least one is not as it was. */
export function damage(files: readonly string[], chance: Chance): void {
  const whole = files.filter((file) => statSync(file).size > 0);
  if (whole.length === 0) return;
  const first = chance.pick(whole);
  for (const file of whole) if (file === first || chance.oneIn(4)) damageFile(file, chance);
}

function damageFile(file: string, chance: Chance): void {
  const { size } = statSync(file);
  const how = chance.between(1, 10);
  if (how === 1) return rmSync(file);
  if (how <= 3) return truncateSync(file, chance.between(0, size - 1));
  const bytes = readFileSync(file);
  for (let spots = chance.between(1, 5); spots > 0; spots -= 1) {
    const at = chance.between(0, size - 1);
    const until = Math.min(size, at + chance.between(1, 64));
    // Every byte is another one than before.
    for (let each = at; each < until; each += 1) bytes[each] = (bytes[each] ?? 0) ^ chance.between(1, 255);
  }
  writeFileSync(file, bytes);
}
