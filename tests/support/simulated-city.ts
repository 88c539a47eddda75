import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { targetsOf } from '#domain/inspection/roster.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { simulatedResult } from '../../electron/cli/simulation/simulated-result.ts';
import { simulatedRoster } from '../../electron/cli/simulation/simulated-roster.ts';

/** A city of made-up answers, the same for the same seed. The last department has not handed in, and the first left out some items. */
export interface SimulatedCity {
  payloads: Payload[];
  submissions: Submission[];
  summary: CitySummary;
}

const LEFT_OUT = 7;

export async function simulatedCity(departments: number, seed: number): Promise<SimulatedCity> {
  const inspection = { ...builtIn, roster: simulatedRoster(builtIn.roster, departments) };
  const payloads: Payload[] = [];
  for (const department of targetsOf(inspection.roster).slice(0, -1)) {
    const { text } = await simulatedResult(questionnaire, inspection, department, seed, '0', null);
    const { open } = JSON.parse(text) as { open: string };
    const { payload } = JSON.parse(open) as { payload: Payload };
    payloads.push(payloads.length === 0 ? { ...payload, answers: payload.answers.slice(LEFT_OUT) } : payload);
  }
  const submissions = payloads.map((payload): Submission => ({
    digest: payloadDigest(payload),
    payload,
    inspection: inspection.id,
    department: payload.department.code,
    fileName: '',
    importedAt: payload.declaredAt,
    setAside: false,
    standing: 'received',
  }));
  const summary = citySummary(questionnaire, inspection, collectionStatus(inspection, submissions));
  return { payloads, submissions, summary };
}

/** The same city a year before. */
export async function simulatedYearBefore(departments: number, seed: number): Promise<CitySummary> {
  const { summary } = await simulatedCity(departments, seed);
  const { inspection } = summary;
  return {
    ...summary,
    inspection: { ...inspection, id: `before ${inspection.id}`, fiscalYear: inspection.fiscalYear - 1 },
  };
}
