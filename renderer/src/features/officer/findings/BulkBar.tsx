import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { FindingRecord } from '#domain/findings/record.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import type { RowSelectionStore } from '#state/row-selection.ts';
import { Button } from '#ui/button/Button.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { RowsChoice } from '../shared/lists/RowChoice.tsx';
import { canBeChosen, rowKeyOf } from './row-key.ts';
import { confirmations } from './treatment-entry.ts';
import { RecorderDialog } from './RecorderDialog.tsx';
import type { Treating } from './use-treating.ts';
import styles from './Findings.module.css';

interface BulkBarProps {
  /** Everything that matches the filters. */
  found: readonly FindingRecord[];
  /** The page that is shown. */
  rows: readonly FindingRecord[];
  scale: RiskScale;
  selection: RowSelectionStore;
  treating: Treating;
  onEdit: (records: readonly FindingRecord[]) => void;
}

/** Chooses rows and acts on all chosen ones that match the filters at once. */
export function BulkBar({ found, rows, scale, selection, treating, onEdit }: BulkBarProps) {
  const { t } = useTranslation('findings');
  const keys = useStore(selection, (state) => state.chosen);
  const choosable = useMemo(() => found.filter(canBeChosen), [found]);
  const shown = useMemo(() => rows.filter(canBeChosen).map(rowKeyOf), [rows]);
  const chosen = useMemo(() => choosable.filter((record) => keys.has(rowKeyOf(record))), [choosable, keys]);
  const proposals = useMemo(() => confirmations(chosen, scale), [chosen, scale]);
  const [confirming, setConfirming] = useState(false);
  const all = chosen.length === choosable.length && chosen.length > 0;
  return (
    <div className={`${styles.bulk} ui-no-print`} role="group" aria-label={t('bulk.label')}>
      <RowsChoice selection={selection} rows={shown} label={t('choose.shown', { n: countText(shown.length) })} />
      {choosable.length > shown.length ? (
        <Button size="small" look="quiet" onPress={() => selection.choose(choosable.map(rowKeyOf), !all)}>
          {all ? t('choose.none') : t('choose.all', { n: countText(choosable.length) })}
        </Button>
      ) : null}
      <Button size="small" look="primary" icon="edit" disabled={chosen.length === 0} onPress={() => onEdit(chosen)}>
        {t('bulk.edit', { n: countText(chosen.length) })}
      </Button>
      <Button size="small" disabled={proposals.length === 0} onPress={() => setConfirming(true)}>
        {t('bulk.confirm', { n: countText(proposals.length) })}
      </Button>
      {found.length === choosable.length ? null : <p className={styles.soft}>{t('bulk.hint')}</p>}
      {confirming ? (
        <RecorderDialog
          title={t('bulk.confirm', { n: countText(proposals.length) })}
          onClose={() => setConfirming(false)}
          onConfirm={async (by) => {
            if (await treating.record(proposals, by)) setConfirming(false);
          }}
        />
      ) : null}
    </div>
  );
}
