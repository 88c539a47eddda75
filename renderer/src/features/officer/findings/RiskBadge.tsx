import { useTranslation } from 'react-i18next';
import { riskLevel, riskScore, type Risk, type RiskScale } from '#domain/findings/risk.ts';
import { Badge, type BadgeTone } from '#ui/feedback/Badge.tsx';

/** How a level of the scale looks: the highest stands out, the lowest is quiet. The words say the same. */
export function levelTone(scale: RiskScale, level: number): BadgeTone {
  if (level === scale.levels.length - 1) return 'error';
  return level === 0 ? 'neutral' : 'warning';
}

/** A risk as the city names it, with its score; a proposal says so. */
export function RiskBadge({ scale, risk, confirmed }: { scale: RiskScale; risk: Risk; confirmed: boolean }) {
  const { t } = useTranslation('findings');
  const level = riskLevel(scale, risk);
  return (
    <>
      <Badge tone={levelTone(scale, level)}>
        {t('risk.badge', { level: scale.levels[level]?.label ?? '', score: riskScore(risk) })}
      </Badge>
      {confirmed ? null : <Badge>{t('risk.proposed')}</Badge>}
    </>
  );
}
