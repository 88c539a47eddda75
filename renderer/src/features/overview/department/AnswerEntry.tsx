import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '#domain/aggregation/counts.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer } from '#domain/result/payload.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { OutcomeMark } from '../../OutcomeMark.tsx';
import { useDates } from '../../use-dates.ts';

interface AnswerEntryProps {
  questionnaire: Questionnaire;
  item: Item;
  status: Outcome['status'];
  /** Undefined where the file holds no answer. */
  answer: HandedAnswer | undefined;
}

/** One item with everything the department wrote about it. */
export function AnswerEntry({ questionnaire, item, status, answer }: AnswerEntryProps) {
  const { t } = useTranslation('overview');
  return (
    <li className="department-answer">
      <div className="department-answer-mark">
        <OutcomeMark questionnaire={questionnaire} status={status} compact />
      </div>
      <div className="department-answer-body">
        <p>
          <span className="department-item-id">{item.id}</span>
          {item.priority === 'focus' ? <Badge tone="info">{t('ranking.focus')}</Badge> : null}
          {item.text}
        </p>
        {answer === undefined ? null : <AnswerDetails questionnaire={questionnaire} item={item} answer={answer} />}
      </div>
    </li>
  );
}

function AnswerDetails(props: { questionnaire: Questionnaire; item: Item; answer: HandedAnswer }) {
  const { questionnaire, item, answer } = props;
  const { t } = useTranslation('overview');
  const method = questionnaire.checkMethods.find(({ id }) => id === answer.method)?.label ?? answer.method ?? '';
  const { evidence, rows, action } = answer;
  return (
    <dl className="department-details">
      <Detail term={t('department.method')}>{method}</Detail>
      <Detail term={t('department.comment')}>{answer.comment}</Detail>
      <Detail term={t('department.naReason')}>{answer.reason}</Detail>
      <Detail term={t('department.evidence')}>
        {evidence.length === 0
          ? ''
          : evidence.map(({ document, number, place }) => joined(document, number, place)).join('、')}
      </Detail>
      <Detail term={t('department.rows')}>
        {rows.length === 0 ? '' : <RowList columns={item.rows ?? []} rows={rows} />}
      </Detail>
      <Detail term={t('department.action')}>
        {action === null ? '' : <ActionText questionnaire={questionnaire} action={action} />}
      </Detail>
    </dl>
  );
}

function Detail({ term, children }: { term: string; children: ReactNode }) {
  if (children === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function RowList({ columns, rows }: { columns: readonly string[]; rows: readonly string[][] }) {
  return (
    <ul className="department-rows">
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
      <Badge>{kind}</Badge> {action.what} <span className="department-soft">{joined(post, due)}</span>
    </>
  );
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('　');
}
