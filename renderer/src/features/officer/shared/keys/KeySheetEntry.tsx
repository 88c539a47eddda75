import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetOpener } from '#domain/exchange/officer.ts';
import { copiedIdentity, recoveryRows } from '#domain/exchange/recovery.ts';
import { Button } from '#ui/button/Button.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useOfficerServices } from '../services/officer-services.ts';
import styles from './KeySheetEntry.module.css';

type Mistake = 'length' | 'unusable' | 'other';

interface KeySheetEntryProps {
  /** What the button says. */
  action: string;
  /** The recipient the sheet has to be of; null: any. */
  expected: string | null;
  onOpened: (opener: SheetOpener) => void;
}

/** Takes the characters of a recovery sheet. What was typed is forgotten once it is right. */
export function KeySheetEntry({ action, expected, onOpened }: KeySheetEntryProps) {
  const { t } = useTranslation('keys');
  const { sealing } = useOfficerServices();
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<Mistake | null>(null);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const identity = copiedIdentity(typed);
    if (identity === null) return setMistake('length');
    const opener = await sealing.openerOf(identity);
    if (opener === null) return setMistake('unusable');
    if (expected !== null && opener.recipient !== expected) return setMistake('other');
    setTyped('');
    setMistake(null);
    onOpened(opener);
  };
  return (
    <form noValidate className={styles.sheet} onSubmit={(event) => void open(event)}>
      <Stack>
        <TextArea
          label={t('sheet.label')}
          help={t('sheet.help')}
          lines={3}
          maxLength={300}
          value={typed}
          onChange={setTyped}
          error={mistake === null ? '' : t(`sheet.mistakes.${mistake}`)}
        />
        <RowChecks typed={typed} />
        <div>
          <Button type="submit" look="primary" disabled={typed.trim() === ''}>
            {action}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** The checks of the lines typed so far, to be compared with the paper. */
function RowChecks({ typed }: { typed: string }) {
  const { t } = useTranslation('keys');
  const rows = recoveryRows(typed).filter(({ check }) => check !== '');
  if (rows.length === 0) return null;
  return (
    <div className={styles.sheetChecks}>
      <p>{t('sheet.rows')}</p>
      <ol>
        {rows.map(({ number, check }) => (
          <li key={number}>{t('sheet.row', { n: number, check })}</li>
        ))}
      </ol>
    </div>
  );
}
