import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { csvBytes } from '#documents/csv.ts';
import type { TableFault } from '#documents/table.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { useServices } from '../../services.ts';
import { TableFaults } from './TableFaults.tsx';
import type { TableInput } from './use-table-reading.ts';

interface TableFieldProps {
  /** What the table is called: 「所属名簿」. */
  name: string;
  /** What was read so far, in words. */
  state: ReactNode;
  help?: string;
  /** What is wrong with the table as it stands; '' when nothing is. */
  mistake: string;
  input: TableInput;
  /** Faults of the table that is kept, shown while the last one read has none. */
  kept?: readonly TableFault[];
  /** The table to fill in, headings first; null while it cannot be made. */
  template: string[][] | null;
  focusRef: (element: HTMLElement | null) => void;
  /** Further buttons. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** A table: pasted from a spreadsheet, or from a CSV or XLSX file. A table with a fault is not taken in part. */
export function TableField(props: TableFieldProps) {
  const { name, state, help, mistake, input, template, focusRef } = props;
  const { t } = useTranslation('setup');
  return (
    <section className="setup-table" aria-label={name} data-invalid={mistake === '' ? undefined : true}>
      <h3>{name}</h3>
      {help === undefined ? null : <p className="setup-soft">{help}</p>}
      <p role="status">{state}</p>
      {mistake === '' ? null : (
        <p className="setup-mistake" role="alert">
          <Icon name="error" /> {mistake}
        </p>
      )}
      <TextArea
        label={t('table.paste', { name })}
        help={t('table.pasteHelp')}
        lines={1}
        value={input.pasted}
        onChange={input.paste}
        inputRef={focusRef}
      />
      <Row>
        <Button icon="file" onPress={() => void input.choose()}>
          {t('table.choose', { name })}
        </Button>
        {template === null ? null : <TemplateButton name={name} table={template} />}
        {props.actions}
      </Row>
      {input.unreadable ? (
        <Banner tone="error" title={t('table.unreadable.title', { name })}>
          {t('table.unreadable.text')}
        </Banner>
      ) : null}
      <TableFaults name={name} faults={input.faults.length > 0 ? input.faults : (props.kept ?? [])} />
      {props.children}
    </section>
  );
}

function TemplateButton({ name, table }: { name: string; table: string[][] }) {
  const { t } = useTranslation('setup');
  const { host } = useServices();
  const [headings = [], ...rows] = table;
  return (
    <Button
      icon="download"
      onPress={() => void host.saveFile(t('table.templateName', { name }), csvBytes(headings, rows))}
    >
      {t('table.template', { name })}
    </Button>
  );
}
