import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Axis } from '#domain/aggregation/axes.ts';
import { groupsOf } from '#domain/aggregation/axes.ts';
import type { ItemOutcome } from '#domain/aggregation/counts.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { itemsOf, type Item } from '#domain/questionnaire/questionnaire.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { AnswerEntry } from '../shared/handed-in/AnswerEntry.tsx';
import { passes } from '../shared/lists/filter-options.ts';
import { HandedSubmission } from '../shared/handed-in/HandedSubmission.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { CountsBehind } from './CountsBehind.tsx';
import { departmentLabel } from './department-label.ts';
import { countsOf, type MatrixColumn } from './matrix-columns.ts';
import type { MatrixLine } from './matrix-view.ts';
import styles from './Matrix.module.css';

/** A cell of the 集計表 that was opened. */
export interface OpenedCell {
  line: MatrixLine;
  column: MatrixColumn;
}

interface CellDialogProps {
  summary: CitySummary;
  axis: Axis;
  /** The filter by chapter under which the cell was counted. */
  chapter: string;
  /** Closed while null. */
  opened: OpenedCell | null;
  onClose: () => void;
}

// What needs an eye comes first.
const ORDER: Record<ItemOutcome['status'], number> = { no: 0, partial: 1, unanswered: 2, na: 3, yes: 4 };

/** The counts behind a figure of one department, and the answers behind these. */
export function CellDialog({ summary, axis, chapter, opened, onClose }: CellDialogProps) {
  const { t } = useTranslation('picture');
  const masked = summary.masking !== undefined;
  const title =
    opened === null
      ? ''
      : t('cell.title', { department: departmentLabel(opened.line.status, masked), group: opened.column.title });
  const code = opened?.line.status.department.code;
  return (
    <Dialog
      open={opened !== null}
      onClose={onClose}
      title={title}
      size="large"
      {...(masked || code === undefined
        ? {}
        : { actions: <LinkButton href={`#${paths.department(code)}`}>{t('cell.department')}</LinkButton> })}
    >
      {opened === null ? null : (
        <>
          <CountsBehind questionnaire={summary.questionnaire} counts={countsOf(opened.line, opened.column)} />
          <Answers summary={summary} axis={axis} chapter={chapter} opened={opened} />
        </>
      )}
    </Dialog>
  );
}

interface AnswersProps {
  summary: CitySummary;
  axis: Axis;
  chapter: string;
  opened: OpenedCell;
}

function Answers({ summary, axis, chapter, opened }: AnswersProps) {
  const { t } = useTranslation('picture');
  const { questionnaire } = summary;
  const { counting } = opened.line.status;
  const entries = useMemo(() => entriesOf(summary, axis, chapter, opened), [summary, axis, chapter, opened]);
  if (entries.length === 0 || counting === null) return <EmptyState title={t('cell.none')} />;
  return (
    <section aria-label={t('cell.answers')} tabIndex={0}>
      <HandedSubmission digest={counting.digest}>
        <ul className={styles.answers}>
          {entries.map(({ item, status, answer }) => (
            <AnswerEntry
              key={item.id}
              questionnaire={questionnaire}
              item={item}
              status={status}
              answer={answer}
              attachments={counting.payload.attachments}
            />
          ))}
        </ul>
      </HandedSubmission>
    </section>
  );
}

function entriesOf({ questionnaire, tallies }: CitySummary, axis: Axis, chapter: string, { line, column }: OpenedCell) {
  const tally = tallies.find(({ department }) => department.code === line.status.department.code);
  if (tally === undefined) return [];
  const groups = groupsOf(questionnaire, axis);
  const inCell = (item: Item) =>
    passes(chapter, item.chapter) && (column.group === null || groups(item).includes(column.group));
  const answers = new Map(tally.payload.answers.map((answer) => [answer.item, answer]));
  return itemsOf(questionnaire)
    .flatMap((item) => {
      const status = tally.outcomes.get(item.id)?.status;
      return status !== undefined && inCell(item) ? [{ item, status, answer: answers.get(item.id) }] : [];
    })
    .sort((a, b) => ORDER[a.status] - ORDER[b.status]);
}
