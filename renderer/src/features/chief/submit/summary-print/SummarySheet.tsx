import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  confirmedRate,
  implementationRate,
  notApplicableRate,
  rateText,
  responseRate,
  type Counts,
} from '#domain/aggregation/counts.ts';
import { responseSummary, type ResponseSummary } from '#domain/answers/summary.ts';
import { fractionText } from '../../../shared/numbers/fraction-text.ts';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import { SheetHead } from '../print/SheetHead.tsx';
import { useSheetStanding } from '../print/use-sheet-standing.ts';
import { statusSymbol } from '../../../shared/item/status-symbol.ts';
import { SummaryChapters } from './SummaryChapters.tsx';
import { SummaryFindings } from './SummaryFindings.tsx';
import paperStyles from '../../../shared/paper/Paper.module.css';
import styles from './Summary.module.css';

/** More 重点 items than this would push the plans off the page. */
const FOCUS_SHOWN = 40;

/** One page of A4: who and when, how much is done by chapter, the 重点 items that are open, and as many plans as fit. */
export function SummarySheet() {
  const { t } = useTranslation('submit');
  const { questionnaire, items, answers } = useOpenResponse();
  const { title, state, code } = useSheetStanding((parts) => t('summary.sheetTitle', parts));
  const summary = useMemo(() => responseSummary(questionnaire, items, answers), [questionnaire, items, answers]);
  return (
    <article className={paperStyles.sheet} data-paper="true" data-dense="true" aria-label={title}>
      <SheetHead title={title} state={state} code={code} />
      <Rates total={summary.total} />
      <SummaryChapters summary={summary} />
      <OpenFocusItems focus={summary.focus} />
      <SummaryFindings summary={summary} />
    </article>
  );
}

function Rates({ total }: { total: Counts }) {
  const { t } = useTranslation('submit');
  const rates = [
    { term: t('summary.implementation'), rate: implementationRate(total) },
    { term: t('summary.confirmed'), rate: confirmedRate(total) },
    { term: t('summary.notApplicable'), rate: notApplicableRate(total) },
    { term: t('summary.response'), rate: responseRate(total) },
  ];
  return (
    <dl className={styles.rates} aria-label={t('summary.rates')}>
      {rates.map(({ term, rate }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{t('summary.rate', { rate: rateText(rate), fraction: fractionText(rate) })}</dd>
        </div>
      ))}
    </dl>
  );
}

function OpenFocusItems({ focus }: { focus: ResponseSummary['focus'] }) {
  const { t } = useTranslation('submit');
  const { t: printed } = useTranslation('submit');
  const { questionnaire } = useOpenResponse();
  const { label } = questionnaire.priorities.focus;
  const more = focus.open.length - FOCUS_SHOWN;
  return (
    <section className={styles.focus}>
      <h3>{t('summary.focus', { label, n: focus.applicable })}</h3>
      {focus.open.length === 0 ? <p>{t('summary.focusNone')}</p> : null}
      <ul>
        {focus.open.slice(0, FOCUS_SHOWN).map(({ item, status }) => (
          <li key={item.id}>
            {`${item.id} ${status === null ? printed('print.unanswered') : statusSymbol(questionnaire, status)}`}
          </li>
        ))}
        {more > 0 ? <li>{t('summary.moreItems', { n: more })}</li> : null}
      </ul>
    </section>
  );
}
