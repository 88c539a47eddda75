import { percentOf, implementationRate } from '#domain/aggregation/counts.ts';
import type { Candidate } from '#domain/policy-review/candidates.ts';
import type { Evidence } from '#domain/policy-review/evidence.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import { words } from '#domain/words/words.ja.ts';

/** Describes a piece of evidence without naming departments. */
export function evidenceText(evidence: Evidence): string {
  switch (evidence.rule) {
    case 'low-rate': {
      const rate = implementationRate(evidence.counts);
      return `実施率 ${percentOf(rate)?.toFixed(1) ?? ''}％（${rate.numerator} / ${rate.denominator}、${evidence.measured}所属）`;
    }
    case 'same-reason': {
      const ready = evidence.ready ? words.policyReview.ready : '';
      return `該当なしの理由「${evidence.reason}」${ready}が${evidence.departments.length}所属`;
    }
    case 'aside':
      return `例外措置・受容が${evidence.cases.length}所属`;
    case 'clue': {
      const phrases = [...new Set(evidence.quotes.map(({ phrase }) => `「${phrase}」`))].join('');
      return `${phrases}を含む記述が${evidence.quotes.length}所属（手がかり）`;
    }
  }
}

/** 「高 3件、中 2件」: a candidate's open △ and × by risk level, highest first; － when there are none. */
export function riskLevelText({ riskLevels }: Pick<Candidate, 'riskLevels'>, scale: RiskScale): string {
  const named = riskLevels.map((count, level) => ({ count, label: scale.levels[level]?.label ?? '' }));
  const shown = named.toReversed().filter(({ count }) => count > 0);
  return shown.length === 0 ? '－' : shown.map(({ count, label }) => `${label} ${count}件`).join('、');
}
