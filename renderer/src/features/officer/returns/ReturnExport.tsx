import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { RowSelectionStore } from '#state/row-selection.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { KeyUnlock } from '../shared/keys/KeyUnlock.tsx';
import { RowsChoice } from '../shared/lists/RowChoice.tsx';
import { SavedFile } from '../../shared/saving/SavedFile.tsx';
import { useUnlocked } from '../shared/keys/use-unlocked.ts';
import { isReady, type ReplyRow } from './reply-rows.ts';
import { useReturnExport, type ExportReport } from './use-return-export.ts';
import styles from './Returns.module.css';

interface ReturnExportProps {
  inspection: Inspection;
  rows: readonly ReplyRow[];
  selection: RowSelectionStore;
}

/** Writes the chosen drafts as files; without an unlocked key it asks for it. */
export function ReturnExport({ inspection, rows, selection }: ReturnExportProps) {
  const { t } = useTranslation('returns');
  const unlocked = useUnlocked();
  const chosen = useStore(selection, (state) => state.chosen);
  const ready = useMemo(() => rows.filter(isReady), [rows]);
  const going = ready.filter(({ head }) => chosen.has(head.digest));
  const { pending, report, unsealed, begin, goOn, stop, recordAgain } = useReturnExport(inspection);
  const n = countText(going.length);
  return (
    <Panel title={t('export.title')}>
      <p>{t('export.lead')}</p>
      {ready.length === 0 ? <p>{t('export.none')}</p> : null}
      {ready.length > 0 && unlocked === null ? (
        <>
          <p>{t('export.locked')}</p>
          <KeyUnlock />
        </>
      ) : null}
      {ready.length > 0 && unlocked !== null ? (
        <Row>
          <RowsChoice
            selection={selection}
            rows={ready.map(({ head }) => head.digest)}
            label={t('export.chooseShown', { n: countText(ready.length) })}
          />
          <Button
            look="primary"
            icon="download"
            disabled={going.length === 0}
            pending={pending}
            onPress={() => void begin(going, unlocked)}
          >
            {t('export.write', { n })}
          </Button>
        </Row>
      ) : null}
      {report === null ? null : <Report report={report} pending={pending} onAgain={recordAgain} />}
      <UnsealedQuestion rows={unsealed} onConfirm={goOn} onClose={stop} />
    </Panel>
  );
}

function Report({ report, pending, onAgain }: { report: ExportReport; pending: boolean; onAgain: () => void }) {
  const { t } = useTranslation('returns');
  return (
    <>
      <SavedFile saved={report.saved} />
      {report.recorded === 0 ? null : <p role="status">{t('export.recorded', { n: countText(report.recorded) })}</p>}
      {report.unrecorded.length === 0 ? null : (
        <Banner
          tone="error"
          title={t('export.notRecorded.title')}
          actions={
            <Button onPress={onAgain} pending={pending}>
              {t('export.notRecorded.again')}
            </Button>
          }
        >
          {t('export.notRecorded.text')}
        </Banner>
      )}
    </>
  );
}

interface UnsealedQuestionProps {
  rows: readonly ReplyRow[];
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before returns are written that anybody can read; closed while there are none. */
function UnsealedQuestion({ rows, onConfirm, onClose }: UnsealedQuestionProps) {
  const { t } = useTranslation('returns');
  return (
    <ConfirmDialog
      open={rows.length > 0}
      onClose={onClose}
      onConfirm={onConfirm}
      title={t('export.open.title', { n: countText(rows.length) })}
      confirmLabel={t('export.open.confirm')}
      look="danger"
    >
      <p>{t('export.open.text')}</p>
      <p className={styles.unsealed}>
        {rows
          .map(({ status: { department } }) => `${department.code} ${department.name}`)
          .join(t('export.open.separator'))}
      </p>
    </ConfirmDialog>
  );
}
