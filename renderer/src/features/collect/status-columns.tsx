import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import type { RowSelectionStore } from '#state/row-selection.ts';
import type { Column } from '#ui/table/column.ts';
import { paths } from '../paths.ts';
import { RowChoice } from '../RowChoice.tsx';
import { StandingBadge } from '../StandingBadge.tsx';
import { useDates } from '../use-dates.ts';
import { judgedFile } from './judging.ts';

/** The columns of 提出状況. */
export function useStatusColumns(selection: RowSelectionStore): Column<DepartmentStatus>[] {
  const dates = useDates();
  const { t } = useTranslation('collect');
  return useMemo(
    () => [
      {
        id: 'department',
        header: t('status.department'),
        cell: (status) => <DepartmentName status={status} />,
        sortBy: ({ department }) => department.code,
      },
      {
        id: 'choice',
        header: t('status.choice'),
        cell: (status) => <Choice status={status} selection={selection} />,
        kind: 'mark',
      },
      {
        id: 'parent',
        header: t('status.parent'),
        cell: ({ department }) => department.parent ?? '',
        nowrap: true,
        sortBy: ({ department }) => department.parent,
      },
      { id: 'bodies', header: t('status.bodies'), cell: ({ department }) => department.bodies.join('・') },
      {
        id: 'state',
        header: t('status.state'),
        cell: ({ department, state }) => (
          <>
            <StandingBadge state={state} />
            {department.excluded === null ? null : <span className="collect-reason">{department.excluded}</span>}
          </>
        ),
        sortBy: ({ state }) => t(`states.${state}`),
      },
      {
        id: 'revision',
        header: t('status.revision'),
        cell: ({ head }) => (head === null ? '' : t('revision', { n: head.payload.response.revision })),
        nowrap: true,
      },
      {
        id: 'importedAt',
        header: t('status.importedAt'),
        cell: ({ head }) => (head === null ? '' : dates.instant(head.importedAt)),
        sortBy: ({ head }) => head?.importedAt ?? null,
        nowrap: true,
      },
      {
        id: 'code',
        header: t('status.code'),
        cell: ({ head }) =>
          head === null ? '' : <span className="collect-code">{verificationCode(head.digest)}</span>,
      },
      {
        id: 'reply',
        header: t('status.reply'),
        cell: (status) => <ReplyLink status={status} />,
        nowrap: true,
      },
    ],
    [t, dates, selection],
  );
}

function nameOf({ department }: DepartmentStatus): string {
  return `${department.code} ${department.name}`;
}

function DepartmentName({ status }: { status: DepartmentStatus }) {
  const name = nameOf(status);
  return judgedFile(status) === null ? name : <a href={`#${paths.department(status.department.code)}`}>{name}</a>;
}

function Choice({ status, selection }: { status: DepartmentStatus; selection: RowSelectionStore }) {
  const { t } = useTranslation('collect');
  const file = judgedFile(status);
  if (file === null) return null;
  return (
    <RowChoice selection={selection} row={file.digest} label={t('status.chooseRow', { department: nameOf(status) })} />
  );
}

function ReplyLink({ status }: { status: DepartmentStatus }) {
  const { t } = useTranslation('collect');
  if (judgedFile(status) === null) return null;
  return (
    <a
      href={`#${paths.returnTo(status.department.code)}`}
      aria-label={t('status.writeReplyTo', { department: nameOf(status) })}
    >
      {t('status.writeReply')}
    </a>
  );
}
