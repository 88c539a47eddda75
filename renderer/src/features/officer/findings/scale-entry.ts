import { plainText } from '#domain/answers/plain-text.ts';
import { threatLikelihood, type RiskScale } from '#domain/findings/risk.ts';
import type { Threat } from '#domain/questionnaire/questionnaire.ts';

/** A scale as it is written down: one step or level per line, and a step for each threat. */
export interface ScaleEntry {
  likelihood: string;
  loss: string;
  levels: string;
  threats: Record<string, number>;
}

export function entryOf(scale: RiskScale, threats: readonly Threat[]): ScaleEntry {
  return {
    likelihood: scale.likelihood.join('\n'),
    loss: scale.loss.join('\n'),
    levels: scale.levels.map(({ label, from }) => `${label} ${from}`).join('\n'),
    threats: Object.fromEntries(threats.map(({ id }) => [id, threatLikelihood(scale, id)])),
  };
}

/** The scale that is written down. A level without a number gets one that no scale takes. */
export function scaleOf(entry: ScaleEntry): RiskScale {
  const likelihood = linesOf(entry.likelihood);
  return {
    likelihood,
    loss: linesOf(entry.loss),
    levels: linesOf(entry.levels).map(levelOf),
    threats: Object.fromEntries(
      Object.entries(entry.threats).map(([id, step]) => [id, Math.min(step, Math.max(1, likelihood.length))]),
    ),
  };
}

function linesOf(text: string): string[] {
  return plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** 「中 3」, full-width figures and blanks too. */
function levelOf(line: string): RiskScale['levels'][number] {
  const plain = line.normalize('NFKC');
  let digitsAt = plain.length;
  while (/\d/.test(plain.charAt(digitsAt - 1))) digitsAt -= 1;
  if (digitsAt === plain.length) return { label: line, from: Number.NaN };
  return { label: plain.slice(0, digitsAt).trimEnd(), from: Number(plain.slice(digitsAt)) };
}
