import type { Item } from '../questionnaire/questionnaire.ts';
import type { Finding } from './finding.ts';

/**
 * How the city measures risk: likelihood × loss (policy 8). Steps are labels from low to high and count from 1; a risk's score is the product of
 * its two steps, and it falls into the highest level whose `from` it reaches. `threats` is how likely each threat is held to be, by threat id;
 * threats that are not named stand in the middle.
 */
export interface RiskScale {
  likelihood: string[];
  loss: string[];
  levels: RiskLevel[];
  threats: Record<string, number>;
}

/** A level of risk. `from` is the lowest score that belongs to it; the first level begins at 1. */
export interface RiskLevel {
  label: string;
  from: number;
}

export interface Risk {
  likelihood: number;
  loss: number;
}

/** A risk as the officer confirmed it. `steps` is how many steps the scale had then: on a scale with others it says nothing any more. */
export interface ConfirmedRisk extends Risk {
  steps: Risk;
}

/** How few and how many steps a side of the scale may have. */
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

/** Likelihood × loss. */
export function riskScore({ likelihood, loss }: Risk): number {
  return likelihood * loss;
}

/** The index of the level that a risk falls into, from 0 for the lowest. */
export function riskLevel(scale: RiskScale, risk: Risk): number {
  const reached = scale.levels.filter(({ from }) => riskScore(risk) >= from);
  return Math.max(0, reached.length - 1);
}

/** How likely the item's main threat is held to be, as a step of the scale. */
export function threatLikelihood(scale: RiskScale, threat: Item['mainThreat']): number {
  const middle = middleOf(scale.likelihood.length);
  return Math.min(scale.likelihood.length, Math.max(1, scale.threats[threat] ?? middle));
}

/**
 * A risk to start from (案) until the officer confirms one: likelihood is that of the item's main threat, a step lower where the measure is in
 * place in part (△); loss is the highest for a 重点 item, else the middle.
 */
export function proposedRisk(scale: RiskScale, { item, status }: Pick<Finding, 'item'> & { status: string }): Risk {
  const threat = threatLikelihood(scale, item.mainThreat);
  return {
    likelihood: status === 'partial' ? Math.max(1, threat - 1) : threat,
    loss: item.priority === 'focus' ? scale.loss.length : middleOf(scale.loss.length),
  };
}

/** The confirmed risk where it belongs to this scale, else null. */
export function onScale(scale: RiskScale, risk: ConfirmedRisk | null): Risk | null {
  if (risk === null) return null;
  const { likelihood, loss } = stepsOf(scale);
  return risk.steps.likelihood === likelihood && risk.steps.loss === loss
    ? { likelihood: risk.likelihood, loss: risk.loss }
    : null;
}

/** What is wrong with a scale the officer wrote; null when nothing is. */
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
