import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StagedFile } from '#domain/collection/staging.ts';
import { countingOf, type Submission } from '#domain/collection/submission.ts';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { VerdictBadge, verdictRank } from './VerdictBadge.tsx';

interface StagedRow {
  position: number;
  file: StagedFile;
  /** Revision that the file replaces; null where it replaces none. */
  replaces: number | null;
}

/** The files before anything is stored: what each one is and what becomes of it. */
export function StagingTable({ staged, held }: { staged: readonly StagedFile[]; held: readonly Submission[] }) {
  const { t } = useTranslation('collect');
  const rows = useMemo(() => stagedRows(staged, held), [staged, held]);
  const columns = useColumns();
  return (
    <DataTable
      caption={t('staging.caption')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ position }) => String(position)}
      empty={null}
      initialSort={{ column: 'verdict', direction: 'ascending' }}
      density="compact"
    />
  );
}

function stagedRows(staged: readonly StagedFile[], held: readonly Submission[]): StagedRow[] {
  return staged.map((file, position) => {
    if (file.verdict !== 'update' || file.result === null) return { position, file, replaces: null };
    const code = file.result.payload.department.code;
    const counting = countingOf(held.filter((each) => each.department === code));
    return { position, file, replaces: counting?.payload.response.revision ?? null };
  });
}

function useColumns(): Column<StagedRow>[] {
  const { t } = useTranslation('collect');
  return useMemo(
    () => [
      {
        id: 'file',
        header: t('staging.file'),
        cell: ({ file }) => <span className="collect-file-name">{file.fileName}</span>,
        sortBy: ({ file }) => file.fileName,
      },
      {
        id: 'department',
        header: t('staging.department'),
        cell: ({ file }) => departmentText(file),
        sortBy: ({ file }) => file.result?.payload.department.code ?? null,
      },
      {
        id: 'revision',
        header: t('staging.revision'),
        cell: ({ file }) => (file.result === null ? '' : t('revision', { n: file.result.payload.response.revision })),
        nowrap: true,
      },
      {
        id: 'verdict',
        header: t('staging.verdict'),
        cell: ({ file }) => <VerdictBadge verdict={file.verdict} />,
        sortBy: ({ file }) => verdictRank(file.verdict),
      },
      {
        id: 'message',
        header: t('staging.meaning'),
        cell: ({ file, replaces }) =>
          replaces === null ? t(`verdicts.${file.verdict}.message`) : t('staging.replaces', { n: replaces }),
      },
    ],
    [t],
  );
}

function departmentText({ result }: StagedFile): string {
  if (result === null) return '';
  const { code, name } = result.payload.department;
  return `${code} ${name}`;
}
