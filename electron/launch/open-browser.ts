import { spawn } from 'node:child_process';

/** The command that opens an address in the person's browser; null when there is no screen. */
export function browserCommand(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  address: string,
): { program: string; args: string[] } | null {
  if (platform === 'win32') return { program: 'cmd', args: ['/c', 'start', '', address] };
  if (platform === 'darwin') return { program: 'open', args: [address] };
  const hasScreen = Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
  return hasScreen ? { program: 'xdg-open', args: [address] } : null;
}

/** Opens the address if possible. The address is printed anyway, so a failure is ignored. */
export function openInBrowser(address: string): void {
  const command = browserCommand(process.platform, process.env, address);
  if (command === null) return;
  const child = spawn(command.program, command.args, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
