import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { verificationCode } from '#domain/exchange/digest.ts';
import { emptyDraft } from '#domain/returns/draft.ts';
import type { ReturnDraft } from '#domain/returns/return-repository.ts';
import { Stack } from '#ui/layout/Stack.tsx';
import { HandedSubmission } from '../../shared/handed-in/HandedSubmission.tsx';
import { paths } from '../../../shared/navigation/paths.ts';
import { StandingBadge } from '../../shared/collection/StandingBadge.tsx';
import type { Collection } from '../../shared/collection/use-collection.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import type { ReplyRow } from '../reply-rows.ts';
import { SentReturns } from '../SentReturns.tsx';
import { DraftPanel } from './DraftPanel.tsx';
import { EarlierDraft } from './EarlierDraft.tsx';
import { ItemsPanel } from './ItemsPanel.tsx';
import { useWriteDraft } from './use-draft-writing.ts';
import styles from './Department.module.css';

interface ReplyDeskProps {
  collection: Collection;
  row: ReplyRow;
  /** The draft to the head as it is stored; undefined while there is none. */
  stored: ReturnDraft | undefined;
}

/** The draft to one department's current file, with the answers it is about. */
export function ReplyDesk({ collection, row, stored }: ReplyDeskProps) {
  const { inspection, questionnaire } = collection;
  const to = { inspection: inspection.id, submission: row.head.digest };
  const draft = stored ?? emptyDraft(to);
  const write = useWriteDraft(to.inspection, to.submission);
  const [discarded, setDiscarded] = useState(0);
  return (
    <Stack>
      <HeadLine row={row} />
      {row.earlier === null ? null : <EarlierDraft earlier={row.earlier} write={write} />}
      <DraftPanel
        draft={draft}
        questionnaire={questionnaire}
        write={write}
        onDiscarded={() => setDiscarded((times) => times + 1)}
      />
      <HandedSubmission digest={row.head.digest}>
        <ItemsPanel key={discarded} questionnaire={questionnaire} row={row} remarks={draft.remarks} write={write} />
      </HandedSubmission>
      <SentReturns inspection={inspection} sent={row.sent} />
    </Stack>
  );
}

function HeadLine({ row: { status, head } }: { row: ReplyRow }) {
  const { t } = useTranslation('returns');
  const dates = useDates();
  return (
    <p className={styles.head}>
      <StandingBadge state={status.state} />
      <span>{t('revision', { n: head.payload.response.revision })}</span>
      <span>{t('department.importedAt', { at: dates.instant(head.importedAt) })}</span>
      <span>{t('department.code', { code: verificationCode(head.digest) })}</span>
      <a href={`#${paths.department(status.department.code)}`}>{t('department.answers')}</a>
    </p>
  );
}
