import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ensureBuilt } from '../../electron/build/ensure-built.mjs';
import { HOW_TO_GET_CHROMIUM, provideChromium } from '../support/chromium.mjs';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    'at-once': { type: 'string', default: '2' },
    large: { type: 'boolean', default: false },
    // Puts faults into the program, each of which the trials have to notice.
    sabotaged: { type: 'boolean', default: false },
    // What was built last, whatever the sources say by now.
    'as-built': { type: 'boolean', default: false },
  },
});
// Disks of its own come and go with a run: nobody else sees them, however it ends.
const OWN_MOUNTS = 'TENKEN_TORTURE_MOUNTS';
const apart = ['--mount', '--propagation', 'private'];
if (process.env[OWN_MOUNTS] === undefined && spawnSync('unshare', [...apart, 'true']).status === 0) {
  const again = [...apart, process.execPath, ...process.argv.slice(1)];
  const { status } = spawnSync('unshare', again, { stdio: 'inherit', env: { ...process.env, [OWN_MOUNTS]: '1' } });
  process.exit(status ?? 1);
}

if ((await provideChromium()) === null) throw new Error(HOW_TO_GET_CHROMIUM);
if (!values['as-built']) await ensureBuilt(['renderer', 'main', 'preload', 'cli', 'launch']);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { module: server } = await runnerImport(`${root}electron/launch/browser-server.ts`);
const port = Number(process.env.TENKEN_TEST_PORT ?? 47_898);
// A copy: a build that is made meanwhile does not change the trials.
const program = mkdtempSync(join(tmpdir(), 'tenken-torture-app-'));
cpSync(`${root}dist`, join(program, 'dist'), { recursive: true });
cpSync(`${root}package.json`, join(program, 'package.json'));
let served = null;
await serve(join(program, 'dist/renderer'));
const common = {
  seed: Number(values.seed),
  only: values.only ?? null,
  address: server.browserAddress(port),
  program,
  say: (line) => console.log(line),
};
const isWhole = values.sabotaged ? await sabotages() : await torture();
await served.stop();
rmSync(program, { recursive: true });
process.exit(isWhole ? 0 : 1);

async function torture() {
  const { module: trials } = await runnerImport(`${root}tests/torture/torture.ts`);
  return trials.torture({
    ...common,
    trials: Number(values.trials),
    from: Number(values.from),
    atOnce: Number(values['at-once']),
    files: values.large ? 600 : 60,
  });
}

async function sabotages() {
  const { module: trials } = await runnerImport(`${root}tests/torture/sabotage/run-sabotages.ts`);
  return trials.runSabotages({ ...common, serve });
}

/** Serves a renderer at the one address of the trials, in place of the one before. */
async function serve(renderer) {
  await served?.stop();
  const listening = await server.serveBrowserEdition(renderer, port);
  if (!listening.ok) throw new Error(`port ${port} is taken`);
  served = listening.value;
}
