import { describe, expect, it } from 'vitest';
import { blankAnswer, choose } from '#domain/answers/commands.ts';
import type { Response } from '#domain/answers/response.ts';
import { continuedFrom, draftStanding } from '#domain/handover/adopt.ts';
import { buildDraft } from '#domain/handover/build.ts';
import { draftFileName } from '#domain/handover/draft-file-name.ts';
import { draftV3 } from '#domain/handover/draft-payload.ts';
import { draftWith, signOffOf } from '../../support/response.ts';
import { sampleOf } from '../../support/sample.ts';
import { departmentWith, inspection, itemWith, questionnaire } from '../../support/small-questionnaire.ts';

const AT = '2026-11-20T03:00:00.000Z';
const LATER = '2026-11-24T03:00:00.000Z';
const ONE = 'a'.repeat(64);
const OTHER_INSPECTION = '1c9d9d2f-3a1c-4e4f-8e68-4a2b71d3b002';
const draft = draftWith({
  earlierRespondents: [{ post: '主事', name: '北見 次郎', until: '2026-10-20T00:00:00.000Z' }],
  profile: { cloud: { on: false, reason: '委託をやめた' }, sns: { on: true, reason: '' } },
});
const to = { post: '主査', name: '𠮷田 太郎' };
const answers = [
  choose(blankAnswer(questionnaire, itemWith({ id: 'A-1' })), questionnaire, itemWith({ id: 'A-1' }), 'partial'),
  { ...blankAnswer(questionnaire, itemWith({ id: 'A-2' })), takenOver: true },
];
const known = sampleOf(inspection, questionnaire);

function payloadOf(response: Response, handedOverAt = AT, given = answers) {
  return buildDraft({
    department: departmentWith({ code: '002' }),
    response,
    answers: new Map(given.map((answer) => [answer.item, answer])),
    attachments: [],
    to,
    handedOverAt,
    app: '0',
  });
}

const standing = (response: Response, here: Response[]) => draftStanding(payloadOf(response), known, here);

describe('a handed-over draft', () => {
  it('is continued as the same response with all answers, by its new respondent', () => {
    const payload = draftV3.parse(payloadOf(draft));
    const continued = continuedFrom(payload, []);
    expect(continued.answers).toEqual(answers);
    expect(continued.response).toEqual({
      ...draft,
      respondent: to,
      earlierRespondents: [...draft.earlierRespondents, { ...draft.respondent, until: AT }],
    });
  });

  it('keeps its revision and its ancestors', () => {
    const second = { ...draft, revision: 2, ancestors: [ONE], reopenedFor: '台数の訂正' };
    expect(continuedFrom(payloadOf(second), []).response).toMatchObject({
      revision: 2,
      ancestors: [ONE],
      reopenedFor: '台数の訂正',
      signOff: null,
    });
  });

  it('is version 3 with an unreadable due day, and version 2 otherwise', () => {
    const action = { kind: 'own', what: '', post: '', due: '', dueText: '来年の春' };
    const typed = answers.map((answer) => ({ ...answer, action }));
    const payload = draftV3.parse(payloadOf(draft, AT, typed));
    expect([payload.version, payloadOf(draft).version]).toEqual([3, 2]);
    expect(continuedFrom(payload, []).answers).toEqual(typed);
    expect(draftV3.safeParse({ ...payload, version: 2 }).success).toBe(false);
  });

  it('is named after year, department and revision', () => {
    expect(draftFileName(inspection, payloadOf(draft))).toBe('自己点検_R08_002_第002課_下書き_第1版.tenken');
  });
});

describe('adopting a draft', () => {
  it('is possible when its response is not here', () => {
    expect(standing(draft, [])).toEqual({ ok: true, value: { kind: 'new', held: null } });
    const other = { ...draft, id: '5f0f4c1e-1111-4222-8333-444455557777', department: '003' };
    expect(standing(draft, [other])).toMatchObject({ ok: true, value: { kind: 'new' } });
    const lastYears = { ...draft, id: other.id, inspection: OTHER_INSPECTION };
    expect(standing(draft, [lastYears])).toMatchObject({ ok: true, value: { kind: 'new' } });
  });

  it('is possible when the response was handed over earlier and returns', () => {
    const held = { ...draft, handedOver: { to, at: '2026-11-01T00:00:00.000Z' } };
    expect(standing(draft, [held])).toEqual({ ok: true, value: { kind: 'continues', held } });
  });

  it('is possible when an earlier revision was signed here', () => {
    const held = { ...draft, signOff: signOffOf(ONE) };
    expect(standing({ ...draft, revision: 2, ancestors: [ONE] }, [held])).toMatchObject({
      value: { kind: 'continues' },
    });
  });

  it('needs a decision when the response is also a draft here', () => {
    expect(standing(draft, [draft])).toEqual({ ok: true, value: { kind: 'differs', held: draft } });
  });

  it.each<[string, Response, Response]>([
    ['made-here', draft, { ...draft, handedOver: { to, at: AT } }],
    ['another-response', draft, { ...draft, id: '5f0f4c1e-1111-4222-8333-444455557777' }],
    ['another-response', draft, { ...draft, department: '003' }],
    ['another-response', draft, { ...draft, inspection: OTHER_INSPECTION }],
    ['signed', draft, { ...draft, signOff: signOffOf(ONE) }],
    ['older', draft, { ...draft, revision: 2, ancestors: [ONE] }],
    ['older', draft, { ...draft, revision: 2, handedOver: { to, at: LATER } }],
  ])('is refused as %s', (kind, handed, held) => {
    expect(standing(handed, [held])).toEqual({ ok: false, failure: { kind, held } });
  });

  it('is refused when the inspection or department is unknown', () => {
    expect(draftStanding(payloadOf(draft), undefined, [])).toMatchObject({ failure: { kind: 'unknown-inspection' } });
    const roster = inspection.roster.filter(({ code }) => code !== '002');
    expect(draftStanding(payloadOf(draft), { inspection: { ...inspection, roster } }, [])).toMatchObject({
      failure: { kind: 'unknown-department' },
    });
  });
});
