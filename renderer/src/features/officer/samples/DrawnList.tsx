import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { checkedPairs, type CheckedPair } from '#domain/sampling/agreement.ts';
import type { SampleDraw } from '#domain/sampling/sample.ts';
import { Button } from '#ui/button/Button.tsx';
import { Select } from '#ui/choice/Select.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { Pager } from '../../shared/pager/Pager.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import type { Sampling } from './use-sampling.ts';
import { CheckDialog } from './CheckDialog.tsx';
import { pairKey, usePairColumns } from './pair-columns.tsx';
import { SampleSheet } from './SampleSheet.tsx';

const PAGE_SIZE = 50;

interface DrawnListProps {
  summary: CitySummary;
  sampling: Sampling;
}

/** The pairs of one draw with what was seen of them, and the list to take along. */
export function DrawnList({ summary, sampling: { draws, records } }: DrawnListProps) {
  const { t } = useTranslation('samples');
  const { host } = useOfficerServices();
  const [chosen, setChosen] = useState(draws.length);
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const columns = usePairColumns(summary, setOpen);
  const draw = draws.find(({ number }) => number === chosen);
  if (draw === undefined) throw new Error(`there is no draw ${chosen}`);
  const rows = checkedPairs(draw.pairs, records);
  const looked = rows.find(({ pair }) => pairKey(pair) === open);
  const show = (number: number) => {
    setChosen(number);
    setPage(0);
  };
  return (
    <>
      <div className="ui-no-print">
        <Panel>
          <Row justify="between" align="end">
            <DrawChoice draws={draws} chosen={chosen} onChoose={show} />
            <Button icon="print" onPress={() => void host.print()}>
              {t('list.print')}
            </Button>
          </Row>
          <DataTable<CheckedPair>
            caption={t('list.caption', {
              n: draw.number,
              departments: countText(new Set(draw.pairs.map(({ department }) => department)).size),
              pairs: countText(draw.pairs.length),
              seed: draw.plan.seed,
            })}
            columns={columns}
            rows={rows.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)}
            rowKey={({ pair }) => pairKey(pair)}
            empty={<p>{t('list.empty')}</p>}
          />
          <Pager label={t('title')} total={rows.length} size={PAGE_SIZE} page={page} onPage={setPage} />
        </Panel>
      </div>
      <SampleSheet summary={summary} draw={draw} />
      {looked === undefined ? null : (
        <CheckDialog summary={summary} checked={looked} records={records} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

interface DrawChoiceProps {
  draws: readonly SampleDraw[];
  chosen: number;
  onChoose: (number: number) => void;
}

function DrawChoice({ draws, chosen, onChoose }: DrawChoiceProps) {
  const { t } = useTranslation('samples');
  const dates = useDates();
  return (
    <Select
      label={t('list.choice')}
      placeholder=""
      options={draws.toReversed().map(({ number, drawnAt }) => ({
        id: String(number),
        label: t('list.numbered', { n: number, at: dates.instant(drawnAt) }),
      }))}
      value={String(chosen)}
      onChange={(id) => onChoose(Number(id))}
    />
  );
}
