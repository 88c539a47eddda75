import { describe, expect, it } from 'vitest';
import { applyPresets, effectiveProfile } from '#domain/profile/presets.ts';
import { answerFlag, unansweredFlags } from '#domain/profile/profile.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

const on = { on: true, reason: '' };
const off = { on: false, reason: '' };

describe('presets', () => {
  it("answer the chief's unanswered flags and nothing else", () => {
    const presets = [
      { flag: 'cloud', on: true, locked: false },
      { flag: 'sns', on: true, locked: true },
      { flag: 'officer', on: true, locked: true },
    ];
    const begun = applyPresets(questionnaire, { sns: off }, presets);
    expect(begun).toEqual({ cloud: on, sns: off });
    expect(unansweredFlags(questionnaire, begun)).toEqual([]);
  });

  it("override the chief's answer only when locked", () => {
    const said = { cloud: off, sns: { on: false, reason: '廃止しました。' } };
    const presets = [
      { flag: 'cloud', on: true, locked: true },
      { flag: 'sns', on: true, locked: false },
    ];
    expect(effectiveProfile(said, presets)).toEqual({ ...said, cloud: on });
    expect(effectiveProfile({}, presets)).toEqual({ cloud: on });
  });

  it('keep the reason when the chief gave the same answer', () => {
    const said = { sns: { on: false, reason: '廃止しました。' } };
    expect(effectiveProfile(said, [{ flag: 'sns', on: false, locked: true }])).toEqual(said);
  });

  it("refuse a chief's answer to a locked flag", () => {
    const asked = {
      questionnaire,
      onLastYear: new Set<string>(),
      answersHidden: () => 0,
      presets: [{ flag: 'cloud', on: true, locked: true }],
    };
    expect(answerFlag(asked, {}, 'cloud', { on: false, reason: '使っていません。' })).toEqual({
      ok: false,
      failure: { kind: 'locked' },
    });
    expect(answerFlag(asked, {}, 'sns', on).ok).toBe(true);
  });

  it('require a reason against a flag preset as on, even without earlier answers', () => {
    const asked = {
      questionnaire,
      onLastYear: new Set<string>(),
      answersHidden: () => 0,
      presets: [{ flag: 'cloud', on: true, locked: false }],
    };
    expect(answerFlag(asked, {}, 'cloud', off)).toEqual({ ok: false, failure: { kind: 'reason-needed' } });
    expect(answerFlag(asked, {}, 'cloud', { on: false, reason: '使っていません。' }).ok).toBe(true);
  });
});
