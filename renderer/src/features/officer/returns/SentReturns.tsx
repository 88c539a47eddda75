import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { encodeText } from '#documents/text.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import type { SentReturn } from '#domain/returns/return-repository.ts';
import { Button } from '#ui/button/Button.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { SavedFile, type Saved } from '../../shared/saving/SavedFile.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useDates } from '../../shared/dates/use-dates.ts';

/** Returns that were written; each can be saved again exactly as it was. Nothing while there are none, and drawn only once it is opened. */
export function SentReturns({ inspection, sent }: { inspection: Inspection; sent: readonly SentReturn[] }) {
  const { t } = useTranslation('returns');
  const [open, setOpen] = useState(false);
  if (sent.length === 0) return null;
  return (
    <Disclosure
      title={t('sent.title')}
      level={2}
      aside={t('sent.count', { n: countText(sent.length) })}
      open={open}
      onToggle={setOpen}
    >
      {open ? <SentTable inspection={inspection} sent={sent} /> : null}
    </Disclosure>
  );
}

function SentTable({ inspection, sent }: { inspection: Inspection; sent: readonly SentReturn[] }) {
  const { t } = useTranslation('returns');
  const { host } = useOfficerServices();
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = useCallback(
    async ({ fileName, text }: SentReturn) => setSaved(await host.saveFile(fileName, encodeText(text))),
    [host],
  );
  const columns = useSentColumns(inspection, save);
  return (
    <Stack>
      <SavedFile saved={saved} />
      <DataTable
        caption={t('sent.caption')}
        captionHidden
        columns={columns}
        rows={sent}
        rowKey={({ digest }) => digest}
        empty={null}
        density="compact"
      />
    </Stack>
  );
}

function useSentColumns(inspection: Inspection, save: (sent: SentReturn) => Promise<void>): Column<SentReturn>[] {
  const { t } = useTranslation('returns');
  const dates = useDates();
  return useMemo(
    () => [
      {
        id: 'department',
        header: t('sent.department'),
        cell: ({ department }) => `${department} ${findDepartment(inspection.roster, department)?.name ?? ''}`,
        sortBy: ({ department }) => department,
      },
      { id: 'kind', header: t('sent.kind'), cell: ({ kind }) => t(`kinds.${kind}`), nowrap: true },
      {
        id: 'at',
        header: t('sent.at'),
        cell: ({ issuedAt }) => dates.instant(issuedAt),
        sortBy: ({ issuedAt }) => issuedAt,
        nowrap: true,
      },
      { id: 'fileName', header: t('sent.fileName'), cell: ({ fileName }) => fileName },
      {
        id: 'save',
        header: t('sent.save'),
        cell: (each) => (
          <Button
            size="small"
            icon="download"
            label={t('sent.saveOf', { name: each.fileName })}
            onPress={() => void save(each)}
          >
            {t('sent.save')}
          </Button>
        ),
        nowrap: true,
      },
    ],
    [t, dates, inspection, save],
  );
}
