import { useTranslation } from 'react-i18next';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer } from '#domain/result/payload.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Fact } from '../facts/Facts.tsx';
import { useDates } from '../dates/use-dates.ts';
import styles from './AnswerDetails.module.css';

/** Everything a department wrote about one item besides its status. */
export function AnswerDetails(props: { questionnaire: Questionnaire; item: Item; answer: HandedAnswer }) {
  const { questionnaire, item, answer } = props;
  const { t } = useTranslation('overview');
  const method = questionnaire.checkMethods.find(({ id }) => id === answer.method)?.label ?? answer.method ?? '';
  const { evidence, rows, action, progress } = answer;
  return (
    <dl className={styles.details}>
      <Fact term={t('department.method')}>{method}</Fact>
      <Fact term={t('department.comment')}>{answer.comment}</Fact>
      <Fact term={t('department.naReason')}>{answer.reason}</Fact>
      <Fact term={t('department.evidence')}>
        {evidence.length === 0
          ? ''
          : evidence.map(({ document, number, place }) => joined(document, number, place)).join(t('department.and'))}
      </Fact>
      <Fact term={t('department.rows')}>
        {rows.length === 0 ? '' : <RowList columns={item.rows ?? []} rows={rows} />}
      </Fact>
      <Fact term={t('department.action')}>
        {action === null ? '' : <ActionText questionnaire={questionnaire} action={action} />}
      </Fact>
      <Fact term={t('department.progress')}>{progress === null ? '' : <ProgressText progress={progress} />}</Fact>
    </dl>
  );
}

function RowList({ columns, rows }: { columns: readonly string[]; rows: readonly string[][] }) {
  return (
    <ul className={styles.rows}>
      {rows.map((row, index) => (
        <li key={index}>{row.map((cell, column) => joined(columns[column] ?? '', cell)).join('／')}</li>
      ))}
    </ul>
  );
}

function ActionText({
  questionnaire,
  action,
}: {
  questionnaire: Questionnaire;
  action: NonNullable<HandedAnswer['action']>;
}) {
  const dates = useDates();
  const { t } = useTranslation('overview');
  const kind = questionnaire.actionKinds.find(({ id }) => id === action.kind)?.label ?? action.kind;
  const due = action.due === '' ? t('department.noDue') : t('department.due', { day: dates.day(action.due) });
  const post = action.post === '' ? '' : t('department.post', { post: action.post });
  return (
    <>
      <span className={styles.sign}>
        <Badge>{kind}</Badge>
      </span>{' '}
      {action.what} <span className={styles.soft}>{joined(post, due)}</span>
    </>
  );
}

const PROGRESS_TONES = { 'not-started': 'warning', underway: 'info', done: 'success' } as const;

function ProgressText({ progress: { state, note } }: { progress: NonNullable<HandedAnswer['progress']> }) {
  const { t } = useTranslation('overview');
  return (
    <>
      <span className={styles.sign}>
        <Badge tone={PROGRESS_TONES[state]}>{t(`department.progressStates.${state}`)}</Badge>
      </span>{' '}
      {note}
    </>
  );
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('　');
}
