import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['renderer', 'electron', 'questionnaires', 'package.json', 'package-lock.json'];

/**
 * A digest that changes whenever a source file is added, removed or written.
 * @param {string} root absolute path of the project
 * @returns {string} hexadecimal; covers names, sizes and times, not contents
 */
export function digestOfSources(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, root, source);
  return hash.digest('hex');
}

function addTo(hash, root, name) {
  const state = statSync(join(root, name), { throwIfNoEntry: false });
  if (state === undefined) return;
  if (!state.isDirectory()) {
    hash.update(`${name}\0${state.size}\0${state.mtimeMs}\n`);
    return;
  }
  for (const child of readdirSync(join(root, name)).sort()) addTo(hash, root, `${name}/${child}`);
}
