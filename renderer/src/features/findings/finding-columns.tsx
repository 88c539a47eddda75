import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#domain/aggregation/findings.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import type { Column } from '#ui/table/column.ts';
import { OutcomeMark } from '../OutcomeMark.tsx';
import { paths } from '../paths.ts';
import { useDates } from '../use-dates.ts';
import { dueOf } from './finding-list.ts';

/** The columns of the findings; `today` is an ISO day in Asia/Tokyo. */
export function useFindingColumns(questionnaire: Questionnaire, today: string): Column<Finding>[] {
  const { t } = useTranslation('findings');
  return useMemo(
    () => [
      {
        id: 'department',
        header: t('columns.department'),
        cell: ({ department }) => (
          <a className="findings-department" href={`#${paths.department(department.code)}`}>
            {`${department.code} ${department.name}`}
          </a>
        ),
      },
      {
        id: 'item',
        header: t('columns.item'),
        cell: ({ item }) => (
          <div className="findings-item">
            <span className="findings-item-id">{item.id}</span>
            {item.priority === 'focus' ? <Badge tone="info">{t('focus')}</Badge> : null}
            <span className="findings-text">{item.text}</span>
          </div>
        ),
      },
      {
        id: 'status',
        header: t('columns.status'),
        cell: ({ answer }) => <OutcomeMark questionnaire={questionnaire} status={answer.status} compact />,
        kind: 'mark',
      },
      {
        id: 'comment',
        header: t('columns.comment'),
        cell: ({ answer }) => <div className="findings-text">{answer.comment}</div>,
      },
      {
        id: 'action',
        header: t('columns.action'),
        cell: (finding) => <ActionCell questionnaire={questionnaire} finding={finding} />,
      },
      {
        id: 'due',
        header: t('columns.due'),
        cell: (finding) => <DueCell finding={finding} today={today} />,
        nowrap: true,
      },
    ],
    [t, questionnaire, today],
  );
}

function ActionCell({ questionnaire, finding }: { questionnaire: Questionnaire; finding: Finding }) {
  const { t } = useTranslation('findings');
  const { action } = finding.answer;
  if (action === null) return t('noAction');
  const kind = questionnaire.actionKinds.find(({ id }) => id === action.kind)?.label ?? action.kind;
  return (
    <div className="findings-action">
      <Badge>{kind}</Badge>
      <span className="findings-text">{action.what}</span>
      {action.post === '' ? null : <span className="findings-soft">{t('post', { post: action.post })}</span>}
    </div>
  );
}

function DueCell({ finding, today }: { finding: Finding; today: string }) {
  const dates = useDates();
  const { t } = useTranslation('findings');
  const due = finding.answer.action?.due ?? '';
  if (due === '') return <span className="findings-soft">{t('noDue')}</span>;
  return (
    <div className="findings-due">
      {dates.day(due)}
      {dueOf(finding, today) === 'overdue' ? (
        <Badge tone="error" icon="warning">
          {t('overdue')}
        </Badge>
      ) : null}
    </div>
  );
}
