import { citySummary, type CitySummary } from '../aggregation/summary.ts';
import type { DepartmentStatus } from '../collection/status.ts';
import type { Submission } from '../collection/submission.ts';
import { findDepartment } from '../inspection/roster.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Payload } from '../result-file/result-payload.ts';
import {
  basisOf,
  closingDigest,
  type ClosedEntry,
  type ClosedFile,
  type ClosedMaterial,
  type Closing,
} from './closing.ts';
import type { Contents } from './contents.ts';
import { groundDigest } from './ground.ts';

/** Why a closing fails verification: its own content or its ground was altered, or a file was altered or is gone. */
export type ClosingFault =
  | { kind: 'altered-closing' }
  | { kind: 'altered-ground' }
  | { kind: 'altered-file'; department: string; digest: string };

/** The first fault in a closing; null when it is intact. */
function closingFault(closing: Closing, { ground }: ClosedMaterial, contents: Contents): ClosingFault | null {
  if (closingDigest(closing) !== closing.digest) return { kind: 'altered-closing' };
  if (ground === null || groundDigest(ground) !== closing.ground) return { kind: 'altered-ground' };
  for (const { department, files } of closing.entries) {
    const broken = files.find(({ digest, content }) => contents.get(digest) !== content);
    if (broken !== undefined) return { kind: 'altered-file', department, digest: broken.digest };
  }
  return null;
}

/**
 * The figures of a closing, computed from its kept material alone, so they equal those of the day it was closed.
 * `contents` must be freshly computed from the kept payloads. A closing that fails verification gives no figures.
 */
export function summaryOfClosing(
  closing: Closing,
  material: ClosedMaterial,
  contents: Contents,
): Result<CitySummary, ClosingFault> {
  const fault = closingFault(closing, material, contents);
  if (fault !== null) return fail(fault);
  const { ground, payloads } = material;
  if (ground === null) return fail({ kind: 'altered-ground' });
  const { inspection, questionnaire } = ground;
  const statuses = closing.entries.map((entry): DepartmentStatus => {
    const department = findDepartment(inspection.roster, entry.department);
    if (department === undefined) throw new Error(`department ${entry.department} is not on the closed roster`);
    return { department, ...standingOf(inspection.id, entry, payloads) };
  });
  return ok(citySummary(questionnaire, inspection, statuses, basisOf(closing)));
}

function standingOf(
  inspection: string,
  { department, state, files, firstReceivedAt, resubmitted }: ClosedEntry,
  payloads: ReadonlyMap<string, Payload>,
): Omit<DepartmentStatus, 'department'> {
  const submissions = files.map((file) => submissionOf(inspection, department, file, payloads));
  const [first, ...others] = submissions;
  const head = first === undefined || others.length > 0 ? null : first;
  const counting = head?.standing === 'sent-back' ? null : head;
  return { state, head, counting, rivals: head === null ? submissions : [], firstReceivedAt, resubmitted };
}

function submissionOf(
  inspection: string,
  department: string,
  { digest, fileName, importedAt, standing }: ClosedFile,
  payloads: ReadonlyMap<string, Payload>,
): Submission {
  const payload = payloads.get(digest);
  if (payload === undefined) throw new Error(`file ${digest} of a closing was not kept`);
  return { digest, inspection, department, payload, fileName, importedAt, setAside: false, standing };
}
