import { fileURLToPath } from 'node:url';
import { readInspection } from '#documents/questionnaire/read-inspection.ts';
import { readQuestionnaire } from '#documents/questionnaire/read-questionnaire.ts';
import { targetsOf } from '#domain/inspection/roster.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { questionnaireDigest } from '#domain/questionnaire/digests.ts';
import { simulatedRoster } from '../../electron/cli/simulation/simulated-roster.ts';
import { readFolder } from '../../questionnaires/folder.ts';
import { sampleOf } from '../support/sample.ts';

const FOLDER = fileURLToPath(new URL('../../questionnaires/abashiri-2026', import.meta.url));
const SAMPLE = 'sample-inspection.yaml';

/** The sample inspection in a city of at least as many departments: those of the simulated result files are all in its roster. */
export function sampleInCityOf(departments: number): KnownInspection {
  const files = readFolder(FOLDER);
  const questionnaire = readQuestionnaire(files);
  if (!questionnaire.ok) throw new Error('the questionnaire has faults');
  const digest = questionnaireDigest(questionnaire.value);
  const inspection = readInspection(files.get(SAMPLE) ?? '', SAMPLE, questionnaire.value, digest);
  if (!inspection.ok) throw new Error('the sample inspection has faults');
  const { roster } = inspection.value;
  const count = Math.max(departments, targetsOf(roster).length);
  return sampleOf({ ...inspection.value, roster: simulatedRoster(roster, count) }, questionnaire.value);
}
