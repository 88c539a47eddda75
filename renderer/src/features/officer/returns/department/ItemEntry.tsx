import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Payload } from '#domain/result-file/result-payload.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { AnswerEntry, Sign } from '../../shared/handed-in/AnswerEntry.tsx';
import type { AnsweredItem } from './item-groups.ts';
import { ItemRemark } from './ItemRemark.tsx';
import type { WriteDraft } from './use-draft-writing.ts';

interface ItemEntryProps {
  questionnaire: Questionnaire;
  answered: AnsweredItem;
  /** Of the whole file. */
  attachments: Payload['attachments'];
  /** What is said to the item and by when, as it is stored; both null while there is no remark. */
  text: string | null;
  due: string | null;
  write: WriteDraft;
}

/** One item as the department answered it, with the remark on it. Drawn again only when one of the two changes. */
export const ItemEntry = memo(function ItemEntry({
  questionnaire,
  answered,
  attachments,
  text,
  due,
  write,
}: ItemEntryProps) {
  const { t } = useTranslation('returns');
  const { item, outcome, answer } = answered;
  const unconfirmed = outcome?.status === 'yes' && !outcome.confirmed;
  return (
    <AnswerEntry
      questionnaire={questionnaire}
      item={item}
      status={outcome?.status ?? null}
      answer={outcome === null ? undefined : (answer ?? undefined)}
      attachments={attachments}
      badges={
        <>
          {outcome === null ? (
            <Sign>
              <Badge>{t('items.notApplicable')}</Badge>
            </Sign>
          ) : null}
          {unconfirmed ? (
            <Sign>
              <Badge tone="warning">{t('items.unconfirmed')}</Badge>
            </Sign>
          ) : null}
        </>
      }
    >
      <ItemRemark item={item.id} text={text} due={due} write={write} />
    </AnswerEntry>
  );
});
