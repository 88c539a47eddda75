import { useTranslation } from 'react-i18next';
import { readRemarks } from '#documents/returns/remarks.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { fail } from '#domain/result.ts';
import { withRemarks } from '#domain/returns/draft.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import { TableEntry } from '../../shared/table-entry/TableEntry.tsx';
import { useTableReading } from '../../shared/table-entry/use-table-reading.ts';
import { useStoring, type WriteDraft } from './use-draft-writing.ts';
import styles from '../Returns.module.css';

interface RemarkTableProps {
  questionnaire: Questionnaire;
  write: WriteDraft;
}

/** Takes remarks from a table into the draft. */
export function RemarkTable({ questionnaire, write }: RemarkTableProps) {
  const { t } = useTranslation('returns');
  const store = useStoring();
  const notify = useNotice();
  const input = useTableReading(async (rows) => {
    const remarks = readRemarks(rows, questionnaire);
    if (!remarks.ok) return remarks;
    if (!(await store(() => write((draft) => withRemarks(draft, remarks.value))))) return fail({ kind: 'not-stored' });
    notify({ tone: 'success', text: t('remarkTable.done', { n: countText(remarks.value.length) }) });
    return remarks;
  });
  return (
    <Disclosure title={t('remarkTable.title')} level={null} look="line">
      <Stack>
        <p className={styles.soft}>{t('remarkTable.help')}</p>
        <TableEntry name={t('remarkTable.name')} input={input} template={null} />
      </Stack>
    </Disclosure>
  );
}
