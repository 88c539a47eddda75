import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

// A disk that is busy holds up the end of a process.
const PATIENCE_MS = 30_000;

interface Process {
  group: number;
  isEnded: boolean;
}

/** Ends all processes of a group at once, as a loss of power does, and resolves when none of them is left. `group` was started by the caller. */
export async function killGroup(group: number): Promise<void> {
  send(-group, 'SIGKILL');
  await groupEnded(group);
}

/** Stops all processes of a group where they are, until {@link resumeGroup}. */
export function freezeGroup(group: number): void {
  send(-group, 'SIGSTOP');
}

export function resumeGroup(group: number): void {
  send(-group, 'SIGCONT');
}

/** Ends single processes that the caller started, at once. */
export function killThese(pids: readonly number[]): void {
  for (const pid of pids) send(pid, 'SIGKILL');
}

/** Resolves when no process of the group is left. */
export async function groupEnded(group: number): Promise<void> {
  for (const began = Date.now(); Date.now() - began < PATIENCE_MS; await pause(5)) if (!isRunning(group)) return;
  throw new Error(`processes of group ${String(group)} did not end`);
}

function isRunning(group: number): boolean {
  // Where the system keeps the ended ones in its list, they are not counted.
  if (existsSync('/proc')) return running().some((process) => process.group === group && !process.isEnded);
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (cause) {
    // It has ended by itself.
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause;
  }
}

function running(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => statusOf(Number(name)) ?? []);
}

function statusOf(pid: number): Process | null {
  try {
    const line = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name stands in brackets and may hold anything.
    const [state, , group] = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { group: Number(group), isEnded: state === 'Z' || state === 'X' };
  } catch {
    return null;
  }
}
