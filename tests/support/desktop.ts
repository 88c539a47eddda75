import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { ensureBuilt } from '../../electron/build/ensure-built.mjs';
import { launchOnElectron } from './desktop-on-electron.ts';
import { launchOnStandIn } from './desktop-on-stand-in.ts';

export interface DesktopOptions {
  /** Absolute; kept between launches, so a second launch on it is a restart. */
  userDataDir: string;
  env?: Record<string, string>;
  /** Absolute paths of files the app is started with, as by a double click. */
  files?: readonly string[];
}

/** The running desktop app, on Electron or on the stand-in for it. */
export interface Desktop {
  page: Page;
  on: 'electron' | 'stand-in';
  /** What the next open dialog answers: absolute paths, none for cancelling. */
  answerOpenDialog(paths: readonly string[]): Promise<void>;
  /** What the next save dialog answers: an absolute path, null for cancelling. */
  answerSaveDialog(path: string | null): Promise<void>;
  /** What the next question answers: the number of the button, from 0. */
  answerQuestion(button: number): Promise<void>;
  /** Signs the person out of the computer; tells whether the app has the system wait for it. */
  signOut(): Promise<'held' | 'ended'>;
  /** Settles when the program has ended, however that came. */
  ended: Promise<void>;
  /** Quits as a person would, and resolves when the program has ended. */
  close(): Promise<void>;
}

export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');

/** Opens the built desktop app, building it first when the sources changed. */
export async function launchDesktop(options: DesktopOptions): Promise<Desktop> {
  await ensureBuilt(['renderer', 'main', 'preload']);
  const program = electronProgram();
  return program === null ? launchOnStandIn(options) : launchOnElectron(program, options);
}

/** For reports: what the desktop tests ran on. */
export function desktopRunsOn(): string {
  return electronProgram() === null ? 'the stand-in for Electron (Node and Chromium)' : 'Electron';
}

// Asking the `electron` package would start a download when the program is missing.
function electronProgram(): string | null {
  const folder = join(PROJECT_ROOT, 'node_modules', 'electron');
  const noted = join(folder, 'path.txt');
  const program = existsSync(noted) ? join(folder, 'dist', readFileSync(noted, 'utf8').trim()) : null;
  return program !== null && existsSync(program) ? program : null;
}
