import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../electron/build/ensure-built.mjs';
import { HOW_TO_GET_CHROMIUM, provideChromium } from '../support/chromium.mjs';
import { HOW_TO_GET, provide } from '../support/provide.mjs';
import { ofPlaywright, ofVitest } from './reports.mjs';
import { root, run, counted } from './run-command.mjs';

/**
 * @typedef {{ state: 'passed' | 'failed' | 'not run', passed: number, failed: number, remark: string, failures?: string[] }} Outcome
 * @typedef {{ name: string, what: string, go: () => Promise<Outcome> }} Lane
 */

/**
 * Every lane of `npm test`. The tracks run beside each other, the lanes of one after each other, the quick ones first: while the pages of
 * the end-to-end tests wait for something, or for their browser to be installed, the other track works. Both take about as long.
 * @type {Lane[][]}
 */
export const TRACKS = [
  [{ name: 'e2e', what: 'Playwright: the production build in Chromium', go: () => playwright('e2e') }],
  [
    { name: 'types', what: 'TypeScript, each layer with its own globals', go: types },
    { name: 'lint', what: 'oxlint, type-aware', go: () => check('oxlint', ['--type-aware', '--deny-warnings']) },
    { name: 'format', what: 'oxfmt', go: () => check('oxfmt', ['--check']) },
    {
      name: 'unused',
      what: 'knip: files, exports and dependencies',
      go: () => check('knip', ['--config', 'tests/knip.json']),
    },
    { name: 'unit', what: 'Vitest: architecture, domain, documents, storage, screens', go: unit },
    { name: 'interop', what: 'files sealed here open with the age program, and the other way round', go: interop },
  ],
];

// As many compilers as run well beside each other.
const AT_ONCE = 3;
// A compiler shares its work out among several checkers, each of which finds out anew what types they have in common: beside other compilers
// that is twice the work for the same answer.
const ONE_CHECKER = ['--checkers', '1'];

/** Lanes that run only when they are named, because they take long. @type {(Lane & { why: string })[]} */
export const ON_DEMAND = [
  {
    name: 'round',
    what: 'Playwright: a whole city on several computers, every file sealed',
    why: 'a city with three departments, minutes long: npm run round',
    go: () => playwright('round'),
  },
];

/** Lanes with heavy tools, which are scripts of their own. */
export const ELSEWHERE = [
  { name: 'fuzz', why: '20,000 damaged files: npm run fuzz (a share of it runs in unit)' },
  { name: 'libreoffice', why: 'documents and workbooks read back through LibreOffice: npm run libreoffice' },
  {
    name: 'torture',
    why: '1,000 kills, power cuts and other harm: npm run torture -- --trials 1000 --seed 1 (a share of it runs in e2e)',
  },
  {
    name: 'sabotage',
    why: 'programs with a fault each, which the torture has to notice: npm run torture -- --sabotaged (two of them run in e2e)',
  },
  {
    name: 'mutation',
    why: 'changes domain, sealing, storage and durability place by place, hours long: npm run mutation -- --only renderer/src/domain/journal',
  },
  { name: 'bench', why: 'figures, not a test: npm run bench' },
];

function types() {
  return compiled(allProjects());
}

/** The projects in which some of the files are; those that import them are not compiled. */
export async function typesOf(files) {
  const touched = allProjects().filter((project) => files.some((path) => path.startsWith(`${project}/`)));
  if (touched.length === 0) return outcome('not run', 'no project was touched');
  const result = await compiled(touched);
  return { ...result, remark: `${result.remark}; not compiled: those that import them: npm test -- types` };
}

function allProjects() {
  return ['renderer/src', 'electron', ''].flatMap((folder) => projectsIn(folder));
}

async function compiled(projects) {
  const broken = [];
  for (let next = 0; next < projects.length; next += AT_ONCE) {
    const some = projects.slice(next, next + AT_ONCE);
    const outcomes = await Promise.all(some.map((project) => run('tsc', ['-p', project, ...ONE_CHECKER])));
    broken.push(...some.filter((_, index) => outcomes[index].code !== 0));
  }
  return broken.length > 0
    ? outcome('failed', `does not compile: ${broken.join(', ')}`)
    : outcome('passed', `${projects.length} projects`);
}

function projectsIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => join(folder, entry.name))
    .filter((path) => readdirSync(join(root, path)).includes('tsconfig.json'));
}

export async function check(tool, args) {
  const { code } = await run(tool, args);
  return outcome(code === 0 ? 'passed' : 'failed', '');
}

function unit() {
  return unitOf([]);
}

/** These files of tests; none: all. */
export function unitOf(files) {
  return counted(
    'vitest',
    ['run', '--config', 'tests/vitest.config.ts', '--reporter=dot', '--reporter=json', ...files],
    'unit',
    ofVitest,
  );
}

async function interop() {
  if ((await provide('age')).length > 0) return outcome('not run', HOW_TO_GET.age);
  return counted(
    'vitest',
    ['run', '--config', 'tests/interop/vitest.config.ts', '--reporter=dot', '--reporter=json'],
    'interop',
    ofVitest,
  );
}

/** Runs the tests of one of Playwright's projects. */
async function playwright(project) {
  const [chromium, missing] = await Promise.all([
    provideChromium(),
    provide('age', 'pdftotext'),
    ensureBuilt(['renderer', 'main', 'preload', 'cli', 'launch']),
  ]);
  if (chromium === null) return outcome('not run', HOW_TO_GET_CHROMIUM);
  const result = await counted(
    'playwright',
    ['test', '--config', 'tests/playwright.config.ts', '--project', project],
    project,
    (report) => {
      const result = ofPlaywright(report);
      // A test may only be left out where it is said which program it lacks.
      return missing.length > 0 ? result : { ...result, failed: result.failed + result.skipped };
    },
  );
  const lacking = missing.map((program) => `; ${HOW_TO_GET[program]}`).join('');
  return { ...result, remark: `${result.remark}${lacking}; the desktop shell ran on ${desktopRuns()}` };
}

function desktopRuns() {
  const hasBinary = existsSync(join(root, 'node_modules/electron/path.txt'));
  return hasBinary ? 'Electron' : 'the stand-in, not on Electron: its binary is not here';
}

/** @returns {Outcome} */
export function outcome(state, remark) {
  return { state, passed: state === 'passed' ? 1 : 0, failed: state === 'failed' ? 1 : 0, remark };
}
