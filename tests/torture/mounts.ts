import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Set for a run whose mounts nobody else sees, and which go with it. */
export const OWN_MOUNTS = 'TENKEN_TORTURE_MOUNTS';

let reason: string | null | undefined;

/** Why no disk can be made here; null: it can. */
export function whyNoDisks(): string | null {
  reason ??= process.env[OWN_MOUNTS] === undefined ? 'needs Linux and the right to mount' : null;
  return reason;
}

/** A disk in memory with so many megabytes, at a new folder. Returns how to take it away. */
export function mountMemory(folder: string, megabytes: number): () => void {
  mkdirSync(folder);
  command('mount', '-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', folder);
  return () => void command('umount', '--lazy', folder);
}

/** Shows a folder at a second, empty one as well. Returns how to take that away at once, whoever uses it. */
export function mountFolder(folder: string, at: string): () => void {
  mkdirSync(at, { recursive: true });
  command('mount', '--bind', folder, at);
  return () => void command('umount', '--lazy', at);
}

/** An empty disk of so many megabytes as a file. */
export function makeImage(image: string, megabytes: number): void {
  command('truncate', '-s', `${String(megabytes)}M`, image);
  command('mkfs.ext4', '-q', '-F', '-m', '0', image);
}

/** Shows the disk in a file at a new folder. Returns how to take it away; what was left unfinished on it is brought in order before. */
export function mountImage(image: string, folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  command('mount', '-o', 'loop', image, folder);
  return () => void command('umount', '--lazy', folder);
}

/**
 * Copies the disk at `folder` as it is at one moment, as if the power had gone: what its file system has not written yet is not there.
 * Whoever writes to it has to be stopped.
 */
export async function copyUnplugged(image: string, folder: string, copy: string): Promise<void> {
  const device = command('findmnt', '-no', 'SOURCE', folder).trim().replace('/dev/', '');
  for (let tries = 0; tries < 20; tries += 1) {
    const before = writesTo(device);
    command('cp', '--sparse=always', image, copy);
    if (before.underWay === 0 && writesTo(device).done === before.done) return;
    await pause(20);
  }
  throw new Error('the disk was written to all the time');
}

function writesTo(device: string): { done: number; underWay: number } {
  const figures = readFileSync(`/sys/block/${device}/stat`, 'utf8').trim().split(/\s+/u).map(Number);
  return { done: figures[4] ?? 0, underWay: figures[8] ?? 0 };
}

function command(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
