import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleName } from '#domain/collection/visible-name.ts';
import { Button } from '#ui/button/Button.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { useAnnounce } from '#ui/feedback/Notices.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { focusNeighbour } from './focus-neighbour.ts';
import { FileName } from './FileName.tsx';
import type { TableFile } from './table-file.ts';
import type { IntakeDesk } from './use-intake.ts';
import { useQuestion } from './use-question.ts';

interface TakenOffFilesProps {
  intake: IntakeDesk;
  /** While files are being read or stored. */
  disabled: boolean;
}

/** The files that were taken off the table and not taken in: they can be put back, or forgotten for good. */
export function TakenOffFiles({ intake, disabled }: TakenOffFilesProps) {
  const { t } = useTranslation('collect');
  const { off, putAllBack, forgetOff } = intake;
  const { ask, ...question } = useQuestion(forgetOff);
  const columns = useColumns(usePuttingBack(intake), disabled);
  const positions = off.map(({ position }) => position);
  const n = countText(off.length);
  return (
    <Disclosure title={t('takenOff.title')} level={2} aside={t('files', { n })}>
      <Stack>
        <p>{t('takenOff.lead')}</p>
        <DataTable
          caption={t('takenOff.title')}
          captionHidden
          columns={columns}
          rows={off}
          rowKey={({ position }) => String(position)}
          empty={null}
          density="compact"
        />
        <Row>
          <Button icon="undo" onPress={() => putAllBack(positions)} disabled={disabled}>
            {t('takenOff.putAllBack')}
          </Button>
          <Button icon="trash" onPress={ask} disabled={disabled}>
            {t('takenOff.forget')}
          </Button>
        </Row>
      </Stack>
      <ConfirmDialog
        {...question}
        title={t('takenOff.forgetAsk.title', { n })}
        confirmLabel={t('takenOff.forget')}
        look="danger"
      >
        {t('takenOff.forgetAsk.text')}
      </ConfirmDialog>
    </Disclosure>
  );
}

/** Puts one file back; the focus goes on to the next one. With the last one the list goes, and it is told of at the top. */
function usePuttingBack({ off, putBack, putAllBack }: IntakeDesk): (position: number) => Promise<void> {
  const { t } = useTranslation('collect');
  const announce = useAnnounce();
  return async (position) => {
    if (off.length === 1) return putAllBack([position]);
    focusNeighbour();
    if (await putBack([position])) announce(t('outcome.putBack', { n: countText(1) }));
  };
}

function useColumns(onPutBack: (position: number) => void, disabled: boolean): Column<TableFile>[] {
  const { t } = useTranslation('collect');
  return useMemo(
    () => [
      { id: 'file', header: t('staging.file'), cell: ({ fileName }) => <FileName>{fileName}</FileName> },
      { id: 'department', header: t('staging.department'), cell: departmentText },
      {
        id: 'actions',
        header: t('staging.actions'),
        cell: ({ fileName, position }) => (
          <Button
            size="small"
            look="quiet"
            label={t('takenOff.putBackLabel', { name: visibleName(fileName) })}
            disabled={disabled}
            onPress={() => onPutBack(position)}
          >
            {t('takenOff.putBack')}
          </Button>
        ),
      },
    ],
    [t, onPutBack, disabled],
  );
}

function departmentText({ outcome }: TableFile): string {
  if (!outcome.ok) return '';
  const { code, name } = outcome.value.payload.department;
  return visibleName(`${code} ${name}`);
}
