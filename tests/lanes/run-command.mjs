import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a tool of the project and, when it has ended, shows what it printed: several run beside each other. Resolves with its exit code (1 where
 * it was killed).
 */
export function run(tool, args, env = {}) {
  // npx itself takes as long to start as some of the tools: it is only there where a tool cannot be started directly.
  const [command, ...first] =
    process.platform === 'win32' ? ['cmd', '/c', 'npx', '--no-install', tool] : [join(root, 'node_modules/.bin', tool)];
  return new Promise((done, failed) => {
    const child = spawn(command, [...first, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, npm_config_loglevel: 'error', ...env },
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part));
    child.on('error', failed);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      done({ code: code ?? 1 });
    });
  });
}

/** Runs a test runner that writes a JSON report, and takes its `Result` from that. A report that is missing or empty is a failure. */
export async function counted(tool, args, name, resultOf) {
  const folder = mkdtempSync(join(tmpdir(), 'tenken-lane-'));
  const report = join(folder, `${name}.json`);
  try {
    const outputFile = tool === 'vitest' ? [`--outputFile.json=${report}`] : [];
    const { code } = await run(tool, [...args, ...outputFile], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
    const { passed, failed, skipped, failures } = resultOf(JSON.parse(readFileSync(report, 'utf8')));
    const good = code === 0 && failed === 0 && passed > 0;
    return {
      state: good ? 'passed' : 'failed',
      passed,
      failed: good ? 0 : Math.max(failed, 1),
      failures,
      remark: skipped === 0 ? `${passed} tests` : `${passed} tests, ${skipped} not run`,
    };
  } catch (cause) {
    return { state: 'failed', passed: 0, failed: 1, remark: `no report: ${cause.message}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
