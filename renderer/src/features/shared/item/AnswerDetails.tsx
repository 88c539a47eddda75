import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action, ActionProgress } from '#domain/answers/answer.ts';
import { ANSWER_PARTS, byKind, partOf, type ByKind } from '#domain/answers/parts.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer } from '#domain/result-file/result-payload.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Fact } from '../facts/Facts.tsx';
import { useDates } from '../dates/use-dates.ts';
import styles from './AnswerDetails.module.css';

interface Around {
  questionnaire: Questionnaire;
  item: Item;
  /** Stands between two documents. */
  and: string;
}

/** How a part is shown; '' where it says nothing. */
const CONTENTS: ByKind<ReactNode, [Around]> = {
  method: (method, { questionnaire }) =>
    questionnaire.checkMethods.find(({ id }) => id === method)?.label ?? method ?? '',
  text: (text) => text,
  documents: (evidence, { and }) =>
    evidence.map(({ document, number, place }) => joined(document, number, place)).join(and),
  rows: (rows, { item }) => (rows.length === 0 ? '' : <RowList columns={item.rows ?? []} rows={rows} />),
  action: (action, { questionnaire }) =>
    action === null ? '' : <ActionText questionnaire={questionnaire} action={action} />,
  progress: (progress) => (progress === null ? '' : <ProgressText progress={progress} />),
};

/** Everything a department wrote about one item besides its status. */
export function AnswerDetails(props: { questionnaire: Questionnaire; item: Item; answer: HandedAnswer }) {
  const { questionnaire, item, answer } = props;
  const { t } = useTranslation('item');
  const around = { questionnaire, item, and: t('department.and') };
  return (
    <dl className={styles.details}>
      {ANSWER_PARTS.map((part) => (
        <Fact key={part} term={t(`department.parts.${part}`)}>
          {byKind(CONTENTS, part, partOf(answer, part), around)}
        </Fact>
      ))}
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

function ActionText({ questionnaire, action }: { questionnaire: Questionnaire; action: Action }) {
  const dates = useDates();
  const { t } = useTranslation('item');
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

function ProgressText({ progress: { state, note } }: { progress: ActionProgress }) {
  const { t } = useTranslation('item');
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
