import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { implementationRate, noCounts, rateText, type Rate } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import type { Tally } from '#domain/aggregation/outcomes.ts';
import { fewAnswers } from '#domain/aggregation/small-groups.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { Radar } from '#ui/chart/Radar.tsx';
import { Switch } from '#ui/choice/Switch.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { fractionText } from '../../fraction-text.ts';
import { Definition } from '../Definition.tsx';
import { SMALL } from '../figure-text.ts';

const FEWEST_SPOKES = 3;

interface RadarPanelProps {
  summary: CitySummary;
  tally: Tally;
  /** 実施率 of the same department last year by chapter id, where the two years can be compared. */
  lastYear?: ReadonlyMap<string, Rate>;
}

interface ComparedChapter {
  id: string;
  title: string;
  own: Rate;
  city: Rate;
  lastYear: Rate | null;
}

/** One department beside the whole city, chapter by chapter, as a picture and as a table. Off until asked for. */
export function RadarPanel({ summary, tally, lastYear }: RadarPanelProps) {
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
      {on ? <Compared summary={summary} tally={tally} {...(lastYear === undefined ? {} : { lastYear })} /> : null}
    </Panel>
  );
}

function Compared({ summary, tally, lastYear }: RadarPanelProps) {
  const { t } = useTranslation('picture');
  const chapters = useMemo(() => comparedChapters(summary, tally, lastYear), [summary, tally, lastYear]);
  const { name } = tally.department;
  const columns = useChapterColumns(name, lastYear !== undefined);
  const series = [
    { id: 'own', label: name, values: chapters.map(({ own }) => shareOf(own)) },
    { id: 'city', label: t('radar.city'), values: chapters.map(({ city }) => shareOf(city)) },
    ...(lastYear === undefined
      ? []
      : [{ id: 'last', label: t('radar.lastYear'), values: chapters.map((each) => shareOf(each.lastYear)) }]),
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
    </>
  );
}

function useChapterColumns(department: string, withLastYear: boolean): Column<ComparedChapter>[] {
  const { t } = useTranslation('picture');
  return useMemo(() => {
    const rates: Column<ComparedChapter>[] = [
      { id: 'own', header: department, kind: 'number', cell: ({ own }) => withFraction(own) },
      { id: 'city', header: t('radar.city'), kind: 'number', cell: ({ city }) => withFraction(city) },
    ];
    const last: Column<ComparedChapter> = {
      id: 'last',
      header: t('radar.lastYear'),
      kind: 'number',
      cell: ({ lastYear }) => (lastYear === null ? '－' : withFraction(lastYear)),
    };
    return [
      { id: 'chapter', header: t('radar.chapter'), cell: ({ title }) => title },
      ...rates,
      ...(withLastYear ? [last] : []),
    ];
  }, [department, withLastYear, t]);
}

/** The chapters of which something applies to the department. */
function comparedChapters(
  { questionnaire, tallies }: CitySummary,
  tally: Tally,
  lastYear: ReadonlyMap<string, Rate> | undefined,
): ComparedChapter[] {
  const own = matrixOf(questionnaire, [tally], 'chapter');
  const city = matrixOf(questionnaire, tallies, 'chapter');
  return questionnaire.chapters.flatMap(({ id, title, items }) => {
    if (!items.some((item) => tally.outcomes.has(item.id))) return [];
    const column = own.columns.indexOf(id);
    return [
      {
        id,
        title,
        own: implementationRate(own.columnTotals[column] ?? noCounts()),
        city: implementationRate(city.columnTotals[column] ?? noCounts()),
        lastYear: lastYear?.get(id) ?? null,
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
