import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { AnswerDetails } from '../../AnswerDetails.tsx';
import { OutcomeMark } from '../../OutcomeMark.tsx';
import type { AnsweredItem } from './item-groups.ts';
import { ItemRemark } from './ItemRemark.tsx';
import type { WriteDraft } from './use-draft-writing.ts';

interface ItemEntryProps {
  questionnaire: Questionnaire;
  answered: AnsweredItem;
  /** What is said to the item and by when, as it is stored; both null while there is no remark. */
  text: string | null;
  due: string | null;
  write: WriteDraft;
}

/** One item as the department answered it, with the remark on it. Drawn again only when one of the two changes. */
export const ItemEntry = memo(function ItemEntry({ questionnaire, answered, text, due, write }: ItemEntryProps) {
  const { t } = useTranslation('returns');
  const { item, outcome, answer } = answered;
  const unconfirmed = outcome?.status === 'yes' && !outcome.confirmed;
  return (
    <li className="returns-item">
      <div className="returns-item-mark">
        {outcome === null ? null : <OutcomeMark questionnaire={questionnaire} status={outcome.status} compact />}
      </div>
      <div className="returns-item-body">
        <p>
          <span className="returns-item-id">{item.id}</span>
          {outcome === null ? <Badge>{t('items.notApplicable')}</Badge> : null}
          {unconfirmed ? <Badge tone="warning">{t('items.unconfirmed')}</Badge> : null}
          {item.text}
        </p>
        {answer === null || outcome === null ? null : (
          <AnswerDetails questionnaire={questionnaire} item={item} answer={answer} />
        )}
        <ItemRemark item={item.id} text={text} due={due} write={write} />
      </div>
    </li>
  );
});
