import fc from 'fast-check';
import type { TakenFile } from '#domain/collection/submission-repository.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from './arbitrary-payload.ts';
import { questionnaire } from './small-questionnaire.ts';

/** When the files were taken in. */
export const TAKEN_AT = '2026-11-20T03:00:00.000Z';

const [mine, theirs] = fc.sample(payloads(questionnaire, ['002']), { numRuns: 2, seed: 5 });
if (mine === undefined || theirs === undefined) throw new Error('two payloads were asked for');

/** A payload of 002, and another one of 002 from another computer. */
export const [PAYLOAD, RIVAL_PAYLOAD] = [mine, theirs];

/** A file with this payload, as the officer's page gives it to be stored. */
export function taken(payload: Payload, relation: TakenFile['relation'] = 'new'): TakenFile {
  const digest = payloadDigest(payload);
  const submission: Submission = {
    digest,
    payload,
    inspection: payload.inspection,
    department: payload.department.code,
    fileName: 'a.json',
    importedAt: TAKEN_AT,
    setAside: false,
    standing: 'received',
  };
  return { submission, text: `file of ${payload.inspection}, ${digest}`, relation };
}

export const digestOf = ({ submission }: TakenFile) => submission.digest;
