import type { Item } from '../questionnaire/questionnaire.ts';
import type { Finding } from './finding.ts';

/**
 * How the city measures risk: likelihood × loss (policy 8). The steps of both are labels from low to high, numbered
 * from 1. The score is the product of the two steps, and the risk has the highest level whose `from` the score reaches.
 * `threats` gives the likelihood step of each threat by id; threats without an entry take the middle step.
 */
export interface RiskScale {
  likelihood: string[];
  loss: string[];
  levels: RiskLevel[];
  threats: Record<string, number>;
}

/** A risk level. `from` is its lowest score; the first level starts at 1. */
export interface RiskLevel {
  label: string;
  from: number;
}

export interface Risk {
  likelihood: number;
  loss: number;
}

/**
 * A risk that the officer confirmed. `steps` is the size of the scale at that time: on a scale of another size the risk
 * is void.
 */
export interface ConfirmedRisk extends Risk {
  steps: Risk;
}

/** The bounds for the number of steps on each side of the scale. */
export const FEWEST_STEPS = 2;
export const MOST_STEPS = 5;

export const DEFAULT_RISK_SCALE: RiskScale = {
  likelihood: ['低い', '中くらい', '高い'],
  loss: ['小さい', '中くらい', '大きい'],
  levels: [
    { label: '低', from: 1 },
    { label: '中', from: 3 },
    { label: '高', from: 6 },
  ],
  threats: {},
};

export function stepsOf({ likelihood, loss }: RiskScale): Risk {
  return { likelihood: likelihood.length, loss: loss.length };
}

/** Score = likelihood × loss. */
export function riskScore({ likelihood, loss }: Risk): number {
  return likelihood * loss;
}

/** The index of the risk's level; 0 is the lowest. */
export function riskLevel(scale: RiskScale, risk: Risk): number {
  const reached = scale.levels.filter(({ from }) => riskScore(risk) >= from);
  return Math.max(0, reached.length - 1);
}

/** The likelihood of a threat as a step of the scale. */
export function threatLikelihood(scale: RiskScale, threat: Item['mainThreat']): number {
  const middle = middleOf(scale.likelihood.length);
  return Math.min(scale.likelihood.length, Math.max(1, scale.threats[threat] ?? middle));
}

/**
 * The proposed risk (案) until the officer confirms one. Likelihood is that of the item's main threat, one step lower
 * for △, where the measure is partly in place. Loss is the highest step for a 重点 item, otherwise the middle one.
 */
export function proposedRisk(scale: RiskScale, { item, status }: Pick<Finding, 'item'> & { status: string }): Risk {
  const threat = threatLikelihood(scale, item.mainThreat);
  return {
    likelihood: status === 'partial' ? Math.max(1, threat - 1) : threat,
    loss: item.priority === 'focus' ? scale.loss.length : middleOf(scale.loss.length),
  };
}

/** The confirmed risk; null when there is none or it was confirmed on a scale of another size. */
export function onScale(scale: RiskScale, risk: ConfirmedRisk | null): Risk | null {
  if (risk === null) return null;
  const { likelihood, loss } = stepsOf(scale);
  return risk.steps.likelihood === likelihood && risk.steps.loss === loss
    ? { likelihood: risk.likelihood, loss: risk.loss }
    : null;
}

/** The first fault in a scale that the officer entered; null when it is valid. */
export function scaleFault(scale: RiskScale): 'steps' | 'label' | 'levels' | null {
  const { likelihood, loss, levels } = scale;
  const fits = (labels: readonly string[]) => labels.length >= FEWEST_STEPS && labels.length <= MOST_STEPS;
  if (!fits(likelihood) || !fits(loss) || levels.length === 0) return 'steps';
  if ([...likelihood, ...loss, ...levels.map(({ label }) => label)].some((label) => label.trim() === ''))
    return 'label';
  const highest = likelihood.length * loss.length;
  const rises = levels.every(({ from }, index) => {
    const before = levels[index - 1];
    return Number.isInteger(from) && from <= highest && (before === undefined ? from === 1 : from > before.from);
  });
  return rises ? null : 'levels';
}

function middleOf(steps: number): number {
  return Math.ceil(steps / 2);
}
