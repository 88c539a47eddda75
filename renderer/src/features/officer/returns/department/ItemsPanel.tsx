import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { remarkOn } from '#domain/returns/draft.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import type { ReturnDraft } from '#domain/returns/return-repository.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import type { ReplyRow } from '../reply-rows.ts';
import { itemGroups, type GroupedChapter } from './item-groups.ts';
import { AnswerChapter } from '../../shared/handed-in/AnswerChapter.tsx';
import { ItemEntry } from './ItemEntry.tsx';
import type { WriteDraft } from './use-draft-writing.ts';
import styles from '../Returns.module.css';

interface RemarksProps {
  questionnaire: Questionnaire;
  remarks: ReturnDraft['remarks'];
  write: WriteDraft;
}

/** Every item with its answer and what is said to it: what needs a look first, the rest folded away. */
export function ItemsPanel({ row, ...given }: RemarksProps & { row: ReplyRow }) {
  const { t } = useTranslation('returns');
  const { questionnaire } = given;
  const { status, head } = row;
  const rest = { ...given, attachments: head.payload.attachments };
  const groups = useMemo(() => itemGroups(questionnaire, { status, head }), [questionnaire, status, head]);
  return (
    <Panel title={t('items.title')}>
      <h3>{t('items.attention')}</h3>
      {groups.attention.length === 0 ? <p>{t('items.attentionNone')}</p> : null}
      <Chapters chapters={groups.attention} {...rest} />
      <FoldedGroup title={t('items.others')} chapters={groups.others} {...rest} />
      <FoldedGroup title={t('items.hidden')} chapters={groups.hidden} {...rest} />
    </Panel>
  );
}

interface ChaptersProps extends RemarksProps {
  /** Of the whole file. */
  attachments: Payload['attachments'];
  chapters: readonly GroupedChapter[];
}

/** Drawn only once it is opened; says before how many remarks are in it. */
function FoldedGroup({ title, ...rest }: ChaptersProps & { title: string }) {
  const { t } = useTranslation('returns');
  const [open, setOpen] = useState(false);
  const items = rest.chapters.flatMap((chapter) => chapter.items);
  if (items.length === 0) return null;
  const remarked = items.filter(({ item }) => remarkOn(rest, item.id) !== null).length;
  return (
    <Disclosure
      title={title}
      aside={
        <span className={styles.soft}>
          {t('items.count', { n: countText(items.length) })}
          {remarked === 0 ? '' : `　${t('items.remarks', { n: countText(remarked) })}`}
        </span>
      }
      open={open}
      onToggle={setOpen}
    >
      {open ? <Chapters {...rest} /> : null}
    </Disclosure>
  );
}

function Chapters({ chapters, questionnaire, attachments, remarks, write }: ChaptersProps) {
  return chapters.map(({ id, title, items }) => (
    <AnswerChapter key={id} heading={<h4>{title}</h4>}>
      {items.map((answered) => {
        const remark = remarkOn({ remarks }, answered.item.id);
        return (
          <ItemEntry
            key={answered.item.id}
            questionnaire={questionnaire}
            answered={answered}
            attachments={attachments}
            text={remark?.text ?? null}
            due={remark?.dueText ?? remark?.due ?? null}
            write={write}
          />
        );
      })}
    </AnswerChapter>
  ));
}
