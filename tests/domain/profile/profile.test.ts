import { describe, expect, it } from 'vitest';
import {
  answerFlag,
  flagsOn,
  offConcerns,
  unansweredFlags,
  unanswerFlag,
  type FlagsAsked,
} from '#domain/profile/profile.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

const asked: FlagsAsked = { questionnaire, presets: [], onLastYear: new Set(), answersHidden: () => 0 };
const on = { cloud: { on: true, reason: '' } };
const off = { on: false, reason: '' };
const REFUSED = { ok: false, failure: { kind: 'reason-needed' } };

describe('the profile', () => {
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

  it('lists unanswered flags', () => {
    expect(unansweredFlags(questionnaire, { sns: { on: false, reason: '' } })).toEqual(['cloud']);
  });

  it('lets a flag be off without a reason when nothing was answered for it, even if it was on before', () => {
    expect(answerFlag(asked, {}, 'cloud', off).ok).toBe(true);
    expect(answerFlag(asked, { cloud: off }, 'cloud', off).ok).toBe(true);
    expect(answerFlag(asked, on, 'cloud', off)).toEqual({ ok: true, value: { cloud: off } });
  });

  it.each<[string, Partial<FlagsAsked>]>([
    ['answers were given that are left out', { answersHidden: (flag) => (flag === 'cloud' ? 1 : 0) }],
    ['it was on the year before', { onLastYear: new Set(['cloud']) }],
    ['the information office expects it to be on', { presets: [{ flag: 'cloud', on: true, locked: false }] }],
  ])('requires a reason for a flag that is off when %s, whatever was answered before', (_, judged) => {
    const context = { ...asked, ...judged };
    for (const before of [{}, on, { cloud: off }]) {
      expect(answerFlag(context, before, 'cloud', { on: false, reason: ' ' })).toEqual(REFUSED);
      expect(answerFlag(context, before, 'cloud', { on: false, reason: ' やめました ' })).toEqual({
        ok: true,
        value: { cloud: { on: false, reason: 'やめました' } },
      });
      expect(answerFlag(context, before, 'sns', off).ok).toBe(true);
    }
    expect(offConcerns(context, {}, 'cloud')).toHaveLength(1);
  });

  it('keeps a reason while the flag is off and drops it when it is on again', () => {
    const explained = { cloud: { on: false, reason: '利用をやめました' } };
    expect(answerFlag(asked, explained, 'cloud', off)).toEqual(REFUSED);
    expect(answerFlag(asked, explained, 'cloud', { on: true, reason: 'x' })).toEqual({ ok: true, value: on });
  });

  it('removes an answer completely, but only one that the chief may give', () => {
    expect(unanswerFlag(asked, { ...on, sns: off }, 'cloud')).toEqual({ ok: true, value: { sns: off } });
    expect(unanswerFlag(asked, {}, 'officer')).toMatchObject({ failure: { kind: 'not-the-chiefs' } });
    const presets = [{ flag: 'cloud', on: true, locked: true }];
    expect(unanswerFlag({ ...asked, presets }, on, 'cloud')).toMatchObject({ failure: { kind: 'locked' } });
  });
});
