import { useTranslation } from 'react-i18next';
import { implementationRate, rateText } from '#domain/aggregation/counts.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import type { Candidate } from '#domain/policy-review/candidates.ts';
import type { Evidence } from '#domain/policy-review/evidence.ts';
import { exhausted } from '#domain/result.ts';
import { countText, fractionText } from '../../shared/numbers/fraction-text.ts';

/** Says evidence in one line each, without naming anybody. */
export function useEvidenceText(): (evidence: Evidence) => string {
  const { t } = useTranslation('policyReview');
  return (evidence) => {
    switch (evidence.rule) {
      case 'low-rate': {
        const rate = implementationRate(evidence.counts);
        const parts = { rate: rateText(rate), fraction: fractionText(rate), n: countText(evidence.measured) };
        return t('evidence.low-rate', parts);
      }
      case 'same-reason': {
        const { reason, departments, ready } = evidence;
        const said = t('evidence.same-reason', { reason, n: countText(departments.length) });
        return ready ? said + t('evidence.ready') : said;
      }
      case 'aside':
        return t('evidence.aside', { n: countText(evidence.cases.length) });
      case 'clue': {
        const phrases = [...new Set(evidence.quotes.map(({ phrase }) => phrase))];
        return t('evidence.clue', {
          phrases: phrases.map((phrase) => t('evidence.phrase', { phrase })).join(''),
          n: countText(evidence.quotes.length),
        });
      }
      default:
        return exhausted(evidence);
    }
  };
}

/** The open △ and × of a candidate by level of risk, the highest first. */
export function useLevelsText(scale: RiskScale): (candidate: Pick<Candidate, 'riskLevels'>) => string {
  const { t } = useTranslation('policyReview');
  return ({ riskLevels }) => {
    const said = riskLevels.flatMap((count, level) =>
      count === 0 ? [] : [t('riskLevels', { level: scale.levels[level]?.label ?? '', n: countText(count) })],
    );
    return said.length === 0 ? t('noRisk') : said.toReversed().join(t('between'));
  };
}
