import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import type { Judgement } from '#domain/collection/submission-repository.ts';
import type { Standing } from '#domain/collection/submission.ts';
import type { RowSelectionStore } from '#state/row-selection.ts';
import { Button } from '#ui/button/Button.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { RowsChoice } from '../shared/lists/RowChoice.tsx';
import { useRecording } from '../../shared/saving/use-recording.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { judgeable, judgedFile } from './judging.ts';
import styles from './Collect.module.css';

interface JudgeBarProps {
  inspection: string;
  /** The departments that the filters let through. Chosen ones among the others stay as they are. */
  rows: readonly DepartmentStatus[];
  /** Not all of them fit on the page. */
  paged: boolean;
  selection: RowSelectionStore;
}

/** Accepts the chosen departments' files, or takes them back to 受領. */
export function JudgeBar({ inspection, rows, paged, selection }: JudgeBarProps) {
  const { t } = useTranslation('collect');
  const chosen = useStore(selection, (state) => state.chosen);
  const { toAccept, toReconsider } = useMemo(() => judgeable(rows, chosen), [rows, chosen]);
  const shown = useMemo(() => rows.flatMap((row) => judgedFile(row)?.digest ?? []), [rows]);
  const { accept, reconsider, pending } = useJudging(inspection, selection);
  return (
    <div className={`${styles.judging} ui-no-print`} role="group" aria-label={t('judging.label')}>
      <RowsChoice
        selection={selection}
        rows={shown}
        label={t(paged ? 'status.chooseFound' : 'status.chooseShown', { n: countText(shown.length) })}
      />
      <Button
        size="small"
        look="primary"
        icon="success"
        disabled={toAccept.length === 0}
        pending={pending}
        onPress={() => void accept(toAccept)}
      >
        {t('judging.accept', { n: countText(toAccept.length) })}
      </Button>
      <Button
        size="small"
        icon="undo"
        disabled={toReconsider.length === 0}
        pending={pending}
        onPress={() => void reconsider(toReconsider)}
      >
        {t('judging.reconsider', { n: countText(toReconsider.length) })}
      </Button>
      <p className={styles.judgingHint}>{t('judging.hint')}</p>
    </div>
  );
}

/** Judges files, says what became of them, and takes them out of the choice. */
function useJudging(inspection: string, selection: RowSelectionStore) {
  const { t } = useTranslation('collect');
  const { submissions, now } = useOfficerServices();
  const notify = useNotice();
  const record = useRecording();
  const [pending, setPending] = useState(false);
  /** How many files changed; null when nothing could be stored. */
  const judge = async (judgements: readonly Judgement[]): Promise<string | null> => {
    setPending(true);
    const outcome = await record(() => submissions.judge(inspection, judgements, now()), {
      failed: t('judging.failed'),
    });
    setPending(false);
    return outcome.ok ? countText(outcome.value) : null;
  };
  const reconsider = async (digests: readonly string[], from?: Standing) => {
    const n = await judge(digests.map((digest) => ({ digest, standing: 'received', ...(from && { from }) })));
    if (n === null) return;
    selection.choose(digests, false);
    notify({ tone: 'success', text: t('judging.reconsidered', { n }) });
  };
  const accept = async (digests: readonly string[]) => {
    const n = await judge(digests.map((digest) => ({ digest, standing: 'accepted' })));
    if (n === null) return;
    selection.choose(digests, false);
    const undo = { label: t('judging.undo'), onPress: () => void reconsider(digests, 'accepted') };
    notify({ tone: 'success', text: t('judging.accepted', { n }), undo });
  };
  return { accept, reconsider, pending };
}
