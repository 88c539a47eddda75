import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_TEXT, withRemark } from '#domain/returns/draft.ts';
import { Button } from '#ui/button/Button.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { DayField } from '../../../shared/dates/DayField.tsx';
import { useTyping } from '../../../shared/typing/use-typing.ts';
import type { WriteDraft } from './use-draft-writing.ts';
import styles from './Department.module.css';

interface ItemRemarkProps {
  item: string;
  text: string | null;
  due: string | null;
  write: WriteDraft;
}

/** The remark on one item: a button until one is begun, then its fields, which stay while they are emptied. */
export function ItemRemark({ item, text, due, write }: ItemRemarkProps) {
  const { t } = useTranslation('returns');
  const [begun, setBegun] = useState<'not' | 'here' | 'before'>(text === null ? 'not' : 'before');
  if (begun === 'not' && text !== null) setBegun('before');
  if (begun === 'not')
    return (
      <div>
        <Button size="small" icon="edit" label={t('items.writeOn', { item })} onPress={() => setBegun('here')}>
          {t('items.write')}
        </Button>
      </div>
    );
  return (
    <div className={styles.remark}>
      <RemarkText item={item} stored={text ?? ''} write={write} focused={begun === 'here'} />
      <RemarkDue item={item} stored={due ?? ''} write={write} />
    </div>
  );
}

interface RemarkPartProps {
  item: string;
  stored: string;
  write: WriteDraft;
}

function RemarkText({ item, stored, write, focused }: RemarkPartProps & { focused: boolean }) {
  const { t } = useTranslation('returns');
  const area = useRef<HTMLTextAreaElement>(null);
  const { value, change, handlers } = useTyping(stored, (text) => write((draft) => withRemark(draft, item, { text })));
  useEffect(() => {
    if (focused) area.current?.focus();
  }, [focused]);
  return (
    <TextArea
      label={t('items.remark', { item })}
      lines={2}
      inputRef={area}
      {...handlers}
      value={value}
      onChange={change}
      maxLength={LONGEST_TEXT}
    />
  );
}

function RemarkDue({ item, stored, write }: RemarkPartProps) {
  const { t } = useTranslation('returns');
  const { value, change, handlers } = useTyping(stored, (day) =>
    write((draft) => withRemark(draft, item, { due: day })),
  );
  return <DayField label={t('items.due', { item })} when="due" {...handlers} value={value} onChange={change} />;
}
