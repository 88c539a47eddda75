import { describe, expect, it } from 'vitest';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import { applicableItems } from '#domain/answers/applicability.ts';
import type { Answers } from '#domain/answers/answer.ts';
import { lock, reopen } from '#domain/answers/sign-off.ts';
import type { Approval, Response } from '#domain/answers/response.ts';
import { payloadDigest, verificationCode } from '#domain/exchange/digest.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import { flagsOn } from '#domain/profile/profile.ts';
import { buildPayload } from '#domain/result-file/build.ts';
import { restorable, restoredFrom } from '#domain/result-file/restore.ts';
import { draftWith } from '../../support/response.ts';
import { inspection, itemWith, questionnaire } from '../../support/small-questionnaire.ts';
import { sampleOf } from '../../support/sample.ts';

const DECLARED = '2026-11-20T03:00:00.000Z';
const approval: Approval = {
  approver: { post: '課長', name: '北見 太郎' },
  capacity: 'deputy',
  capacityReason: '出張のため',
  medium: 'electronic',
  date: '2026-11-20',
  documentNumber: '市民第12号',
};
const draft = draftWith({
  profile: { cloud: { on: false, reason: '委託をやめた' }, sns: { on: false, reason: '' } },
});
const known = sampleOf(inspection, questionnaire);
const answers: Answers = new Map(
  (['yes', 'partial', 'no'] as const).map((status, index) => {
    const item = itemWith({ id: `A-${index + 1}`, naAllowed: index < 2 });
    const answer = edit(choose(blankAnswer(questionnaire, item), questionnaire, item, status), { comment: '説明' });
    return [answer.item, answer];
  }),
);

/** The payload of a signed response, with the locked response. */
function handedIn(response: Response) {
  const department = findDepartment(inspection.roster, response.department);
  if (department === undefined) throw new Error('the department is in the roster');
  const items = applicableItems(questionnaire, flagsOn(questionnaire, response.profile, department), () => null);
  const source = { questionnaire, inspection, department, response, items, answers, approval, declaredAt: DECLARED };
  const payload = buildPayload({
    ...source,
    attachments: [],
    device: { recipient: null, key: 'KEY' },
    pack: null,
    app: '0',
  });
  const digest = payloadDigest(payload);
  const locked = lock(response, { approval, declaredAt: DECLARED, digest });
  if (!locked.ok) throw new Error(locked.failure.kind);
  return { payload, digest, code: verificationCode(digest), locked: locked.value };
}

describe('a response restored from its file', () => {
  it('equals the signed one, answer by answer', () => {
    const { locked, ...read } = handedIn(draft);
    const restored = restoredFrom(read, known, { text: 'the file' }, []);
    expect(restored.response).toEqual(locked);
    expect(restored.answers).toEqual([...answers.values()]);
    expect(restored.written).toMatchObject({ response: draft.id, revision: 1, digest: read.digest, sealed: false });
    expect(restored.file).toEqual({ text: 'the file' });
  });

  it('counts as sealed when the plain file is kept beside it', () => {
    const { locked: _, ...read } = handedIn(draft);
    const { written } = restoredFrom(read, known, { text: 'sealed', plain: 'the file' }, []);
    expect(written.sealed).toBe(true);
  });

  it('descends from its earlier revisions, and later ones descend from it', () => {
    const first = handedIn(draft).locked;
    const second = reopen(first, '訂正');
    if (!second.ok) throw new Error(second.failure.kind);
    const { locked, ...read } = handedIn(second.value);
    const { response } = restoredFrom(read, known, { text: 'the file' }, []);
    expect(response).toEqual(locked);
    const third = reopen(response, '再訂正');
    expect(third.ok && third.value.ancestors).toEqual([read.digest, first.signOff?.digest]);
  });
});

describe('whether a response may be restored', () => {
  const { payload, locked } = handedIn(draft);

  it('depends on what is here', () => {
    expect(restorable(payload, known, [])).toEqual({ ok: true, value: known });
    expect(restorable(payload, undefined, [])).toEqual({ ok: false, failure: { kind: 'unknown-inspection' } });
  });

  it.each<[string, Response]>([
    ['itself', locked],
    ['another one of its department', { ...draft, id: '00000000-0000-4000-8000-000000000000' }],
  ])('is refused while this computer has %s', (_, response) => {
    expect(restorable(payload, known, [response])).toEqual({ ok: false, failure: { kind: 'exists', response } });
  });

  it('is refused for a department that is not on the roster', () => {
    const gone = { ...known, inspection: { ...inspection, roster: [] } };
    expect(restorable(payload, gone, [])).toEqual({ ok: false, failure: { kind: 'unknown-department' } });
  });
});
