import type { Stored } from '#domain/answers/response-repository.ts';
import type { Response } from '#domain/answers/response.ts';
import { fail, ok } from '#domain/result.ts';
import type { Database } from './database.ts';

/**
 * Writes to a response only while it is this computer's draft. Call it within a transaction on `responses`. `gone`: no
 * such response. `locked`: signed or handed over.
 */
export async function onDraft<T>(
  { responses }: Database,
  id: string,
  write: (draft: Response) => Promise<T>,
): Stored<T> {
  const response = await responses.get(id);
  if (response === undefined) return fail({ kind: 'gone' });
  if (response.signOff !== null || response.handedOver !== null) return fail({ kind: 'locked' });
  return ok(await write(response));
}
