import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleName } from '#domain/collection/visible-name.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import type { Collection } from '../use-collection.ts';
import { focusNeighbour } from './focus-neighbour.ts';
import { StagedLook, type Looking } from './look/StagedLook.tsx';
import { StagingFilters } from './StagingFilters.tsx';
import { useStagingColumns, type ShownRow } from './staging-columns.tsx';
import { ALL_STAGED, filteredRows, rowChoice, stagedRows, type RowChoice, type StagedRow } from './staging-rows.ts';
import type { IntakeDesk } from './use-intake.ts';

interface StagingTableProps {
  collection: Collection;
  intake: IntakeDesk;
  /** While files are being read or stored. */
  disabled: boolean;
}

/** The files before they are taken in: what each one is, whether it is to be taken in, and the way into it. */
export function StagingTable({ collection, intake, disabled }: StagingTableProps) {
  const { t } = useTranslation('collect');
  const { inspection, submissions: held } = collection;
  const { files, staged, decisions, ticked } = intake;
  const [filters, setFilters] = useState(ALL_STAGED);
  const [looking, setLooking] = useState<Looking | null>(null);
  const rows = useMemo(() => stagedRows(inspection, held, files, staged), [inspection, held, files, staged]);
  const shownOf = useMemo(() => new Map(rows.map((row) => [row, inEveryChoice(row)])), [rows]);
  const shown = useMemo(() => filteredRows(rows, filters), [rows, filters]);
  const lines = shown.flatMap((row): ShownRow[] => {
    const line = shownOf.get(row)?.[rowChoice(row, { decisions, ticked })];
    return line === undefined ? [] : [line];
  });
  const columns = useStagingColumns(inspection, {
    onChoose: intake.choose,
    onLook: setLooking,
    onTakeOff: useTakingOff(intake),
    disabled,
  });
  return (
    <>
      <StagingFilters
        inspection={inspection}
        rows={rows}
        lines={lines}
        filters={filters}
        onFilters={setFilters}
        onChoose={intake.choose}
        disabled={disabled}
      />
      <DataTable
        caption={t('staging.caption')}
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={({ row }) => String(row.position)}
        empty={<EmptyState icon="search" title={t('staging.none')} />}
        initialSort={{ column: 'verdict', direction: 'ascending' }}
        density="compact"
      />
      <StagedLook collection={collection} rows={shown} files={files} looking={looking} onLook={setLooking} />
    </>
  );
}

/** Takes one file off and offers to undo it; the focus goes on to the next line. The last one leaves no table behind and is told of above it. */
function useTakingOff({ files, takeOff, takeAllOff, putBack }: IntakeDesk): (row: StagedRow) => void {
  const { t } = useTranslation('collect');
  const notify = useNotice();
  return ({ position, file }) => {
    if (files.length === 1) return takeAllOff();
    focusNeighbour();
    takeOff([position]);
    notify({
      tone: 'info',
      text: t('outcome.takenOff.one', { name: visibleName(file.fileName) }),
      undo: { label: t('takenOff.putBack'), onPress: () => putBack([position]) },
      lasting: false,
    });
  };
}

/** The line as it is drawn in every state of its choice, made once so that only the lines that change are drawn again. */
function inEveryChoice(row: StagedRow): Record<RowChoice, ShownRow> {
  return {
    none: { row, choice: 'none' },
    waiting: { row, choice: 'waiting' },
    taken: { row, choice: 'taken' },
    left: { row, choice: 'left' },
  };
}
