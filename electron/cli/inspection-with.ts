import { inspection, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { readInspection } from '#documents/questionnaire/read-inspection.ts';
import { readRoster } from '#documents/roster/roster-csv.ts';
import { rosterNotes } from '#documents/roster/roster-notes.ts';
import { words } from '#domain/words/words.ja.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { readPack } from '#domain/pack/read.ts';
import type { Officer } from '#domain/pack/pack-payload.ts';
import { questionnaireDigest } from '#domain/questionnaire/digests.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import type { Output } from './printer.ts';
import { givenText } from './given-file.ts';
import { withPackPassphrase } from './opening.ts';
import { tableFrom } from './table-file.ts';

/** An inspection with its questionnaire. `officers` are those of its pack; empty for the built-in one. */
export interface Asked {
  officers: Officer[];
  inspection: Inspection;
  questionnaire: Questionnaire;
}

/**
 * The inspection from a pack or YAML file, otherwise the built-in one; with the roster from a CSV file if given. Null,
 * with all faults reported, when one of them is refused.
 */
export async function askedBy(
  { pack, yaml, roster }: { pack?: string | undefined; yaml?: string | undefined; roster?: string | undefined },
  output: Output,
): Promise<Asked | null> {
  const asked = await firstOf(pack, yaml, output);
  if (asked === null || roster === undefined) return asked;
  const departments = await tableFrom(roster, { read: readRoster, notes: rosterNotes }, output);
  return departments === null ? null : { ...asked, inspection: { ...asked.inspection, roster: departments } };
}

function firstOf(pack: string | undefined, yaml: string | undefined, output: Output): Promise<Asked | null> {
  if (pack !== undefined) return askedByPack(pack, output);
  if (yaml !== undefined) return askedByYaml(yaml, output);
  return Promise.resolve({ inspection, questionnaire, officers: [] });
}

async function askedByYaml(path: string, output: Output): Promise<Asked | null> {
  const text = await givenText(path, output);
  if (text === null) return null;
  const read = readInspection(text, path, questionnaire, questionnaireDigest(questionnaire));
  if (read.ok) return { inspection: read.value, questionnaire, officers: [] };
  for (const { file, line, message } of read.failure.faults) output.fault(`${file}:${line}: ${message}`);
  return null;
}

async function askedByPack(path: string, output: Output): Promise<Asked | null> {
  const text = await givenText(path, output);
  if (text === null) return null;
  const read = await readPack(text, verifySignature, withPackPassphrase);
  if (read.ok) return read.value.payload;
  output.fault(`${path}: ${words.verdict[read.failure.kind].message}`);
  return null;
}
