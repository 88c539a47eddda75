import { checkQuestionnaire } from '#domain/questionnaire/check.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { assemble } from './assemble.ts';
import { parseAuthorFiles } from './author-files.ts';
import { describeFault } from './describe-fault.ts';
import type { Fault } from './fault.ts';
import { locate } from './locate.ts';

/** `questionnaire` is there when every file has the right form and only the parts do not fit together; never use it to ask anyone. */
export interface FaultyQuestionnaire {
  kind: 'faulty';
  faults: Fault[];
  questionnaire: Questionnaire | null;
}

/**
 * Reads a questionnaire's folder: path inside the folder (with `/`) to text.
 * Succeeds only when it is faultless; otherwise gives every fault that could be found, with file and line.
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
