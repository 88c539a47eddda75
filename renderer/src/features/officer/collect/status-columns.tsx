import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isLate, receptionState } from '#domain/collection/reception.ts';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { RowSelectionStore } from '#state/row-selection.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import type { Column } from '#ui/table/column.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { RowChoice } from '../shared/lists/RowChoice.tsx';
import { StandingBadge } from '../shared/collection/StandingBadge.tsx';
import { useDates } from '../../shared/dates/use-dates.ts';
import { judgedFile } from './judging.ts';
import styles from './Collect.module.css';

/** The columns of 提出状況. */
export function useStatusColumns(inspection: Inspection, selection: RowSelectionStore): Column<DepartmentStatus>[] {
  const dates = useDates();
  const { t } = useTranslation('collect');
  return useMemo(
    () => [
      {
        id: 'department',
        header: t('status.department'),
        cell: (status) => <DepartmentName status={status} />,
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
      },
      { id: 'bodies', header: t('status.bodies'), cell: ({ department }) => department.bodies.join('・') },
      {
        id: 'state',
        header: t('status.state'),
        cell: (status) => <State inspection={inspection} status={status} />,
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
        nowrap: true,
      },
      {
        id: 'code',
        header: t('status.code'),
        cell: ({ head }) => (head === null ? '' : <span className={styles.code}>{verificationCode(head.digest)}</span>),
      },
      {
        id: 'reply',
        header: t('status.reply'),
        cell: (status) => <ReplyLink status={status} />,
        nowrap: true,
      },
    ],
    [t, dates, inspection, selection],
  );
}

function State({ inspection, status }: { inspection: Inspection; status: DepartmentStatus }) {
  const { t } = useTranslation('collect');
  const { department, state, resubmitted, waiting } = status;
  const shown = receptionState(status);
  return (
    <span className={styles.state}>
      <StandingBadge state={shown} />
      {isLate(inspection, status) ? <Badge tone="warning">{t('states.late')}</Badge> : null}
      {waiting !== undefined && shown !== 'waiting' ? <Badge tone="info">{t('states.furtherWaiting')}</Badge> : null}
      {resubmitted && state !== 'excluded' ? <Badge>{t('states.resubmitted')}</Badge> : null}
      {department.excluded === null ? null : <span className={styles.reason}>{department.excluded}</span>}
    </span>
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
