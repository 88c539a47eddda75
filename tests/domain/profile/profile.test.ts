import { describe, expect, it } from 'vitest';
import { answerFlag, flagsOn, unansweredFlags } from '#domain/profile/profile.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

const asked = { questionnaire, presets: [] };

describe('profile', () => {
  it('takes the officer flag from the roster alone', () => {
    expect(flagsOn(questionnaire, { officer: { on: true, reason: '' } }, { officer: false })).toEqual(
      new Set(['always']),
    );
    expect(flagsOn(questionnaire, {}, { officer: true })).toEqual(new Set(['always', 'officer']));
    expect(answerFlag(asked, {}, 'officer', { on: true, reason: '' })).toEqual({
      ok: false,
      failure: { kind: 'not-the-chiefs' },
    });
  });

  it('says which flags are unanswered', () => {
    expect(unansweredFlags(questionnaire, { sns: { on: false, reason: '' } })).toEqual(['cloud']);
  });

  it('lets a flag be off from the start without a reason', () => {
    const off = { on: false, reason: '' };
    expect(answerFlag(asked, {}, 'cloud', off).ok).toBe(true);
    expect(answerFlag(asked, { cloud: off }, 'cloud', off).ok).toBe(true);
  });

  it('needs a reason as long as a flag that was on is off, and forgets it when it is on again', () => {
    const on = { cloud: { on: true, reason: '' } };
    expect(answerFlag(asked, on, 'cloud', { on: false, reason: ' ' })).toEqual({
      ok: false,
      failure: { kind: 'reason-needed' },
    });
    const off = answerFlag(asked, on, 'cloud', { on: false, reason: '利用をやめました' });
    expect(off).toEqual({ ok: true, value: { cloud: { on: false, reason: '利用をやめました' } } });
    if (!off.ok) return;
    expect(answerFlag(asked, off.value, 'cloud', { on: true, reason: 'x' })).toEqual({ ok: true, value: on });
    expect(answerFlag(asked, off.value, 'cloud', { on: false, reason: '' })).toMatchObject({
      failure: { kind: 'reason-needed' },
    });
  });
});
