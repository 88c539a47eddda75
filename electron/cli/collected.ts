import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import { stage, type StagedFile } from '#domain/collection/staging.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import type { Output } from './command.ts';
import { askedBy, type Asked } from './inspection-with.ts';
import { opener } from './opening.ts';
import { pathProblem } from './path-problem.ts';
import { filesNamed, readResultFile, ROSTER_FILE } from './result-files.ts';

/** Options of every command that counts result files. */
export const COLLECTING = {
  pack: { type: 'string' },
  roster: { type: 'string' },
  identity: { type: 'string' },
} as const;

/** The figures over result files; `refused` are those that could not be counted. */
export interface Collected {
  summary: CitySummary;
  refused: StagedFile[];
}

/** Reads and counts the files and folders in `paths`. Null where the inspection, the key or a path could not be read; then it was said why. */
export async function collected(
  paths: readonly string[],
  options: Partial<Record<keyof typeof COLLECTING, string>>,
  output: Output,
): Promise<Collected | null> {
  const { pack } = options;
  const roster = options.roster ?? (pack === undefined ? rosterBeside(paths) : undefined);
  const asked = await askedBy({ pack, roster }, output);
  if (asked === null) return null;
  const named = await namedOrNull(paths, output);
  if (named === null) return null;
  const unseal = await opener(options.identity, output);
  return unseal === null ? null : summaryOf(asked, named, unseal);
}

function rosterBeside(paths: readonly string[]): string | undefined {
  const [only, ...rest] = paths;
  if (only === undefined || rest.length > 0) return undefined;
  const roster = join(only, ROSTER_FILE);
  return existsSync(roster) ? roster : undefined;
}

async function namedOrNull(positionals: readonly string[], output: Output): Promise<string[] | null> {
  for (const path of positionals) {
    try {
      await stat(path);
    } catch (cause) {
      output.fault(`${path}: ${pathProblem(cause)}`);
      return null;
    }
  }
  return filesNamed(positionals);
}

async function summaryOf(asked: Asked, paths: readonly string[], unseal: Unseal): Promise<Collected> {
  const { inspection, questionnaire } = asked;
  const incoming = [];
  for (const path of paths) incoming.push(await readResultFile(path, unseal));
  const staged = stage(asked, [], incoming);
  const taken = staged.flatMap(({ verdict, result, fileName }): Submission[] => {
    if (verdict !== 'new' || result === null) return [];
    const { digest, payload } = result;
    return [
      {
        digest,
        payload,
        inspection: inspection.id,
        department: payload.department.code,
        fileName,
        importedAt: payload.declaredAt,
        setAside: false,
        standing: 'received',
      },
    ];
  });
  const summary = citySummary(questionnaire, inspection, collectionStatus(inspection, taken));
  return { summary, refused: staged.filter(({ verdict }) => verdict !== 'new') };
}
