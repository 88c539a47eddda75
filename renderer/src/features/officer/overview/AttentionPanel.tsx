import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { rateText } from '#domain/aggregation/counts.ts';
import { ratioText } from '#domain/aggregation/spread.ts';
import {
  FENCE,
  LEAST_COMPARED,
  LEAST_NOT_APPLICABLE,
  notApplicableOutliers,
  type NotApplicableOutliers,
} from '#domain/aggregation/not-applicable-outliers.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { LEAST_ALIKE, switchedOff, USUAL_SHARE } from '#domain/aggregation/switched-off.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { countText, fractionText } from '../../shared/numbers/fraction-text.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { SwitchedOffTable } from './SwitchedOffTable.tsx';

/** What may make figures look better than things are: many －, and flags of 所属の状況 that were switched off. */
export function AttentionPanel({ summary }: { summary: CitySummary }) {
  const { t } = useTranslation('picture');
  const { questionnaire, tallies } = summary;
  const outliers = useMemo(() => notApplicableOutliers(tallies), [tallies]);
  const off = useMemo(() => switchedOff(questionnaire, tallies), [questionnaire, tallies]);
  return (
    <Panel title={t('attention.title')}>
      <p>{t('attention.lead')}</p>
      <Disclosure title={t('attention.outliers', { n: countText(outliers.departments.length) })} look="line">
        <Outliers outliers={outliers} />
      </Disclosure>
      <Disclosure title={t('attention.off', { n: countText(off.length) })} look="line">
        <p>{t('attention.offRule', { share: USUAL_SHARE * 100, least: LEAST_ALIKE })}</p>
        {off.length === 0 ? <p>{t('attention.none')}</p> : <SwitchedOffTable rows={off} />}
      </Disclosure>
    </Panel>
  );
}

function Outliers({ outliers: { fence, departments } }: { outliers: NotApplicableOutliers }) {
  const { t } = useTranslation('picture');
  if (fence === null) return <p>{t('attention.tooFew', { least: LEAST_COMPARED })}</p>;
  return (
    <>
      <p>{t('attention.outlierRule', { fence: ratioText(fence), times: FENCE, least: LEAST_NOT_APPLICABLE })}</p>
      {departments.length === 0 ? (
        <p>{t('attention.none')}</p>
      ) : (
        <ul>
          {departments.map(({ department: { code, name }, rate }) => (
            <li key={code}>
              <a href={`#${paths.department(code)}`}>{`${code} ${name}`}</a>
              {`　${rateText(rate)}（${fractionText(rate)}）`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
