import { useTranslation } from 'react-i18next';
import type { Outcome } from '#domain/aggregation/counts.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer } from '#domain/result/payload.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { AnswerDetails } from '../../AnswerDetails.tsx';
import { OutcomeMark } from '../../OutcomeMark.tsx';

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
