import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '#domain/answers/change-log.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { ComboBox } from '#ui/choice/ComboBox.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { WHOLE_RESPONSE, type Chosen } from './item-choice.ts';
import styles from './Changes.module.css';

interface ItemChoiceProps {
  rows: readonly ChangeRow[];
  value: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** Narrows the changes to one item of those that were changed. */
export function ItemChoice({ rows, value, onChange }: ItemChoiceProps) {
  const { t } = useTranslation('changes');
  const { questionnaire } = useOpenResponse();
  const options = useMemo(() => {
    const changed = new Set(rows.map(({ item }) => item));
    const items = itemsOf(questionnaire).filter(({ id }) => changed.has(id));
    return [
      ...(changed.has(null) ? [{ id: WHOLE_RESPONSE, label: t('filter.whole') }] : []),
      ...items.map(({ id, text }) => ({ id, label: id, note: text })),
    ];
  }, [rows, questionnaire, t]);
  return (
    <div className={styles.filter}>
      <ComboBox
        label={t('filter.label')}
        placeholder={t('filter.all')}
        options={options}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
