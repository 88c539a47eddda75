import { sha256Hex } from '../exchange/digest.ts';
import { changedParts, rulesOf } from '../answers/parts.ts';
import type { DepartmentStatus } from '../collection/status.ts';
import type { Submission } from '../collection/submission.ts';
import { targetsOf, type Department } from '../inspection/roster.ts';
import type { HandedAnswer, Payload } from '../result-file/result-payload.ts';
import type { Masking } from './masking.ts';
import { LEAST_DEPARTMENTS } from './small-groups.ts';
import type { CitySummary } from './summary.ts';

/**
 * Anonymises the figures for publication. Departments become 所属A, 所属B …; free text, signers, times, 部, 執行機関 and file
 * names are removed. The order depends on `seed` alone and reveals nothing about the roster; the same seed gives the
 * same names. Keep the seed secret: anyone with seed and roster can undo the masking.
 */
export function masked(summary: CitySummary, seed: string): CitySummary {
  const roster = shuffled(summary.inspection.roster, seed);
  const names = new Map(roster.map((department, index) => [department.code, maskedDepartment(department, index)]));
  const nameOf = ({ code }: Department) => {
    const name = names.get(code);
    if (name === undefined) throw new Error(`department ${code} is not on the roster`);
    return name;
  };
  const inOrder = <T extends { department: Department }>(all: readonly T[]): T[] => {
    const byCode = new Map(all.map((each) => [each.department.code, each]));
    return roster.flatMap(({ code }) => byCode.get(code) ?? []);
  };
  return {
    ...summary,
    inspection: { ...summary.inspection, roster: roster.map(nameOf) },
    statuses: inOrder(summary.statuses).map((status) => maskedStatus(status, nameOf(status.department))),
    tallies: inOrder(summary.tallies).map(({ department, payload, outcomes }) => ({
      department: nameOf(department),
      payload: maskedPayload(payload, nameOf(department)),
      outcomes,
    })),
    masking: maskingOf(summary),
  };
}

/**
 * Shuffles the departments by hashes of the seed. Departments that do not take part come last, so that they leave no
 * gap in the letters.
 */
function shuffled(roster: readonly Department[], seed: string): Department[] {
  const keyed = roster.map((department) => ({ department, key: sha256Hex(`${seed}\n${department.code}`) }));
  const mixed = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ department }) => department);
  return [...targetsOf(mixed), ...mixed.filter(({ excluded }) => excluded !== null)];
}

function maskedDepartment(department: Department, index: number): Department {
  const letters = lettersOf(index);
  return {
    ...department,
    code: letters,
    name: `所属${letters}`,
    kind: 'section',
    parent: null,
    bodies: [],
    excluded: department.excluded === null ? null : '',
    succeeds: [],
  };
}

/** 0 → A, 25 → Z, 26 → AA. */
function lettersOf(index: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}

function maskedStatus(status: DepartmentStatus, department: Department): DepartmentStatus {
  const { state, head, counting, resubmitted } = status;
  const without = (submission: Submission | null) =>
    submission === null ? null : maskedSubmission(submission, department);
  return {
    department,
    state,
    head: without(head),
    counting: without(counting),
    rivals: [],
    firstReceivedAt: null,
    resubmitted,
  };
}

function maskedSubmission(submission: Submission, department: Department): Submission {
  return {
    ...submission,
    digest: '',
    department: department.code,
    payload: maskedPayload(submission.payload, department),
    fileName: '',
    importedAt: '',
  };
}

function maskedPayload(payload: Payload, { code, name }: Department): Payload {
  const { response, approver, profile, answers } = payload;
  return {
    ...payload,
    pack: null,
    response: { uuid: '', revision: response.revision, replaces: null, earlier: [], reason: null },
    department: { code, name },
    respondent: { post: '', name: '' },
    approver: { ...approver, post: '', name: '', capacityReason: '', date: '', documentNumber: '' },
    declaredAt: '',
    device: { recipient: null, key: '' },
    profile: profile.map(({ flag, on }) => ({ flag, on, reason: '' })),
    answers: answers.map(maskedAnswer),
    attachments: [],
  };
}

/** Keeps choices only: free text may name somebody. */
function maskedAnswer({ item, digest, status, ...said }: HandedAnswer): HandedAnswer {
  return { item, digest, status, ...changedParts(said, (part, value) => rulesOf(part).masked(value)) };
}

function maskingOf({ tallies }: CitySummary): Masking {
  const answering = new Map<string, number>();
  for (const { outcomes } of tallies) {
    for (const item of outcomes.keys()) answering.set(item, (answering.get(item) ?? 0) + 1);
  }
  const tellingItems = [...answering]
    .filter(([, departments]) => departments < LEAST_DEPARTMENTS)
    .map(([item]) => item);
  return { fewDepartments: tallies.length < LEAST_DEPARTMENTS, tellingItems: tellingItems.sort() };
}
