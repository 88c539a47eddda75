import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tallyOf } from '#domain/aggregation/outcomes.ts';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { OfficerFrame } from '../../OfficerFrame.tsx';
import { paths } from '../../paths.ts';
import type { Collection } from '../../use-collection.ts';
import { AnswersPanel } from './AnswersPanel.tsx';
import { ChapterTable } from './ChapterTable.tsx';
import { HeadPanel } from './HeadPanel.tsx';
import { ProfilePanel } from './ProfilePanel.tsx';
import { RadarPanel } from './RadarPanel.tsx';
import './Department.css';

/** Everything one department handed in. */
export function DepartmentPage({ code }: { code: string }) {
  return (
    <OfficerFrame page="overview">{(collection) => <Department collection={collection} code={code} />}</OfficerFrame>
  );
}

function Department({ collection, code }: { collection: Collection; code: string }) {
  const { t } = useTranslation('overview');
  const status = collection.summary.statuses.find(({ department }) => department.code === code);
  const back = { href: `#${paths.overview()}`, label: t('department.back') };
  if (status === undefined)
    return (
      <>
        <PageHeader title={t('department.unknown.title')} back={back} />
        <Banner tone="error" title={code}>
          {t('department.unknown.text')}
        </Banner>
      </>
    );
  const { department, state, head } = status;
  return (
    <>
      <PageHeader title={`${department.code} ${department.name}`} back={back} />
      {head === null || state === 'excluded' ? (
        <NothingReceived status={status} />
      ) : (
        <Received collection={collection} status={status} submission={head} />
      )}
    </>
  );
}

function NothingReceived({ status: { department, state } }: { status: DepartmentStatus }) {
  const { t } = useTranslation('overview');
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

interface ReceivedProps {
  collection: Collection;
  status: DepartmentStatus;
  submission: Submission;
}

function Received({ collection, status, submission }: ReceivedProps) {
  const { t } = useTranslation('overview');
  const { questionnaire } = collection;
  const { department } = status;
  const tally = useMemo(
    () => tallyOf(questionnaire, department, submission.payload),
    [questionnaire, department, submission],
  );
  return (
    <Stack>
      {status.state === 'sent-back' ? (
        <Banner tone="warning" title={t('department.sentBack.title')}>
          {t('department.sentBack.text')}
        </Banner>
      ) : null}
      <HeadPanel department={department} submission={submission} />
      <ChapterTable questionnaire={questionnaire} tally={tally} />
      <RadarPanel summary={collection.summary} tally={tally} />
      <ProfilePanel questionnaire={questionnaire} profile={submission.payload.profile} />
      <AnswersPanel questionnaire={questionnaire} tally={tally} />
    </Stack>
  );
}
