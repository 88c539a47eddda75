import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tallyOf } from '#domain/aggregation/item-outcomes.ts';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { HandedSubmission } from '../../shared/handed-in/HandedSubmission.tsx';
import { OfficerFrame } from '../../shared/frame/OfficerFrame.tsx';
import { OneDepartment } from '../../shared/frame/OneDepartment.tsx';
import { paths } from '../../../shared/navigation/paths.ts';
import { ProfileTable } from '../../shared/handed-in/ProfileTable.tsx';
import type { Collection } from '../../shared/collection/use-collection.ts';
import { AnswersPanel } from './AnswersPanel.tsx';
import { ChapterTable } from './ChapterTable.tsx';
import { HeadPanel } from './HeadPanel.tsx';
import { RadarPanel } from './RadarPanel.tsx';

/** Everything one department handed in. */
export function DepartmentPage({ code }: { code: string }) {
  const { t } = useTranslation('overview');
  return (
    <OfficerFrame page="overview">
      {(collection) => (
        <OneDepartment
          collection={collection}
          code={code}
          titleOf={({ code: own, name }) => `${own} ${name}`}
          back={{ href: `#${paths.overview()}`, label: t('department.back') }}
        >
          {(status, head) => <Received collection={collection} status={status} submission={head} />}
        </OneDepartment>
      )}
    </OfficerFrame>
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
      <Disclosure title={t('department.profile')} level={2}>
        <ProfileTable questionnaire={questionnaire} profile={submission.payload.profile} />
      </Disclosure>
      <HandedSubmission digest={submission.digest}>
        <AnswersPanel questionnaire={questionnaire} tally={tally} />
      </HandedSubmission>
    </Stack>
  );
}
