import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Sabotage } from './sabotage.ts';
import { sabotaging } from './sabotaging.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const CONFIGS: Readonly<Record<Sabotage['target'], string>> = {
  renderer: 'renderer/vite.config.ts',
  main: 'electron/main/vite.config.ts',
};

/** A program with a fault in it: the absolute path of its folder, and how to take it away. */
export interface Sabotaged {
  program: string;
  clear(): void;
}

/** Builds the program anew with a fault, beside the sound one in `sound`, of which everything else is taken. */
export async function sabotaged(sabotage: Sabotage, sound: string): Promise<Sabotaged> {
  const program = mkdtempSync(join(tmpdir(), 'tenken-sabotaged-'));
  mkdirSync(join(program, 'dist'));
  cpSync(join(sound, 'package.json'), join(program, 'package.json'));
  for (const part of ['renderer', 'main', 'preload'])
    if (part !== sabotage.target) cpSync(join(sound, 'dist', part), join(program, 'dist', part), { recursive: true });
  await inProduction(() =>
    build({
      configFile: join(ROOT, CONFIGS[sabotage.target]),
      configLoader: 'runner',
      logLevel: 'silent',
      plugins: [sabotaging(sabotage, ROOT)],
      build: { outDir: join(program, 'dist', sabotage.target), emptyOutDir: true, minify: false },
    }),
  );
  return { program, clear: () => rmSync(program, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Whoever tests has said so of the whole process, and a build would take its development code then. */
async function inProduction(work: () => Promise<unknown>): Promise<void> {
  const { NODE_ENV: before } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
