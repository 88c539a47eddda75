import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readRemarksCsv } from '#documents/returns/remarks-csv.ts';
import type { TableFault } from '#documents/table.ts';
import { decodeJapaneseText } from '#documents/text.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { withRemarks } from '#domain/returns/draft.ts';
import { Button } from '#ui/button/Button.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../fraction-text.ts';
import { useServices } from '../../services.ts';
import { useStoring, type WriteDraft } from './use-draft-writing.ts';

interface RemarkTableProps {
  questionnaire: Questionnaire;
  write: WriteDraft;
}

/** Takes remarks from a table that is pasted or in a CSV file. A table with a fault is not taken in part. */
export function RemarkTable({ questionnaire, write }: RemarkTableProps) {
  const { t } = useTranslation('returns');
  const [pasted, setPasted] = useState('');
  const { faults, unreadable, read, choose } = useTableReading(questionnaire, write);
  const paste = async (text: string) => {
    setPasted(text);
    if (await read(text)) setPasted('');
  };
  return (
    <Disclosure title={t('table.title')} level={null} look="line">
      <Stack>
        <TextArea
          label={t('table.paste')}
          help={t('table.help')}
          lines={2}
          value={pasted}
          onChange={(text) => void paste(text)}
        />
        <div>
          <Button size="small" icon="file" onPress={() => void choose()}>
            {t('table.choose')}
          </Button>
        </div>
        {unreadable ? (
          <Banner tone="error" title={t('table.unreadable.title')}>
            {t('table.unreadable.text')}
          </Banner>
        ) : null}
        <TableFaults faults={faults} />
      </Stack>
    </Disclosure>
  );
}

/** Reads tables into the draft; what is wrong with the last one, and whether its file could be read at all. */
function useTableReading(questionnaire: Questionnaire, write: WriteDraft) {
  const { t } = useTranslation('returns');
  const { host } = useServices();
  const store = useStoring();
  const notify = useNotice();
  const [faults, setFaults] = useState<readonly TableFault[]>([]);
  const [unreadable, setUnreadable] = useState(false);
  const read = async (text: string): Promise<boolean> => {
    setUnreadable(false);
    const remarks = text.trim() === '' ? null : readRemarksCsv(text, questionnaire);
    setFaults(remarks === null || remarks.ok ? [] : remarks.failure.faults);
    if (remarks === null || !remarks.ok) return false;
    if (!(await store(() => write((draft) => withRemarks(draft, remarks.value))))) return false;
    notify({ tone: 'success', text: t('table.done', { n: countText(remarks.value.length) }) });
    return true;
  };
  const choose = async () => {
    const [file] = await host.chooseFiles(false);
    if (file === undefined) return;
    const bytes = await file.read();
    const text = bytes.ok ? decodeJapaneseText(bytes.value) : bytes;
    if (text.ok) await read(text.value);
    else setUnreadable(true);
  };
  return { faults, unreadable, read, choose };
}

function TableFaults({ faults }: { faults: readonly TableFault[] }) {
  const { t } = useTranslation('returns');
  const columns = useMemo<Column<TableFault>[]>(
    () => [
      { id: 'row', header: t('table.faults.row'), cell: ({ row }) => row, kind: 'number', nowrap: true },
      { id: 'column', header: t('table.faults.column'), cell: ({ column }) => column, nowrap: true },
      { id: 'message', header: t('table.faults.message'), cell: ({ message }) => message },
    ],
    [t],
  );
  if (faults.length === 0) return null;
  return (
    <>
      <Banner tone="error" title={t('table.faults.title', { n: countText(faults.length) })}>
        {t('table.faults.text')}
      </Banner>
      <DataTable
        caption={t('table.faults.caption')}
        captionHidden
        columns={columns}
        rows={faults}
        rowKey={({ row, column, message }) => `${row} ${column} ${message}`}
        empty={null}
        density="compact"
      />
    </>
  );
}
