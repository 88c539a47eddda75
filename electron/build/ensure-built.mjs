import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { alone } from './lock.mjs';
import { digestOfSources } from './sources.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const RECORDS = join(DIST, '.built');

const CONFIGS = {
  renderer: 'renderer/vite.config.ts',
  main: 'electron/main/vite.config.ts',
  preload: 'electron/preload/vite.config.ts',
  cli: 'electron/cli/vite.config.ts',
  launch: 'electron/launch/vite.config.ts',
};

let told = false;

/** The build targets, in build order. */
export const TARGETS = Object.keys(CONFIGS);

/**
 * Builds the targets in dist/<target> that are missing or older than the sources. Prints one line on stderr when there
 * is something to do.
 * @param {readonly string[]} targets names from TARGETS
 * @returns {Promise<void>} rejects with the output of a failed build; dist/<target> then keeps its earlier state
 */
export async function ensureBuilt(targets) {
  const unknown = targets.find((target) => !(target in CONFIGS));
  if (unknown !== undefined) throw new Error(`unknown build target: ${unknown}`);
  mkdirSync(RECORDS, { recursive: true });
  for (const target of targets) {
    if (isCurrent(target)) continue;
    if (!told) console.error('準備しています…');
    told = true;
    await alone(join(RECORDS, `${target}.lock`), async () => {
      if (!isCurrent(target)) await build(target);
    });
  }
}

/** Builds the targets even when they are up to date. */
export async function buildAnew(targets) {
  for (const target of targets) rmSync(recordOf(target), { force: true });
  await ensureBuilt(targets);
}

function recordOf(target) {
  return join(RECORDS, target);
}

function isCurrent(target) {
  const record = recordOf(target);
  if (!existsSync(join(DIST, target)) || !existsSync(record)) return false;
  return readFileSync(record, 'utf8') === digestOfSources(ROOT);
}

// The digest is taken before the build. A source that changes meanwhile makes the result stale, never falsely current.
async function build(target) {
  const digest = digestOfSources(ROOT);
  const fresh = join(DIST, `.building-${target}`);
  rmSync(fresh, { recursive: true, force: true });
  await runVite(CONFIGS[target], fresh);
  rmSync(recordOf(target), { force: true });
  rmSync(join(DIST, target), { recursive: true, force: true });
  renameSync(fresh, join(DIST, target));
  writeFileSync(recordOf(target), digest);
}

function runVite(config, outDir) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = ['build', '--config', config, '--configLoader', 'runner', '--outDir', outDir, '--emptyOutDir'];
  // The caller's NODE_ENV (such as that of a test run) must not select development code.
  const env = { ...process.env, NODE_ENV: 'production' };
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [vite, ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout.on('data', (part) => output.push(part));
    child.stderr.on('data', (part) => output.push(part));
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done();
      else failed(new Error(`${config} could not be built\n${Buffer.concat(output).toString('utf8')}`));
    });
  });
}
