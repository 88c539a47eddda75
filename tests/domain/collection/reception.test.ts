import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupNames,
  groupsOverlap,
  isLate,
  receptionGroups,
  receptionOf,
  receptionState,
  submittedRate,
  type Reception,
} from '#domain/collection/reception.ts';
import { collectionStatus, submissionRate } from '#domain/collection/status.ts';
import type { StagedFile } from '#domain/collection/staging.ts';
import type { Standing, Submission } from '#domain/collection/submission.ts';
import { withWaiting } from '#domain/collection/waiting.ts';
import { payloadDigest, verificationCode } from '#domain/exchange/digest.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { departmentWith, inspection as small, questionnaire } from '../../support/small-questionnaire.ts';

const inspection = {
  ...small,
  roster: [
    departmentWith({ code: '001', parent: '総務部', bodies: ['市長', '選挙管理委員会'] }),
    departmentWith({ code: '002', parent: '市民部' }),
    departmentWith({ code: '003', parent: '総務部' }),
    departmentWith({ code: '004' }),
    departmentWith({ code: '009', parent: '教育部', excluded: '指定管理のため' }),
  ],
};
const codes = inspection.roster.map(({ code }) => code);
const ON_TIME = '2026-11-30T14:59:59.000Z';
const LATE = '2026-11-30T15:00:00.000Z';
const AFTER = '2026-12-01';

function submission(payload: Payload, importedAt = ON_TIME, standing: Standing = 'received'): Submission {
  return {
    digest: payloadDigest(payload),
    payload,
    inspection: inspection.id,
    department: payload.department.code,
    fileName: 'a.json',
    importedAt,
    setAside: false,
    standing,
  };
}

const [base] = fc.sample(payloads(questionnaire, ['002']), { numRuns: 1, seed: 7 });
if (base === undefined) throw new Error('one payload was asked for');
const first = base;
const next: Payload = {
  ...first,
  response: { ...first.response, revision: 2, replaces: payloadDigest(first), reason: '差戻しのため' },
};
const statusOf = (...submissions: Submission[]) => {
  const status = collectionStatus(inspection, submissions)[1];
  if (status === undefined) throw new Error('002 is on the roster');
  return status;
};

describe('the status of a department', () => {
  it('is late by the day in Tokyo of its first import', () => {
    expect(isLate(inspection, statusOf(submission(first, ON_TIME)))).toBe(false);
    expect(isLate(inspection, statusOf(submission(first, LATE)))).toBe(true);
    expect(isLate(inspection, statusOf(submission(first, ON_TIME), submission(next, LATE)))).toBe(false);
    expect(isLate(inspection, statusOf())).toBe(false);
  });

  it('is missing, not late, when none of its files counts', () => {
    const status = statusOf({ ...submission(first, LATE), setAside: true });
    expect(status).toMatchObject({ state: 'missing', firstReceivedAt: LATE });
    expect(isLate(inspection, status)).toBe(false);
  });

  it('is resubmitted once a further revision arrives, not while only sent back', () => {
    expect(statusOf(submission(first, ON_TIME, 'sent-back')).resubmitted).toBe(false);
    expect(statusOf(submission(first, ON_TIME, 'sent-back'), submission(next)).resubmitted).toBe(true);
    expect(statusOf(submission(next)).resubmitted).toBe(true);
  });
});

/** A department's first file, on the staging table. */
function waitingFile(code: string, verdict: StagedFile['verdict'] = 'new'): StagedFile {
  const payload = { ...first, department: { code, name: `第${code}課` } };
  const digest = payloadDigest(payload);
  const result = { payload, digest, code: verificationCode(digest), key: payload.device.key, sealed: false };
  return { fileName: `${code}.json`, verdict, result, cautions: [] };
}

