import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { OfficerFrame } from '../../OfficerFrame.tsx';
import { paths } from '../../paths.ts';
import { SaveBadge } from '../../SaveBadge.tsx';
import type { Collection } from '../../use-collection.ts';
import { replyRows } from '../reply-rows.ts';
import { useCorrespondence } from '../use-correspondence.ts';
import { ReplyDesk } from './ReplyDesk.tsx';
import '../Returns.css';

/** Writes to one department, beside what it answered. */
export function DepartmentReturnPage({ code }: { code: string }) {
  return (
    <OfficerFrame page="returns">
      {(collection) => (
        <>
          <InHeader slot="state">
            <SaveBadge />
          </InHeader>
          <DepartmentReturn collection={collection} code={code} />
        </>
      )}
    </OfficerFrame>
  );
}

function DepartmentReturn({ collection, code }: { collection: Collection; code: string }) {
  const { t } = useTranslation('returns');
  const correspondence = useCorrespondence(collection.inspection.id);
  const status = collection.summary.statuses.find(({ department }) => department.code === code);
  const row = useMemo(() => {
    if (correspondence === undefined) return undefined;
    return replyRows(collection, correspondence).find((each) => each.status.department.code === code);
  }, [collection, correspondence, code]);
  const back = { href: `#${paths.returns()}`, label: t('department.back') };
  if (status === undefined)
    return (
      <>
        <PageHeader title={t('department.unknown.title')} back={back} />
        <Banner tone="error" title={code}>
          {t('department.unknown.text')}
        </Banner>
      </>
    );
  const { department } = status;
  return (
    <>
      <PageHeader title={t('department.title', { department: `${department.code} ${department.name}` })} back={back} />
      {correspondence === undefined ? <Busy label={t('reading')} /> : null}
      {correspondence !== undefined && row === undefined ? <NobodyToAnswer status={status} /> : null}
      {correspondence !== undefined && row !== undefined ? (
        <ReplyDesk
          key={row.head.digest}
          collection={collection}
          row={row}
          stored={correspondence.drafts.get(row.head.digest)}
        />
      ) : null}
    </>
  );
}

function NobodyToAnswer({ status: { department, state } }: { status: DepartmentStatus }) {
  const { t } = useTranslation('returns');
  if (department.excluded !== null)
    return <EmptyState title={t('department.excluded')}>{department.excluded}</EmptyState>;
  const why = state === 'conflict' ? 'conflict' : 'missing';
  return (
    <EmptyState
      title={t(`department.${why}.title`)}
      action={<LinkButton href={`#${paths.collect()}`}>{t('nothing.go')}</LinkButton>}
    >
      {t(`department.${why}.text`)}
    </EmptyState>
  );
}
