import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { root } from './run-command.mjs';

const FOLDERS = ['electron', 'questionnaires', 'renderer/src', 'tests'];
const SOURCE = /\.(?:tsx?|mjs)$/u;
const UNIT_TEST = /^tests\/(?!interop\/|e2e\/|libreoffice\/).*\.test\.tsx?$/u;
const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/gu;
/** They read every source, whatever it imports. */
const ARCHITECTURE = /^tests\/architecture\/.*\.test\.ts$/u;
/** What a file of tests takes that never ran here, in seconds. */
const UNKNOWN_S = 1;

/**
 * The files of tests that reach some of the changed files over imports, the nearest first, as many as take `seconds` together; how many are left out.
 * Those in the folder that mirrors a changed file's count as near, since some start a program instead of importing it. Files that changed themselves are
 * always among them, and so are the architecture tests.
 * @returns {{ tests: string[], left: number }}
 */
export function testsNear(changed, seconds) {
  const distances = distancesTo(changed, importers());
  const beside = new Set(changed.map((path) => join('tests', dirname(path.replace(/^renderer\/src\//u, '')))));
  for (const path of sourcesIn('tests'))
    if (beside.has(dirname(path)) && (distances.get(path) ?? 2) > 1) distances.set(path, 1);
  const reaching = [...distances]
    .filter(([path]) => UNIT_TEST.test(path))
    .toSorted(([, one], [, other]) => one - other)
    .map(([path]) => path);
  const tests = sourcesIn('tests/architecture').filter((path) => ARCHITECTURE.test(path));
  const took = durations();
  let sum = 0;
  for (const path of reaching) {
    if (tests.includes(path)) continue;
    const needs = took.get(path) ?? UNKNOWN_S;
    if (distances.get(path) > 0 && sum + needs > seconds) continue;
    sum += needs;
    tests.push(path);
  }
  return { tests, left: reaching.filter((path) => !tests.includes(path)).length };
}

/** How many imports lie between each file and the nearest of the changed ones. */
function distancesTo(changed, importedBy) {
  const distances = new Map(changed.map((path) => [path, 0]));
  for (const [path, distance] of distances) {
    for (const importer of importedBy.get(path) ?? [])
      if (!distances.has(importer)) distances.set(importer, distance + 1);
  }
  return distances;
}

/** By file: those that import it. */
function importers() {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const importedBy = new Map();
  for (const path of FOLDERS.flatMap((folder) => sourcesIn(folder))) {
    for (const [, specifier] of readFileSync(join(root, path), 'utf8').matchAll(IMPORTED)) {
      const target = targetOf(path, specifier, imports);
      if (target !== null) importedBy.set(target, [...(importedBy.get(target) ?? []), path]);
    }
  }
  return importedBy;
}

/** The path from the root that an import leads to; null for a package. */
function targetOf(from, specifier, imports) {
  if (specifier.startsWith('.')) return join(dirname(from), specifier);
  const [layer, ...rest] = specifier.split('/');
  const folder = imports[`${layer}/*`];
  return folder === undefined ? null : join(folder.replace('*', ''), ...rest);
}

function sourcesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, name.replaceAll('\\', '/')))
    .filter((path) => SOURCE.test(path) && statSync(join(root, path)).isFile());
}

/** By file of tests: the seconds that it took when Vitest ran it last. */
function durations() {
  const cache = join(root, 'node_modules/.vite/vitest');
  const files = existsSync(cache)
    ? readdirSync(cache, { recursive: true }).filter((name) => name.endsWith('results.json'))
    : [];
  const known = files.flatMap((name) => JSON.parse(readFileSync(join(cache, name), 'utf8')).results ?? []);
  return new Map(
    known.map(([name, { duration }]) => [name.slice(name.indexOf(':') + 1).replace(/^\//u, ''), duration / 1000]),
  );
}
