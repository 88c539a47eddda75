import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemOutcome } from '#domain/aggregation/counts.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer, Payload } from '#domain/result-file/result-payload.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { AnswerDetails } from '../../../shared/item/AnswerDetails.tsx';
import { HandedAttachments } from './HandedAttachments.tsx';
import { OutcomeMark } from '../../../shared/item/OutcomeMark.tsx';
import styles from './AnswerEntry.module.css';

interface AnswerEntryProps {
  questionnaire: Questionnaire;
  item: Item;
  /** Null where the item does not apply to the department. */
  status: ItemOutcome['status'] | null;
  /** Undefined where there is none to show. */
  answer: HandedAnswer | undefined;
  /** Of the whole file. */
  attachments: Payload['attachments'];
  /** What else is to be seen at once, before the item's text: badges in `Sign`s. */
  badges?: ReactNode;
  /** What follows the answer. */
  children?: ReactNode;
}

/** One item with everything the department wrote about it: an entry of a list of an `AnswerChapter`. */
export function AnswerEntry(props: AnswerEntryProps) {
  const { questionnaire, item, status, answer, attachments, badges, children } = props;
  const { t } = useTranslation('handedIn');
  return (
    <li className={styles.entry}>
      <div>{status === null ? null : <OutcomeMark questionnaire={questionnaire} status={status} compact />}</div>
      <div className={styles.body}>
        <p>
          <span className={styles.item}>{item.id}</span>
          {item.priority === 'focus' ? (
            <Sign>
              <Badge tone="info">{t('ranking.focus')}</Badge>
            </Sign>
          ) : null}
          {badges}
          {item.text}
        </p>
        {answer === undefined ? null : <AnswerDetails questionnaire={questionnaire} item={item} answer={answer} />}
        <HandedAttachments item={item.id} attachments={attachments} />
        {children}
      </div>
    </li>
  );
}

/** Around a badge that stands before the words of an entry. */
export function Sign({ children }: { children: ReactNode }) {
  return <span className={styles.sign}>{children}</span>;
}
