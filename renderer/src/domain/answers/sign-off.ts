import { fail, ok, type Result } from '../result.ts';
import type { Approval, Response, SignOff } from './response.ts';

/** What is missing from the approval as it was typed: the names of the fields, empty when it is complete. */
export function missingApproval(approval: Approval): (keyof Approval | 'post' | 'name')[] {
  const missing: (keyof Approval | 'post' | 'name')[] = [];
  if (approval.approver.post.trim() === '') missing.push('post');
  if (approval.approver.name.trim() === '') missing.push('name');
  if (approval.capacity !== 'self' && approval.capacityReason.trim() === '') missing.push('capacityReason');
  if (approval.date === '') missing.push('date');
  return missing;
}

/** Locks the response with the sign-off. A response that is already locked is refused. */
export function lock(response: Response, signOff: SignOff): Result<Response, { kind: 'already-signed' }> {
  if (response.signOff !== null) return fail({ kind: 'already-signed' });
  return ok({ ...response, signOff });
}

/** Opens a locked response again as the next revision. Needs a reason, which the next result file carries. */
export function reopen(response: Response, reason: string): Result<Response, { kind: 'not-signed' | 'reason-needed' }> {
  if (response.signOff === null) return fail({ kind: 'not-signed' });
  if (reason.trim() === '') return fail({ kind: 'reason-needed' });
  return ok({
    ...response,
    revision: response.revision + 1,
    ancestors: [response.signOff.digest, ...response.ancestors],
    reopenedFor: reason.trim(),
    signOff: null,
  });
}
