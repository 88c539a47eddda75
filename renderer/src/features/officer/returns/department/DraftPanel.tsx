import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { draftFault, LONGEST_TEXT } from '#domain/returns/draft.ts';
import type { ReturnDraft } from '#domain/returns/return-repository.ts';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import { useTyping } from '../../../shared/typing/use-typing.ts';
import { DiscardButton } from './DiscardButton.tsx';
import { RemarkTable } from './RemarkTable.tsx';
import { useStoring, type WriteDraft } from './use-draft-writing.ts';
import styles from '../Returns.module.css';

const KINDS = ['sent-back', 'improvement'] as const;

interface DraftPanelProps {
  draft: ReturnDraft;
  questionnaire: Questionnaire;
  write: WriteDraft;
  onDiscarded: () => void;
}

/** What the return is, what it says as a whole, and whether it can be written. */
export function DraftPanel({ draft, questionnaire, write, onDiscarded }: DraftPanelProps) {
  const { t } = useTranslation('returns');
  const fault = draftFault(draft);
  const ready = t('draft.ready', { n: countText(draft.remarks.length) });
  return (
    <Panel
      title={t('draft.title')}
      actions={
        <DiscardButton
          submission={draft.submission}
          label={t('draft.discard')}
          disabled={fault === 'empty'}
          onDiscarded={onDiscarded}
        />
      }
    >
      <Kind draft={draft} write={write} />
      <Message draft={draft} write={write} />
      <RemarkTable questionnaire={questionnaire} write={write} />
      <p className={styles.soft} role="status">
        {fault === null ? ready : t(`draft.faults.${fault}`)}
      </p>
    </Panel>
  );
}

function Kind({ draft, write }: { draft: ReturnDraft; write: WriteDraft }) {
  const { t } = useTranslation('returns');
  const store = useStoring();
  const choose = (id: string) => {
    const kind = KINDS.find((each) => each === id);
    if (kind !== undefined) void store(() => write((stored) => ({ ...stored, kind })));
  };
  return (
    <RadioGroup
      label={t('draft.kind')}
      options={KINDS.map((id) => ({ id, label: t(`kinds.${id}`), note: t(`draft.kindNotes.${id}`) }))}
      value={draft.kind}
      onChange={choose}
      direction="row"
    />
  );
}

function Message({ draft, write }: { draft: ReturnDraft; write: WriteDraft }) {
  const { t } = useTranslation('returns');
  const { value, change, handlers } = useTyping(draft.message, (message) =>
    write((stored) => ({ ...stored, message })),
  );
  return (
    <TextArea
      label={t('draft.message')}
      help={t('draft.messageHelp')}
      lines={2}
      {...handlers}
      value={value}
      onChange={change}
      maxLength={LONGEST_TEXT}
    />
  );
}
