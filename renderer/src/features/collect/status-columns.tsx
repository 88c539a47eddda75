import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import { Badge, type BadgeTone } from '#ui/feedback/Badge.tsx';
import type { IconName } from '#ui/icon/Icon.tsx';
import type { Column } from '#ui/table/column.ts';
import { paths } from '../paths.ts';
import { useDates } from '../use-dates.ts';

const LOOKS: Record<DepartmentStatus['state'], { tone: BadgeTone; icon?: IconName }> = {
  received: { tone: 'info', icon: 'file' },
  accepted: { tone: 'success', icon: 'success' },
  'sent-back': { tone: 'warning', icon: 'undo' },
  missing: { tone: 'neutral' },
  conflict: { tone: 'warning', icon: 'warning' },
  excluded: { tone: 'neutral', icon: 'minus' },
};

/** The columns of 提出状況. */
export function useStatusColumns(): Column<DepartmentStatus>[] {
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
            <Badge {...LOOKS[state]}>{t(`states.${state}`)}</Badge>
            {department.excluded === null ? null : <span className="collect-reason">{department.excluded}</span>}
          </>
        ),
        sortBy: ({ state }) => t(`states.${state}`),
      },
      {
        id: 'revision',
        header: t('status.revision'),
        cell: ({ counting }) => (counting === null ? '' : t('revision', { n: counting.payload.response.revision })),
        nowrap: true,
      },
      {
        id: 'importedAt',
        header: t('status.importedAt'),
        cell: ({ counting }) => (counting === null ? '' : dates.instant(counting.importedAt)),
        sortBy: ({ counting }) => counting?.importedAt ?? null,
        nowrap: true,
      },
      {
        id: 'code',
        header: t('status.code'),
        cell: ({ counting }) =>
          counting === null ? '' : <span className="collect-code">{verificationCode(counting.digest)}</span>,
      },
    ],
    [t, dates],
  );
}

function DepartmentName({ status: { department, counting } }: { status: DepartmentStatus }) {
  const name = `${department.code} ${department.name}`;
  return counting === null ? name : <a href={`#${paths.department(department.code)}`}>{name}</a>;
}
