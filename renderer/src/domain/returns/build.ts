import type { ReadResultFile } from '../result-file/read.ts';
import { RETURN_FORMAT, type ReturnPayload } from './return-payload.ts';

export interface ReturnSource extends Pick<
  ReturnPayload,
  'kind' | 'officer' | 'message' | 'remarks' | 'issuedAt' | 'app'
> {
  /** The result that the return answers. */
  result: Pick<ReadResultFile, 'payload' | 'digest'>;
}

/** Builds the payload of a return to the department that handed in the result. */
export function buildReturn({ result, ...said }: ReturnSource): ReturnPayload {
  const { inspection, response, department } = result.payload;
  return {
    format: RETURN_FORMAT,
    version: 1,
    inspection,
    response: { uuid: response.uuid, revision: response.revision, digest: result.digest },
    department,
    ...said,
  };
}
