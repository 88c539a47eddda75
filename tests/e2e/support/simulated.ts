import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { tenken } from './tenken.ts';

/** A folder that the command line has filled with made-up result files: the roster beside them, the files by absolute path. */
export interface Simulated {
  folder: string;
  files: string[];
}

export function simulate(departments: number, seed: number): Simulated {
  const folder = mkdtempSync(join(tmpdir(), 'tenken-simulated-'));
  const { status, stderr } = tenken(
    'simulate',
    '--departments',
    String(departments),
    '--seed',
    String(seed),
    '--out',
    folder,
  );
  if (status !== 0) throw new Error(`tenken simulate ended with ${String(status)}: ${stderr}`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tenken'))
    .toSorted()
    .map((name) => join(folder, name));
  return { folder, files };
}

/** What stands in an open result file. */
export function payloadOf(path: string): Payload {
  const { open } = JSON.parse(readFileSync(path, 'utf8')) as { open: string };
  return (JSON.parse(open) as { payload: Payload }).payload;
}
