import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackPayload } from '#domain/pack/pack-payload.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { plainAnswers, type PlainAnswer } from '../../support/independent-figures.ts';
import { writeQuickKey } from '../../support/quick-key.ts';
import { payloadOf } from './simulated.ts';
import { tenken } from './tenken.ts';

/** One inspection that the command line made up: its pack, its result files by absolute path, and what both hold. */
export interface SimulatedYear {
  pack: string;
  files: string[];
  inspection: PackPayload['inspection'];
  questionnaire: PackPayload['questionnaire'];
}

const PASSPHRASE = '流氷と知床の海とオホーツク';

/** Two inspections of a city in years that follow each other; between them it was reorganised and some items were reworded. */
export async function simulateTwoYears(
  departments: number,
  seed: number,
): Promise<{ past: SimulatedYear; now: SimulatedYear }> {
  const folder = mkdtempSync(join(tmpdir(), 'tenken-two-years-'));
  const [key, past, now] = ['officer.key', 'past', 'now'].map((name) => join(folder, name)) as [string, string, string];
  await writeQuickKey(key, PASSPHRASE);
  process.env['TENKEN_PASSPHRASE'] = PASSPHRASE;
  const city = ['--departments', String(departments), '--seed', String(seed)];
  run('simulate', ...city, '--out', past);
  run('pack', '--key', key, '--roster', join(past, 'roster.csv'), '--out', past);
  run('simulate', ...city, '--next-year', '--key', key, '--out', now);
  // The same files again, without a seal: whoever counts them anew reads them as they are.
  run('simulate', ...city, '--next-year', '--out', join(folder, 'open'));
  delete process.env['TENKEN_PASSPHRASE'];
  return { past: yearIn(past, past), now: yearIn(now, join(folder, 'open')) };
}

function run(...args: string[]): void {
  const { status, stderr } = tenken(...args);
  if (status !== 0) throw new Error(`tenken ${args.join(' ')} ended with ${String(status)}: ${stderr}`);
}

function yearIn(packFolder: string, fileFolder: string): SimulatedYear {
  const named = (folder: string, part: string) =>
    readdirSync(folder)
      .filter((name) => name.includes(part))
      .toSorted()
      .map((name) => join(folder, name));
  const [pack = ''] = named(packFolder, '_配布ファイル_');
  const { open } = JSON.parse(readFileSync(pack, 'utf8')) as { open: string };
  const { inspection, questionnaire } = (JSON.parse(open) as { payload: PackPayload }).payload;
  return { pack, files: named(fileFolder, '_提出_'), inspection, questionnaire };
}

/** Every answer in some files of a year, counted by plain loops. */
export function answersIn(year: SimulatedYear, files: readonly string[]): PlainAnswer[] {
  const payloads: Payload[] = files.map((path) => payloadOf(path));
  return plainAnswers(year.questionnaire, year.inspection.roster, payloads);
}
