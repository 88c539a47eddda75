import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StagedFile } from '#domain/collection/staging.ts';
import { visibleName } from '#domain/collection/visible-name.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import { Button } from '#ui/button/Button.tsx';
import type { Column } from '#ui/table/column.ts';
import { FileName } from './FileName.tsx';
import type { Looking } from './look/StagedLook.tsx';
import type { RowChoice, StagedRow } from './staging-rows.ts';
import { Cautions } from './Cautions.tsx';
import { urgencyOf, VerdictBadge } from './VerdictBadge.tsx';
import styles from './Collect.module.css';

/** A line of the table as it stands now. */
export interface ShownRow {
  row: StagedRow;
  choice: RowChoice;
}

interface StagingActions {
  onChoose: (positions: readonly number[], taken: boolean) => void;
  onLook: (looking: Looking) => void;
  onTakeOff: (row: StagedRow) => void;
  disabled: boolean;
}

/** The columns of the staging table. The actions have to keep their identity, or every line is drawn again. */
export function useStagingColumns(inspection: Inspection, actions: StagingActions): Column<ShownRow>[] {
  const { t } = useTranslation('collect');
  const { onChoose, onLook, onTakeOff, disabled } = actions;
  return useMemo(
    () => [
      {
        id: 'file',
        header: t('staging.file'),
        cell: (shown) => <FileCell {...shown} onChoose={onChoose} disabled={disabled} />,
        sortBy: ({ row }) => row.file.fileName,
      },
      {
        id: 'department',
        header: t('staging.department'),
        cell: ({ row }) => departmentText(inspection, row.file),
        sortBy: ({ row }) => row.file.result?.payload.department.code ?? null,
      },
      {
        id: 'revision',
        header: t('staging.revision'),
        cell: ({ row: { file } }) =>
          file.result === null ? '' : t('revision', { n: file.result.payload.response.revision }),
        nowrap: true,
      },
      {
        id: 'verdict',
        header: t('staging.verdict'),
        cell: ({ row: { file } }) => <VerdictBadge verdict={file.verdict} cautious={file.cautions.length > 0} />,
        sortBy: ({ row }) => urgencyOf(row.file),
      },
      {
        id: 'message',
        header: t('staging.meaning'),
        cell: ({ row: { file, replaces } }) => (
          <>
            {replaces === null ? t(`verdicts.${file.verdict}.message`) : t('staging.replaces', { n: replaces })}
            <Cautions cautions={file.cautions} />
          </>
        ),
      },
      {
        id: 'actions',
        header: t('staging.actions'),
        cell: ({ row }) => <RowButtons row={row} onLook={onLook} onTakeOff={onTakeOff} disabled={disabled} />,
      },
    ],
    [inspection, t, onChoose, onLook, onTakeOff, disabled],
  );
}

interface FileCellProps extends ShownRow {
  onChoose: StagingActions['onChoose'];
  disabled: boolean;
}

/** The file's name; it is the label of a box to tick where the file can be taken in. */
function FileCell({ row, choice, onChoose, disabled }: FileCellProps) {
  const name = <FileName>{row.file.fileName}</FileName>;
  if (choice === 'none') return <span className={styles.pick}>{name}</span>;
  return (
    <label className={styles.pick}>
      <input
        type="checkbox"
        checked={choice === 'taken'}
        disabled={disabled || choice === 'waiting'}
        onChange={(event) => onChoose(row.together, event.target.checked)}
      />
      {name}
    </label>
  );
}

interface RowButtonsProps extends Omit<StagingActions, 'onChoose'> {
  row: StagedRow;
}

function RowButtons({ row, onLook, onTakeOff, disabled }: RowButtonsProps) {
  const { t } = useTranslation('collect');
  const { position } = row;
  const name = visibleName(row.file.fileName);
  return (
    <div className={styles.rowButtons}>
      {row.file.result === null ? null : (
        <Button
          size="small"
          look="quiet"
          label={t('look.openLabel', { name })}
          onPress={() => onLook({ position, view: 'content' })}
        >
          {t('look.open')}
        </Button>
      )}
      {row.beside === null ? null : (
        <Button
          size="small"
          look="quiet"
          label={t('look.changesLabel', { name })}
          onPress={() => onLook({ position, view: 'changes' })}
        >
          {t('look.changes')}
        </Button>
      )}
      <Button
        size="small"
        look="quiet"
        label={t('takenOff.takeOffLabel', { name })}
        disabled={disabled}
        onPress={() => onTakeOff(row)}
      >
        {t('takenOff.takeOff')}
      </Button>
    </div>
  );
}

/** The department by the name of the roster; what the file calls itself is shown only where the roster does not know its code. */
function departmentText(inspection: Inspection, { result }: StagedFile): string {
  if (result === null) return '';
  const { code, name } = result.payload.department;
  return visibleName(`${code} ${findDepartment(inspection.roster, code)?.name ?? name}`);
}
