import { cautionText } from '#documents/caution-text.ts';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import { stage, type StagedFile } from '#domain/collection/staging.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import { readProblem } from './disk-problem.ts';
import { askedBy, type Asked } from './inspection-with.ts';
import { filesNamed, LEFT_OUT_JA, rosterBeside, type LeftOut, type NamedFiles } from './named-files.ts';
import { opener } from './opening.ts';
import type { Output } from './printer.ts';
import { resultFileAt } from './result-files.ts';

/** Options of all commands that count result files. */
export const COLLECTING = {
  pack: { type: 'string' },
  roster: { type: 'string' },
  identity: { type: 'string' },
} as const;

/**
 * Figures over result files. `refused` could not be counted, `leftOut` was not read at all, `readFrom` lists every file
 * that was read.
 */
export interface Collected {
  summary: CitySummary;
  refused: StagedFile[];
  leftOut: LeftOut[];
  readFrom: string[];
}

/**
 * Reads and counts the files and folders in `paths`. Reports what is left out, and cautions about counted files. Null
 * when the inspection, the key or a path could not be read, which has then been reported.
 */
export async function collected(
  paths: readonly string[],
  options: Partial<Record<keyof typeof COLLECTING, string>>,
  output: Output,
): Promise<Collected | null> {
  const { pack, identity } = options;
  const roster = options.roster ?? (pack === undefined ? await rosterBeside(paths) : undefined);
  const asked = await askedBy({ pack, roster }, output);
  if (asked === null) return null;
  const named = await namedOrSaid(paths, roster, output);
  if (named === null) return null;
  const unseal = await opener(identity, output);
  if (unseal === null) return null;
  const given = [pack, roster, identity].filter((path) => path !== undefined);
  const { cautious, ...counted } = await summaryOf(asked, named.paths, unseal, output);
  for (const { fileName, cautions } of cautious)
    output.fault(...cautions.map((caution) => `${fileName}: 注意: ${cautionText(caution)}`));
  return {
    ...counted,
    leftOut: named.leftOut,
    readFrom: [...named.paths, ...given],
  };
}

async function namedOrSaid(
  paths: readonly string[],
  roster: string | undefined,
  output: Output,
): Promise<NamedFiles | null> {
  const named = await filesNamed(paths, roster);
  if (!named.ok) {
    output.fault(`${named.failure.path}: ${readProblem(named.failure)}`);
    return null;
  }
  for (const { path, reason } of named.value.leftOut) output.fault(`${path}: ${LEFT_OUT_JA[reason]}`);
  return named.value;
}

async function summaryOf(
  asked: Asked,
  paths: readonly string[],
  unseal: Unseal,
  output: Output,
): Promise<Pick<Collected, 'summary' | 'refused'> & { cautious: StagedFile[] }> {
  const { inspection, questionnaire } = asked;
  const incoming = [];
  for (const path of paths) incoming.push(await resultFileAt(path, unseal, output));
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
  const counted = staged.filter(({ verdict }) => verdict === 'new');
  return {
    summary,
    refused: staged.filter(({ verdict }) => verdict !== 'new'),
    cautious: counted.filter(({ cautions }) => cautions.length > 0),
  };
}
