import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RISK_SCALE, onScale, proposedRisk, riskLevel, riskScore, scaleFault } from '#domain/findings/risk.ts';
import { itemWith } from '../../support/small-questionnaire.ts';

const scale = DEFAULT_RISK_SCALE;
const focus = itemWith({ id: 'A-1', priority: 'focus' });
const standard = itemWith({ id: 'A-2' });
const levelOf = (item: typeof focus, status: string, threats: Record<string, number> = {}) => {
  const own = { ...scale, threats };
  return own.levels[riskLevel(own, proposedRisk(own, { item, status }))]?.label;
};

describe('a proposed risk', () => {
  it('rises from △ on a standard item to × on a focus item', () => {
    expect(levelOf(standard, 'partial')).toBe('低');
    expect(levelOf(standard, 'no')).toBe('中');
    expect(levelOf(focus, 'partial')).toBe('中');
    expect(levelOf(focus, 'no')).toBe('高');
  });

  it("follows the city's likelihood of the main threat", () => {
    expect(levelOf(standard, 'no', { '3(1)': 3 })).toBe('高');
    expect(levelOf(standard, 'no', { '3(1)': 1 })).toBe('低');
  });

  it('fits any scale, and so does its level', () => {
    const labels = fc.array(fc.constantFrom('あ', 'い'), { minLength: 2, maxLength: 5 });
    const threat = fc.integer({ min: -3, max: 9 });
    fc.assert(
      fc.property(labels, labels, threat, fc.constantFrom('partial', 'no'), (likelihood, loss, step, status) => {
        const own = { ...scale, likelihood, loss, threats: { '3(1)': step } };
        const risk = proposedRisk(own, { item: focus, status });
        expect(risk.likelihood).toBeGreaterThanOrEqual(1);
        expect(risk.likelihood).toBeLessThanOrEqual(likelihood.length);
        expect(risk.loss).toBe(loss.length);
        const level = riskLevel(own, risk);
        expect(own.levels[level]?.from).toBeLessThanOrEqual(riskScore(risk));
      }),
    );
  });
});

describe('a confirmed risk', () => {
  it('is void on a scale with another number of steps', () => {
    const risk = { likelihood: 3, loss: 1, steps: { likelihood: 3, loss: 3 } };
    expect(onScale(scale, risk)).toEqual({ likelihood: 3, loss: 1 });
    expect(onScale({ ...scale, loss: ['小', '大'] }, risk)).toBeNull();
    expect(onScale({ ...scale, likelihood: ['低', '高'] }, risk)).toBeNull();
    expect(onScale(scale, null)).toBeNull();
  });
});

describe('a risk scale', () => {
  it('is refused with too few or too many steps, an empty label, or levels that do not rise from 1', () => {
    expect(scaleFault(scale)).toBeNull();
    expect(scaleFault({ ...scale, loss: ['大'] })).toBe('steps');
    expect(scaleFault({ ...scale, loss: ['1', '2', '3', '4', '5', '6'] })).toBe('steps');
    expect(scaleFault({ ...scale, loss: ['1', '2', '3', '4', '5'] })).toBeNull();
    expect(scaleFault({ ...scale, levels: [] })).toBe('steps');
    expect(scaleFault({ ...scale, loss: ['小', ' '] })).toBe('label');
    const levels = (...from: number[]) => from.map((each) => ({ label: 'x', from: each }));
    expect(scaleFault({ ...scale, levels: levels(2, 3) })).toBe('levels');
    expect(scaleFault({ ...scale, levels: levels(1, 3, 3) })).toBe('levels');
    expect(scaleFault({ ...scale, levels: levels(1, 9) })).toBeNull();
    expect(scaleFault({ ...scale, levels: levels(1, 10) })).toBe('levels');
    expect(scaleFault({ ...scale, levels: levels(1, Number.NaN) })).toBe('levels');
  });
});
