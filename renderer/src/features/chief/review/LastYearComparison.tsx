import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answeredInBoth, flagsSwitchedOff, lastAnswers, worsened } from '#domain/answers/last-year-answers.ts';
import type { LastYear } from '#domain/answers/last-year.ts';
import { implementationRate, noCounts, rateText } from '#domain/aggregation/counts.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { fractionText } from '../../shared/numbers/fraction-text.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { statusSymbol } from '../../shared/item/status-symbol.ts';
import styles from './Review.module.css';

/** How the answers stand against last year's; nothing where last year's are not held. */
export function LastYearComparison() {
  const { lastYear } = useOpenResponse();
  return lastYear === null ? null : <Comparison lastYear={lastYear} />;
}

type Both = ReturnType<typeof answeredInBoth>;

function Comparison({ lastYear }: { lastYear: LastYear }) {
  const { t } = useTranslation('review');
  const { questionnaire, items, answers, response } = useOpenResponse();
  const last = useMemo(() => lastAnswers(questionnaire, lastYear), [questionnaire, lastYear]);
  const both = answeredInBoth(items, last, answers);
  const off = flagsSwitchedOff(questionnaire, lastYear, response.profile);
  return (
    <Panel title={t('lastYear.title')} actions={<Badge>{t('lastYear.count', { n: both.length })}</Badge>}>
      <p className={styles.soft}>{both.length === 0 ? t('lastYear.none') : t('lastYear.lead')}</p>
      {both.length === 0 ? null : <CountsOfBoth both={both} />}
      <ul className={styles.notes}>
        {both.length === 0 ? null : <Worse both={both} />}
        {off.length === 0 ? null : (
          <li>
            {t('lastYear.switchedOff', { n: off.length })}
            <ul className={styles.links}>
              {off.map(({ id, label }) => (
                <li key={id}>
                  <a href={`#${paths.profile(response.id)}`}>{label}</a>
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </Panel>
  );
}

function Worse({ both }: { both: Both }) {
  const { t } = useTranslation('review');
  const { questionnaire, response } = useOpenResponse();
  const worse = worsened(both);
  if (worse.length === 0) return <li>{t('lastYear.notWorse')}</li>;
  return (
    <li>
      {t('lastYear.worse', { n: worse.length })}
      <ul className={styles.links}>
        {worse.map(({ item, before, now }) => (
          <li key={item.id}>
            <a href={`#${paths.fill(response.id, item.chapter, item.id)}`}>
              <b>{item.id}</b> {item.text}
            </a>
            <span className={styles.soft}>
              {t('lastYear.change', { before: inWords(questionnaire, before), now: inWords(questionnaire, now) })}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

interface Row {
  id: Status | 'rate';
  label: string;
  before: string;
  now: string;
}

function CountsOfBoth({ both }: { both: Both }) {
  const { t } = useTranslation('review');
  const { questionnaire } = useOpenResponse();
  const [before, now] = [countsOf(both.map((each) => each.before)), countsOf(both.map((each) => each.now))];
  const rows: Row[] = questionnaire.scale.map(({ status }) => ({
    id: status,
    label: inWords(questionnaire, status),
    before: String(before[status]),
    now: String(now[status]),
  }));
  const rates = { before: rateOf(before), now: rateOf(now) };
  const columns: Column<Row>[] = [
    { id: 'status', header: t('lastYear.status'), cell: ({ label }) => label },
    { id: 'before', header: t('lastYear.before'), kind: 'number', cell: (row) => row.before },
    { id: 'now', header: t('lastYear.now'), kind: 'number', cell: (row) => row.now },
  ];
  return (
    <DataTable
      caption={t('lastYear.caption')}
      captionHidden
      columns={columns}
      rows={[...rows, { id: 'rate', label: t('lastYear.rate'), ...rates }]}
      rowKey={({ id }) => id}
      empty={null}
      tall
      density="compact"
    />
  );
}

function countsOf(statuses: readonly Status[]) {
  const counts = noCounts();
  for (const status of statuses) counts[status] += 1;
  return counts;
}

function rateOf(counts: ReturnType<typeof countsOf>): string {
  const rate = implementationRate(counts);
  return `${rateText(rate)}（${fractionText(rate)}）`;
}

function inWords(questionnaire: Questionnaire, status: Status): string {
  const label = questionnaire.scale.find((step) => step.status === status)?.label ?? '';
  return `${statusSymbol(questionnaire, status)} ${label}`;
}
