import { spawn } from 'node:child_process';

/** Runs the desktop app until it ends. `program` and `root` are absolute paths. Resolves with its exit code. */
export function runDesktop(program: string, root: string): Promise<number> {
  const env = { ...process.env };
  // The terminals of some editors set it, and Electron would then run as plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return new Promise((done, failed) => {
    const child = spawn(program, [root], { stdio: 'inherit', env });
    // A terminal sends Ctrl+C to both processes. The app flushes before it ends, so this process waits for it.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', failed);
    child.on('exit', (code) => done(code ?? 0));
  });
}
