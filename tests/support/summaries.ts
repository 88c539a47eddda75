import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';

/** A payload as the officer took it in. */
export function takenIn(payload: Payload): Submission {
  return {
    digest: payloadDigest(payload),
    payload,
    inspection: payload.inspection,
    department: payload.department.code,
    fileName: `${payload.department.code}.tenken`,
    importedAt: '2026-11-22T05:00:00.000Z',
    setAside: false,
    standing: 'received',
  };
}

/** The figures over payloads that were all taken in. */
export function summaryOver(
  questionnaire: Questionnaire,
  inspection: Inspection,
  payloads: readonly Payload[],
): CitySummary {
  return citySummary(questionnaire, inspection, collectionStatus(inspection, payloads.map(takenIn)));
}
