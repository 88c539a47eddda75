import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isOverdue } from '#domain/findings/figures.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { RowSelectionStore } from '#state/row-selection.ts';
import { Button } from '#ui/button/Button.tsx';
import { Badge, type BadgeTone } from '#ui/feedback/Badge.tsx';
import type { Column } from '#ui/table/column.ts';
import { OutcomeMark } from '../../shared/item/OutcomeMark.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { RiskBadge } from './RiskBadge.tsx';
import { RowChoice } from '../shared/lists/RowChoice.tsx';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useToday } from '../../shared/dates/use-today.ts';
import { canBeChosen, rowKeyOf } from './row-key.ts';
import styles from './Findings.module.css';

interface FindingColumnsProps {
  questionnaire: Questionnaire;
  scale: RiskScale;
  selection: RowSelectionStore;
  onEdit: (records: readonly FindingRecord[]) => void;
}

const STATE_TONES: Record<FindingRecord['state'], BadgeTone> = {
  'not-started': 'warning',
  underway: 'info',
  done: 'success',
  accepted: 'neutral',
  resolved: 'success',
  lapsed: 'neutral',
};

/** The columns of the findings. `onEdit` has to stay the same function. */
export function useFindingColumns(props: FindingColumnsProps): Column<FindingRecord>[] {
  const { questionnaire, scale, selection, onEdit } = props;
  const { t } = useTranslation('findings');
  return useMemo(
    () => [
      {
        id: 'department',
        header: t('columns.department'),
        cell: (record) => <DepartmentCell record={record} selection={selection} />,
      },
      { id: 'item', header: t('columns.item'), cell: (record) => <ItemCell record={record} /> },
      {
        id: 'status',
        header: t('columns.status'),
        cell: (record) => <AnswerCell questionnaire={questionnaire} record={record} />,
      },
      {
        id: 'action',
        header: t('columns.action'),
        cell: (record) => <ActionCell questionnaire={questionnaire} record={record} />,
      },
      {
        id: 'risk',
        header: t('columns.risk'),
        cell: ({ risk, riskConfirmed }) => (
          <div className={styles.stacked}>
            <RiskBadge scale={scale} risk={risk} confirmed={riskConfirmed} />
          </div>
        ),
        nowrap: true,
      },
      { id: 'due', header: t('columns.due'), cell: (record) => <DueCell record={record} />, nowrap: true },
      {
        id: 'state',
        header: t('columns.state'),
        cell: (record) => <StateCell record={record} onEdit={onEdit} />,
        nowrap: true,
      },
    ],
    [t, questionnaire, scale, selection, onEdit],
  );
}

function DepartmentCell({ record, selection }: { record: FindingRecord; selection: RowSelectionStore }) {
  const { t } = useTranslation('findings');
  const { department, item } = record;
  const label = t('choose.row', { department: department.name, item: item.id });
  return (
    <div className={styles.department}>
      {canBeChosen(record) ? <RowChoice selection={selection} row={rowKeyOf(record)} label={label} /> : null}
      <a href={`#${paths.department(department.code)}`}>{`${department.code} ${department.name}`}</a>
    </div>
  );
}

function ItemCell({ record: { item } }: { record: FindingRecord }) {
  const { t } = useTranslation('findings');
  return (
    <div className={styles.item}>
      <span className={styles.itemId}>{item.id}</span>
      {item.priority === 'focus' ? <Badge tone="info">{t('focus')}</Badge> : null}
      <span className={styles.text}>{item.text}</span>
    </div>
  );
}

function AnswerCell({ questionnaire, record }: { questionnaire: Questionnaire; record: FindingRecord }) {
  const { answer } = record;
  if (answer === null) return null;
  return (
    <div className={styles.answer}>
      <OutcomeMark questionnaire={questionnaire} status={answer.status} compact />
      <span className={styles.text}>{answer.comment}</span>
    </div>
  );
}

function ActionCell({ questionnaire, record }: { questionnaire: Questionnaire; record: FindingRecord }) {
  const { t } = useTranslation('findings');
  const { kind, owner, note, answer } = record;
  const label = questionnaire.actionKinds.find(({ id }) => id === kind)?.label ?? kind;
  return (
    <div className={styles.action}>
      {kind === '' ? <span>{t('noAction')}</span> : <Badge>{label}</Badge>}
      <span className={styles.text}>{answer?.action?.what ?? ''}</span>
      {owner === '' ? null : <span className={styles.soft}>{t('post', { post: owner })}</span>}
      {note === '' ? null : <span className={styles.soft}>{t('note', { note })}</span>}
    </div>
  );
}

function DueCell({ record }: { record: FindingRecord }) {
  const dates = useDates();
  const { t } = useTranslation('findings');
  const today = useToday();
  if (record.due === '') return <span className={styles.soft}>{t('noDue')}</span>;
  return (
    <div className={styles.stacked}>
      {dates.day(record.due)}
      {isOverdue(record, today) ? (
        <Badge tone="error" icon="warning">
          {t('overdue')}
        </Badge>
      ) : null}
    </div>
  );
}

function StateCell({ record, onEdit }: { record: FindingRecord; onEdit: FindingColumnsProps['onEdit'] }) {
  const { t } = useTranslation('findings');
  const { department, item, state } = record;
  return (
    <div className={styles.stacked}>
      <Badge tone={STATE_TONES[state]}>{t(`states.${state}`)}</Badge>
      <Button
        size="small"
        icon="edit"
        label={t('edit.openOf', { department: department.name, item: item.id })}
        onPress={() => onEdit([record])}
      >
        {t('edit.open')}
      </Button>
    </div>
  );
}
