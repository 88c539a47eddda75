import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { csvBytes } from '#documents/csv.ts';
import type { TableFault } from '#documents/table.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { useServices } from './services.ts';
import { TableFaults } from './TableFaults.tsx';
import type { TableInput } from './use-table-reading.ts';
import './TableEntry.css';

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
    <div className="table-entry">
      <TextArea
        label={t('paste', { name })}
        help={t('pasteHelp')}
        lines={1}
        value={input.pasted}
        onChange={(text) => void input.paste(text)}
        {...(focusRef === undefined ? {} : { inputRef: focusRef })}
      />
      <Row>
        <Button icon="file" onPress={() => void input.choose()}>
          {t('choose', { name })}
        </Button>
        {template === null ? null : <TemplateButton name={name} table={template} />}
        {actions}
      </Row>
      {input.unreadable ? (
        <Banner tone="error" title={t('unreadable.title', { name })}>
          {t('unreadable.text')}
        </Banner>
      ) : null}
      <TableFaults name={name} faults={input.faults.length > 0 ? input.faults : kept} />
    </div>
  );
}

function TemplateButton({ name, table }: { name: string; table: string[][] }) {
  const { t } = useTranslation('table');
  const { host } = useServices();
  const [headings = [], ...rows] = table;
  return (
    <Button icon="download" onPress={() => void host.saveFile(t('templateName', { name }), csvBytes(headings, rows))}>
      {t('template', { name })}
    </Button>
  );
}
