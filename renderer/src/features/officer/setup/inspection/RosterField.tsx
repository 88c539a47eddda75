import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readRoster, rosterTable } from '#documents/roster/roster-csv.ts';
import { rosterNotes } from '#documents/roster/roster-notes.ts';
import { targetsOf, type Department } from '#domain/inspection/roster.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { useInspections } from '../../../shared/live/use-inspections.ts';
import { useTableReading } from '../../shared/table-entry/use-table-reading.ts';
import { RosterTable } from './RosterTable.tsx';
import type { SetupForm } from './setup-form.ts';
import { TableField } from './TableField.tsx';
import { useKeptPaste } from './use-kept-paste.ts';
import styles from './Inspection.module.css';

interface RosterFieldProps {
  form: SetupForm;
  roster: Department[] | null;
  onRoster: (roster: Department[]) => void;
  /** What is wrong with the roster as it stands; '' when nothing is. */
  mistake: string;
  focusRef: (element: HTMLElement | null) => void;
}

/** The roster, and what was read of it as a table. */
export function RosterField({ form, roster, onRoster, mistake, focusRef }: RosterFieldProps) {
  const { t } = useTranslation('setup');
  const [open, setOpen] = useState(false);
  const sample = useInspections().at(-1)?.inspection.roster;
  const shown = roster ?? sample;
  const input = useTableReading((rows) => {
    const read = readRoster(rows);
    if (read.ok) {
      onRoster(read.value);
      setOpen(true);
    }
    return read;
  }, rosterNotes);
  useKeptPaste(form, 'roster', input);
  return (
    <TableField
      name={t('roster.title')}
      state={<RosterCount roster={roster} />}
      mistake={mistake}
      input={input}
      template={shown === undefined ? null : rosterTable(shown)}
      focusRef={focusRef}
    >
      {roster === null ? null : (
        <Disclosure look="line" level={null} title={t('roster.show')} open={open} onToggle={setOpen}>
          {open ? <RosterTable roster={roster} /> : null}
        </Disclosure>
      )}
    </TableField>
  );
}

function RosterCount({ roster }: { roster: Department[] | null }) {
  const { t } = useTranslation('setup');
  if (roster === null) return t('roster.none');
  const targets = targetsOf(roster);
  const several = targets.filter(({ bodies }) => bodies.length > 1).length;
  const excluded = roster.length - targets.length;
  return (
    <>
      <b>{t('roster.count', { targets: targets.length, excluded, all: roster.length })}</b>
      {several === 0 ? null : <span className={styles.line}>{t('roster.several', { n: several })}</span>}
    </>
  );
}
