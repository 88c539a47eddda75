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
import { readResultFile } from './result-files.ts';

/** Options of every command that counts result files. */
export const COLLECTING = {
  pack: { type: 'string' },
  roster: { type: 'string' },
  identity: { type: 'string' },
} as const;

/** The figures over result files. `refused` are those that could not be counted, `leftOut` what was not read at all, `readFrom` every file that was. */
export interface Collected {
  summary: CitySummary;
  refused: StagedFile[];
  leftOut: LeftOut[];
  readFrom: string[];
}

/**
 * Reads and counts the files and folders in `paths`; what is left out of them is said, and which counted files ask for caution. Null where the inspection, the key or a path could not be read;
 * then it was said why.
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
  const { cautious, ...counted } = await summaryOf(asked, named.paths, unseal);
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
): Promise<Pick<Collected, 'summary' | 'refused'> & { cautious: StagedFile[] }> {
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
  const counted = staged.filter(({ verdict }) => verdict === 'new');
  return {
    summary,
    refused: staged.filter(({ verdict }) => verdict !== 'new'),
    cautious: counted.filter(({ cautions }) => cautions.length > 0),
  };
}
