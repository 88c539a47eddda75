import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleName } from '#domain/collection/visible-name.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import type { Collection } from '../shared/collection/use-collection.ts';
import { focusNeighbour } from './focus-neighbour.ts';
import { StagedLook, type Looking } from './look/StagedLook.tsx';
import { StagingFilters } from './StagingFilters.tsx';
import { useStagingColumns, type ShownRow } from './staging-columns.tsx';
import {
  ALL_STAGED,
  filteredRows,
  keepUnchangedRows,
  rowChoice,
  stagedRows,
  type RowChoice,
  type StagedRow,
} from './staging-rows.ts';
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
  const rows = useUnchangedRows(
    useMemo(() => stagedRows(inspection, held, files, staged), [inspection, held, files, staged]),
  );
  const shown = useMemo(() => filteredRows(rows, filters), [rows, filters]);
  const lines = shown.map((row) => lineOf(row, rowChoice(row, { decisions, ticked })));
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

/**
 * Takes one file off and offers to undo it; the focus goes on to the next line. The last one leaves no table behind and is told of above it. Keeps its
 * identity when files come and go, or every line would be drawn again.
 */
function useTakingOff({ files, takeOff, takeAllOff, putBack }: IntakeDesk): (row: StagedRow) => Promise<void> {
  const { t } = useTranslation('collect');
  const notify = useNotice();
  const takeLastOff = useRef<(() => void) | null>(null);
  useEffect(() => {
    takeLastOff.current = files.length === 1 ? takeAllOff : null;
  });
  return useCallback(
    async ({ position, file }) => {
      if (takeLastOff.current !== null) return takeLastOff.current();
      focusNeighbour();
      if (!(await takeOff([position]))) return;
      notify({
        tone: 'info',
        text: t('outcome.takenOff.one', { name: visibleName(file.fileName) }),
        undo: { label: t('takenOff.putBack'), onPress: () => void putBack([position]) },
        lasting: false,
      });
    },
    [takeOff, putBack, notify, t],
  );
}

/** The lines, in which each one keeps its identity as long as it says the same. */
function useUnchangedRows(rows: StagedRow[]): StagedRow[] {
  const [seen, setSeen] = useState({ given: rows, kept: rows });
  if (seen.given === rows) return seen.kept;
  const kept = keepUnchangedRows(seen.kept, rows);
  setSeen({ given: rows, kept });
  return kept;
}

const drawn = new WeakMap<StagedRow, Map<RowChoice, ShownRow>>();

/** The line in one state of its choice: the same object each time, so that only the lines that change are drawn again. */
function lineOf(row: StagedRow, choice: RowChoice): ShownRow {
  const lines = drawn.get(row) ?? new Map<RowChoice, ShownRow>();
  const line = lines.get(choice) ?? { row, choice };
  drawn.set(row, lines.set(choice, line));
  return line;
}
