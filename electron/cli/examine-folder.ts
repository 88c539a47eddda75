import type { Fault } from '#documents/questionnaire/fault.ts';
import { readInspection } from '#documents/questionnaire/read-inspection.ts';
import { readQuestionnaire } from '#documents/questionnaire/read-questionnaire.ts';
import { questionnaireDigest } from '#domain/questionnaire/digests.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { readQuestionnaireFolder } from './questionnaire-folder.ts';

const SAMPLE = 'sample-inspection.yaml';

/**
 * The content of a folder. `questionnaire` is null when the files could not be assembled; it may be present despite
 * faults.
 */
export interface Examined {
  questionnaire: Questionnaire | null;
  faults: Fault[];
}

/**
 * Reads a questionnaire's folder, and its sample inspection if there is one. A folder that cannot be read is a fault
 * like any other.
 */
export async function examine(folder: string): Promise<Examined> {
  const found = await readQuestionnaireFolder(folder);
  if (!found.ok) {
    const { file, message } = found.failure;
    return { questionnaire: null, faults: [{ file, line: 1, message }] };
  }
  const files = found.value;
  const read = readQuestionnaire(files);
  const questionnaire = read.ok ? read.value : read.failure.questionnaire;
  const faults = read.ok ? [] : read.failure.faults;
  return { questionnaire, faults: [...faults, ...sampleFaults(files, questionnaire)] };
}

function sampleFaults(files: ReadonlyMap<string, string>, questionnaire: Questionnaire | null): Fault[] {
  const text = files.get(SAMPLE);
  if (text === undefined || questionnaire === null) return [];
  const read = readInspection(text, SAMPLE, questionnaire, questionnaireDigest(questionnaire));
  return read.ok ? [] : read.failure.faults;
}
