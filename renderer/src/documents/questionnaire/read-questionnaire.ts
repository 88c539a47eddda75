import { checkQuestionnaire } from '#domain/questionnaire/check.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { assemble } from './assemble.ts';
import { parseAuthorFiles } from './author-files.ts';
import { describeFault } from './describe-fault.ts';
import type { Fault } from './fault.ts';
import { locate } from './locate.ts';

/**
 * `questionnaire` is present when every file matches its schema and only the parts contradict each other. Never use it
 * for an inspection.
 */
export interface FaultyQuestionnaire {
  kind: 'faulty';
  faults: Fault[];
  questionnaire: Questionnaire | null;
}

/**
 * Reads a questionnaire's folder: relative path (with `/`) to text. Succeeds only without faults; otherwise returns all
 * faults it could find, with file and line.
 */
export function readQuestionnaire(files: ReadonlyMap<string, string>): Result<Questionnaire, FaultyQuestionnaire> {
  const parsed = parseAuthorFiles(files);
  if (!parsed.ok) return fail({ ...parsed.failure, questionnaire: null });
  const questionnaire = assemble(parsed.value);
  const faults = checkQuestionnaire(questionnaire).map((fault) => ({
    ...locate(parsed.value, fault.path),
    message: describeFault(fault),
  }));
  return faults.length > 0 ? fail({ kind: 'faulty', faults, questionnaire }) : ok(questionnaire);
}