describe('a department with a file on the staging table', () => {
  const missing = collectionStatus(inspection, []);
  const shownOf = (...staged: StagedFile[]) => withWaiting(missing, staged).map((status) => receptionState(status));

  it('is waiting instead of missing, but has not handed in yet', () => {
    expect(shownOf(waitingFile('002'))).toEqual(['missing', 'waiting', 'missing', 'missing', 'excluded']);
    const statuses = withWaiting(missing, [waitingFile('002', 'conflict'), waitingFile('002', 'conflict')]);
    expect(statuses[1]?.waiting).toEqual({ files: 2, conflict: true });
    expect(receptionOf(inspection, statuses, AFTER)).toMatchObject({ missing: 3, waiting: 1, overdue: 3 });
    expect(submissionRate(inspection, statuses)).toEqual({ numerator: 0, denominator: 4 });
  });

  it('stays missing when the file cannot be taken in', () => {
    const verdicts = ['other-questionnaire', 'same', 'older', 'unknown-department'] as const;
    expect(shownOf(...verdicts.map((verdict) => waitingFile('002', verdict)))).not.toContain('waiting');
    expect(shownOf({ fileName: '改変.json', verdict: 'tampered', result: null, cautions: [] })).not.toContain(
      'waiting',
    );
  });

  it('keeps its state when something was received before', () => {
    const sentBack = collectionStatus(inspection, [submission(first, ON_TIME, 'sent-back')]);
    const [, status] = withWaiting(sentBack, [waitingFile('002', 'update')]);
    expect(status).toMatchObject({ state: 'sent-back', waiting: { files: 1, conflict: false } });
    expect(status && receptionState(status)).toBe('sent-back');
  });
});

describe('an excluded department', () => {
  const leftOut = { ...first, department: { code: '009', name: '第009課' } };
  const statuses = collectionStatus(inspection, [submission(leftOut, LATE, 'accepted')]);
  const status = statuses[4];

  it('is never late', () => {
    expect(status).toMatchObject({ state: 'excluded', firstReceivedAt: LATE });
    expect(status && isLate(inspection, status)).toBe(false);
    expect(receptionOf(inspection, statuses, AFTER)).toMatchObject({ targets: 4, missing: 4, accepted: 0, late: 0 });
  });

  it('never makes groups overlap', () => {
    const several = departmentWith({ code: '009', bodies: ['市長', '議会'], excluded: '指定管理のため' });
    const alone = { ...inspection, roster: [departmentWith({ code: '002' }), several] };
    expect(groupsOverlap(collectionStatus(alone, []), 'body')).toBe(false);
  });
});

describe('the reception figures', () => {
  it('count late and repeated submissions', () => {
    const again = [submission(first, LATE, 'sent-back'), submission(next, LATE)];
    const whole = receptionOf(inspection, collectionStatus(inspection, again), AFTER);
    expect(whole).toMatchObject({ targets: 4, missing: 3, received: 1, late: 1, overdue: 3, resubmitted: 1 });
  });

  it('use the file taken in first, whatever the stored order', () => {
    expect(statusOf(submission(next, LATE), submission(first, ON_TIME)).firstReceivedAt).toBe(ON_TIME);
  });

  it('put departments without a 部 last, whatever the roster order', () => {
    const mixed = { ...inspection, roster: ['004', '001', '002'].map((code) => departmentWith({ code })) };
    mixed.roster[1] = departmentWith({ code: '001', parent: '総務部' });
    const names = (roster: typeof mixed.roster) =>
      receptionGroups(mixed, collectionStatus({ ...mixed, roster }, []), 'parent', AFTER).map(({ name }) => name);
    expect(names(mixed.roster)).toEqual(['総務部', null]);
    expect(names(mixed.roster.toReversed())).toEqual(['総務部', null]);
  });

  it('group a department without 執行機関 under null, and a repeated 執行機関 once', () => {
    const bodiesOf = (bodies: string[]) => {
      const roster = [departmentWith({ code: '002', bodies })];
      return collectionStatus({ ...inspection, roster }, []).flatMap((each) => groupNames(each, 'body'));
    };
    expect(bodiesOf([])).toEqual([null]);
    expect(bodiesOf(['市長', '市長'])).toEqual(['市長']);
  });
});

