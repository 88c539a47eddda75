import type { ClipboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableFault } from '#documents/table.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { useOfficerServices } from '../services/officer-services.ts';
import { TableFaults } from './TableFaults.tsx';
import { TableNotes } from './TableNotes.tsx';
import type { TableInput } from './use-table-reading.ts';
import styles from './TableEntry.module.css';

const NONE: readonly TableFault[] = [];

export interface TableEntryProps {
  /** What the table is called: 「所属名簿」. */
  name: string;
  input: TableInput;
  /** Faults of the table that is kept, shown while the last one read has none. */
  kept?: readonly TableFault[];
  /** The table to fill in, headings first; null while it cannot be made. */
  template: string[][] | null;
  focusRef?: (element: HTMLElement | null) => void;
  /** Further buttons. */
  actions?: ReactNode;
}

/** Where a table comes in: pasted from a spreadsheet, or from a CSV or XLSX file. A table with a fault is not taken in part. */
export function TableEntry({ name, input, kept = NONE, template, focusRef, actions }: TableEntryProps) {
  const { t } = useTranslation('table');
  return (
    <div className={styles.entry} onPaste={(event) => takePasted(event, input)}>
      <TextArea
        label={t('paste', { name })}
        help={t('pasteHelp')}
        lines={1}
        growth="short"
        value={input.pasted}
        onChange={(text) => void input.paste(text)}
        {...(focusRef === undefined ? {} : { inputRef: focusRef })}
      />
      <Row>
        <Button icon="file" pending={input.reading} onPress={() => void input.choose()}>
          {t('choose', { name })}
        </Button>
        {template === null ? null : <TemplateButton name={name} table={template} />}
        {actions}
      </Row>
      {input.unreadable === null ? null : (
        <Banner tone="error" title={t('unreadable.title', { name })}>
          {t(`unreadable.reasons.${input.unreadable.kind}`, {
            cell: input.unreadable.kind === 'too-far' ? input.unreadable.cell : '',
          })}
        </Banner>
      )}
      <TableFaults name={name} faults={input.faults.length > 0 ? input.faults : kept} />
      <TableNotes name={name} notes={input.notes} />
    </div>
  );
}

// A browser types what is pasted into the field line by line: hundreds of departments stop the page for a second and more.
function takePasted(event: ClipboardEvent, input: TableInput): void {
  const { target, clipboardData } = event;
  if (!(target instanceof HTMLTextAreaElement)) return;
  const { selectionStart, selectionEnd, value } = target;
  if (selectionEnd - selectionStart !== value.length) return;
  event.preventDefault();
  void input.paste(clipboardData.getData('text/plain').replaceAll('\r\n', '\n'));
}

function TemplateButton({ name, table }: { name: string; table: string[][] }) {
  const { t } = useTranslation('table');
  const { host } = useOfficerServices();
  const save = async () => {
    const { tableTemplate } = await import('#documents/table-template.ts');
    await host.saveFile(t('templateName', { name }), await tableTemplate(name, table));
  };
  return (
    <Button icon="download" onPress={() => void save()}>
      {t('template', { name })}
    </Button>
  );
}
