import { spawn } from 'node:child_process';

/** Runs the desktop app until it ends. `program` and `root` are absolute paths; resolves with its exit code. */
export function runDesktop(program: string, root: string): Promise<number> {
  const env = { ...process.env };
  // Set by some editors' terminals: Electron would then be a plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return new Promise((done, failed) => {
    const child = spawn(program, [root], { stdio: 'inherit', env });
    // A terminal gives Ctrl+C to both; the app stores what is typed before it ends, so this program waits for it.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', failed);
    child.on('exit', (code) => done(code ?? 0));
  });
}