describe('several files of a department', () => {
  const rival = { ...first, response: { ...first.response, uuid: '0b8d8c1e-2f0b-4d3e-9d57-3f1a60c2a999' } };
  const aside = { ...submission({ ...rival, declaredAt: '2026-11-21T03:00:00.000Z' }), setAside: true };

  it('are rivals while in conflict, except those set aside', () => {
    const status = statusOf(submission(first), submission(rival), aside);
    expect(status).toMatchObject({ state: 'conflict', head: null, counting: null, resubmitted: false });
    expect(status.rivals.map(({ payload }) => payload.response.uuid)).toEqual([
      first.response.uuid,
      rival.response.uuid,
    ]);
  });

  it('are no rivals when one of them counts', () => {
    expect(statusOf(submission(first), aside)).toMatchObject({ state: 'received', rivals: [], resubmitted: false });
    expect(statusOf()).toMatchObject({ state: 'missing', rivals: [] });
  });

  it('are a resubmission when a file set aside was sent back', () => {
    const sentBack = { ...submission(rival, ON_TIME, 'sent-back'), setAside: true };
    expect(statusOf(submission(first), sentBack, aside).resubmitted).toBe(true);
  });

  it('do not count while the current one is sent back', () => {
    const status = statusOf(submission(first, ON_TIME, 'sent-back'));
    expect(status).toMatchObject({ state: 'sent-back', counting: null });
    expect(status.head).not.toBeNull();
  });
});

describe('the reception of a city', () => {
  const collections = fc.array(
    fc
      .tuple(
        payloads(questionnaire, codes),
        fc.constantFrom(ON_TIME, LATE),
        fc.constantFrom<Standing>('received', 'accepted', 'sent-back'),
      )
      .map((parts) => submission(...parts)),
    { maxLength: 6 },
  );
  const adding = (all: readonly Reception[]) =>
    all.reduce((sum, each) => ({
      targets: sum.targets + each.targets,
      missing: sum.missing + each.missing,
      waiting: sum.waiting + each.waiting,
      received: sum.received + each.received,
      accepted: sum.accepted + each.accepted,
      sentBack: sum.sentBack + each.sentBack,
      conflict: sum.conflict + each.conflict,
      late: sum.late + each.late,
      overdue: sum.overdue + each.overdue,
      resubmitted: sum.resubmitted + each.resubmitted,
    }));

  const onTheTable = fc.array(
    payloads(questionnaire, codes).map(({ department: { code } }) => waitingFile(code)),
    { maxLength: 4 },
  );

  it('puts every participating department in exactly one state, and its 部 add up', () => {
    fc.assert(
      fc.property(collections, onTheTable, (submissions, staged) => {
        const received = collectionStatus(inspection, submissions);
        const statuses = withWaiting(received, staged);
        const whole = receptionOf(inspection, statuses, AFTER);
        const { targets, missing, waiting, accepted, sentBack, conflict, overdue } = whole;
        expect(targets).toBe(4);
        expect(missing + waiting + whole.received + accepted + sentBack + conflict).toBe(targets);
        expect(missing + waiting).toBe(receptionOf(inspection, received, AFTER).missing);
        expect(overdue).toBe(missing);
        expect(submittedRate(whole)).toEqual(submissionRate(inspection, statuses));
        const groups = receptionGroups(inspection, statuses, 'parent', AFTER);
        expect(groups.map(({ name }) => name)).toEqual(['総務部', '市民部', null]);
        expect(adding(groups.map(({ reception }) => reception))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('counts a department under each of its 執行機関 and reports the overlap', () => {
    const statuses = collectionStatus(inspection, []);
    const bodies = receptionGroups(inspection, statuses, 'body', AFTER);
    expect(bodies.map(({ name, reception }) => [name, reception.targets])).toEqual([
      ['市長', 4],
      ['選挙管理委員会', 1],
    ]);
    expect(groupsOverlap(statuses, 'body')).toBe(true);
    expect(groupsOverlap(statuses, 'parent')).toBe(false);
  });

  it('has nobody overdue on the due day itself', () => {
    expect(receptionOf(inspection, collectionStatus(inspection, []), inspection.dueOn).overdue).toBe(0);
  });
});
