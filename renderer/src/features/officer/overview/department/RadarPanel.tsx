import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { implementationRate, noCounts, rateText, type Rate } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import type { Tally } from '#domain/aggregation/item-outcomes.ts';
import { fewAnswers } from '#domain/aggregation/small-groups.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { ComparedFigure } from '#domain/years/compared-figures.ts';
import { Radar } from '#ui/chart/Radar.tsx';
import { Switch } from '#ui/choice/Switch.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { fractionText } from '../../../shared/numbers/fraction-text.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { Definition } from '../Definition.tsx';
import { SMALL } from '../figure-text.ts';
import { useLastYear } from './use-last-year.ts';

const FEWEST_SPOKES = 3;

interface RadarPanelProps {
  summary: CitySummary;
  tally: Tally;
}

interface ComparedChapter {
  id: string;
  title: string;
  own: Rate;
  city: Rate;
  /** Of both years over what can be compared; null where there is nothing of this chapter. */
  years: { past: Rate; now: Rate } | null;
}

/** One department beside the whole city and the year before, chapter by chapter, as a picture and as a table. Off until asked for. */
export function RadarPanel({ summary, tally }: RadarPanelProps) {
  const { t } = useTranslation('picture');
  const [on, setOn] = useState(false);
  return (
    <Panel title={t('radar.title')}>
      <Row>
        <Switch on={on} onChange={setOn}>
          {t('radar.open')}
        </Switch>
        <Definition of="radar" />
      </Row>
      {on ? <Compared summary={summary} tally={tally} /> : null}
    </Panel>
  );
}

function Compared({ summary, tally }: RadarPanelProps) {
  const { t } = useTranslation('picture');
  const dates = useDates();
  const lastYear = useLastYear(summary, tally);
  const chapters = useMemo(() => comparedChapters(summary, tally, lastYear?.chapters), [summary, tally, lastYear]);
  const { name } = tally.department;
  const past =
    lastYear === undefined || lastYear === null
      ? null
      : t('radar.lastYear', { year: dates.fiscalYear(lastYear.fiscalYear) });
  const now = t('radar.sameItems', { year: dates.fiscalYear(summary.inspection.fiscalYear) });
  const columns = useChapterColumns(name, past, now);
  const series = [
    { id: 'own', label: name, values: chapters.map(({ own }) => shareOf(own)) },
    { id: 'city', label: t('radar.city'), values: chapters.map(({ city }) => shareOf(city)) },
    ...(past === null
      ? []
      : [{ id: 'past', label: past, values: chapters.map(({ years }) => shareOf(years?.past ?? null)) }]),
  ];
  return (
    <>
      {chapters.length < FEWEST_SPOKES ? (
        <p>{t('radar.tooFew')}</p>
      ) : (
        <Radar
          label={t('radar.chart', { department: name })}
          spokes={chapters.map(({ title }) => title)}
          series={series}
        />
      )}
      <DataTable
        caption={t('radar.table')}
        captionHidden
        columns={columns}
        rows={chapters}
        rowKey={({ id }) => id}
        empty={null}
        tall
        density="compact"
      />
      {lastYear === undefined ? <Busy label={t('radar.reading')} /> : null}
    </>
  );
}

function useChapterColumns(department: string, past: string | null, now: string): Column<ComparedChapter>[] {
  const { t } = useTranslation('picture');
  return useMemo(() => {
    const rates: Column<ComparedChapter>[] = [
      { id: 'own', header: department, kind: 'number', cell: ({ own }) => withFraction(own) },
      { id: 'city', header: t('radar.city'), kind: 'number', cell: ({ city }) => withFraction(city) },
    ];
    const ofYear = (year: 'past' | 'now', header: string): Column<ComparedChapter> => ({
      id: year,
      header,
      kind: 'number',
      cell: ({ years }) => (years === null ? '－' : withFraction(years[year])),
    });
    return [
      { id: 'chapter', header: t('radar.chapter'), cell: ({ title }) => title },
      ...rates,
      ...(past === null ? [] : [ofYear('past', past), ofYear('now', now)]),
    ];
  }, [department, past, now, t]);
}

/** The chapters of which something applies to the department. */
function comparedChapters(
  { questionnaire, tallies }: CitySummary,
  tally: Tally,
  compared: ReadonlyMap<string, ComparedFigure> | undefined,
): ComparedChapter[] {
  const own = matrixOf(questionnaire, [tally], 'chapter');
  const city = matrixOf(questionnaire, tallies, 'chapter');
  return questionnaire.chapters.flatMap(({ id, title, items }) => {
    if (!items.some((item) => tally.outcomes.has(item.id))) return [];
    const column = own.columns.indexOf(id);
    const figure = compared?.get(id);
    return [
      {
        id,
        title,
        own: implementationRate(own.columnTotals[column] ?? noCounts()),
        city: implementationRate(city.columnTotals[column] ?? noCounts()),
        years:
          figure === undefined ? null : { past: implementationRate(figure.past), now: implementationRate(figure.now) },
      },
    ];
  });
}

function shareOf(rate: Rate | null): number | null {
  return rate === null || rate.denominator === 0 ? null : rate.numerator / rate.denominator;
}

function withFraction(rate: Rate): string {
  if (rate.denominator === 0) return rateText(rate);
  return `${rateText(rate)} ${fractionText(rate)}${fewAnswers(rate) ? SMALL : ''}`;
}
