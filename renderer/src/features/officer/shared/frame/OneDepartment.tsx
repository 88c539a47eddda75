import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { paths } from '../../../shared/navigation/paths.ts';
import type { Collection } from '../collection/use-collection.ts';

interface OneDepartmentProps {
  collection: Collection;
  code: string;
  titleOf: (department: Department) => string;
  back: { href: string; label: string };
  /** The page of a department whose file is held. */
  children: (status: DepartmentStatus, head: Submission) => ReactNode;
}

/** A page about what one department handed in; says why where there is nothing to show, and where to go. */
export function OneDepartment({ collection, code, titleOf, back, children }: OneDepartmentProps) {
  const { t } = useTranslation('frame');
  const status = collection.summary.statuses.find(({ department }) => department.code === code);
  if (status === undefined)
    return (
      <>
        <PageHeader title={t('department.unknown.title')} back={back} />
        <Banner tone="error" title={code}>
          {t('department.unknown.text')}
        </Banner>
      </>
    );
  const { department, head } = status;
  return (
    <>
      <PageHeader title={titleOf(department)} back={back} />
      {head === null || department.excluded !== null ? <NothingHeld status={status} /> : children(status, head)}
    </>
  );
}

function NothingHeld({ status: { department, state } }: { status: DepartmentStatus }) {
  const { t } = useTranslation('frame');
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
