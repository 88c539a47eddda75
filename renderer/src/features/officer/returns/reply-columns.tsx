import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { draftFault } from '#domain/returns/draft.ts';
import type { ReturnDraft } from '#domain/returns/return-repository.ts';
import type { RowSelectionStore } from '#state/row-selection.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import type { Column } from '#ui/table/column.ts';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { RowChoice } from '../shared/lists/RowChoice.tsx';
import { StandingBadge } from '../shared/collection/StandingBadge.tsx';
import { useDates } from '../../shared/dates/use-dates.ts';
import { isReady, type ReplyRow } from './reply-rows.ts';
import styles from './Returns.module.css';

/** The columns of the departments that can be answered. */
export function useReplyColumns(selection: RowSelectionStore): Column<ReplyRow>[] {
  const { t } = useTranslation('returns');
  return useMemo(
    () => [
      {
        id: 'department',
        header: t('list.department'),
        cell: (row) => <a href={`#${paths.returnTo(row.status.department.code)}`}>{nameOf(row)}</a>,
        sortBy: ({ status }) => status.department.code,
      },
      {
        id: 'choice',
        header: t('list.choice'),
        cell: (row) =>
          isReady(row) ? (
            <RowChoice
              selection={selection}
              row={row.head.digest}
              label={t('list.chooseRow', { department: nameOf(row) })}
            />
          ) : null,
        kind: 'mark',
      },
      {
        id: 'parent',
        header: t('list.parent'),
        cell: ({ status }) => status.department.parent ?? '',
        nowrap: true,
        sortBy: ({ status }) => status.department.parent,
      },
      {
        id: 'state',
        header: t('list.state'),
        cell: ({ status }) => <StandingBadge state={status.state} />,
        sortBy: ({ status }) => status.state,
      },
      {
        id: 'revision',
        header: t('list.revision'),
        cell: ({ head }) => t('revision', { n: head.payload.response.revision }),
        nowrap: true,
      },
      { id: 'draft', header: t('list.draft'), cell: (row) => <DraftCell row={row} /> },
      { id: 'sent', header: t('list.sent'), cell: (row) => <SentCell row={row} /> },
    ],
    [t, selection],
  );
}

function nameOf({ status: { department } }: ReplyRow): string {
  return `${department.code} ${department.name}`;
}

function DraftCell({ row: { draft, earlier } }: { row: ReplyRow }) {
  const { t } = useTranslation('returns');
  return (
    <>
      {draft === null ? null : <DraftText draft={draft} />}
      {earlier === null ? null : (
        <Badge tone="warning" icon="warning">
          {t('list.earlier')}
        </Badge>
      )}
    </>
  );
}

function DraftText({ draft }: { draft: ReturnDraft }) {
  const { t } = useTranslation('returns');
  const count = draft.remarks.length;
  const fault = draftFault(draft);
  return (
    <div className={styles.draft}>
      <Badge>{t(`kinds.${draft.kind}`)}</Badge>
      <span>{count === 0 ? t('list.messageOnly') : t('list.remarks', { n: countText(count) })}</span>
      {fault === null ? null : (
        <Badge tone="warning" icon="warning">
          {t(`list.faults.${fault}`)}
        </Badge>
      )}
    </div>
  );
}

function SentCell({ row: { sent } }: { row: ReplyRow }) {
  const { t } = useTranslation('returns');
  const dates = useDates();
  const [latest, ...others] = sent;
  if (latest === undefined) return null;
  return (
    <>
      {t('list.sentLatest', { kind: t(`kinds.${latest.kind}`), at: dates.instant(latest.issuedAt) })}
      {others.length === 0 ? null : (
        <span className={styles.soft}>{t('list.sentMore', { n: countText(others.length) })}</span>
      )}
    </>
  );
}
