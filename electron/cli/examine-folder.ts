import type { Fault } from '#documents/questionnaire/fault.ts';
import { readInspection } from '#documents/questionnaire/read-inspection.ts';
import { readQuestionnaire } from '#documents/questionnaire/read-questionnaire.ts';
import { questionnaireDigest } from '#domain/questionnaire/digests.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { readFolder } from '#questionnaires/folder.ts';
import { pathProblem } from './path-problem.ts';

const SAMPLE = 'sample-inspection.yaml';

/** What a folder holds. `questionnaire` is null when its files could not be put together; it may be there despite faults. */
export interface Examined {
  questionnaire: Questionnaire | null;
  faults: Fault[];
}

/** Reads a questionnaire's folder with its sample inspection, if it has one. A folder that cannot be read is a fault like any other. */
export function examine(folder: string): Examined {
  const files = filesOf(folder);
  if (typeof files === 'string') return { questionnaire: null, faults: [{ file: folder, line: 1, message: files }] };
  const read = readQuestionnaire(files);
  const questionnaire = read.ok ? read.value : read.failure.questionnaire;
  const faults = read.ok ? [] : read.failure.faults;
  return { questionnaire, faults: [...faults, ...sampleFaults(files, questionnaire)] };
}

function filesOf(folder: string): ReadonlyMap<string, string> | string {
  try {
    const files = readFolder(folder);
    return files.size > 0 ? files : 'フォルダに点検票のファイル（.yaml）がありません。';
  } catch (cause) {
    return pathProblem(cause);
  }
}

function sampleFaults(files: ReadonlyMap<string, string>, questionnaire: Questionnaire | null): Fault[] {
  const text = files.get(SAMPLE);
  if (text === undefined || questionnaire === null) return [];
  const read = readInspection(text, SAMPLE, questionnaire, questionnaireDigest(questionnaire));
  return read.ok ? [] : read.failure.faults;
}
