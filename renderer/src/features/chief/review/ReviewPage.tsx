import { useTranslation } from 'react-i18next';
import { obstacles } from '#domain/answers/review.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { useBesideStep } from '../shared/response/way-back.ts';
import { useRememberPlace } from '../shared/response/remembered-place.ts';
import { ResponseFrame } from '../shared/response/ResponseFrame.tsx';
import { AttachedItems } from './AttachedItems.tsx';
import { ChangedWording } from './ChangedWording.tsx';
import { ChapterCounts } from './ChapterCounts.tsx';
import { FindingList } from './FindingList.tsx';
import { LastYearComparison } from './LastYearComparison.tsx';
import { MissingList } from './MissingList.tsx';
import { ReadingNotes } from './ReadingNotes.tsx';
import { RemarkList } from './RemarkList.tsx';

/** The third step of a response: what is missing, what was counted, and every △ and × to read through. */
export function ReviewPage({ id }: { id: string }) {
  return (
    <ResponseFrame id={id} step="review">
      <Review />
    </ResponseFrame>
  );
}

function Review() {
  const { t } = useTranslation('review');
  const { response } = useOpenResponse();
  const beside = useBesideStep(response.id);
  useRememberPlace(response.id, 'review');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={response.signOff === null ? t('lead') : t('leadSigned')}
        actions={
          <>
            <LinkButton size="small" icon="print" href={`#${beside(paths.hearing(response.id))}`}>
              {t('hearing')}
            </LinkButton>
            <LinkButton size="small" icon="print" href={`#${beside(paths.summary(response.id))}`}>
              {t('summary')}
            </LinkButton>
          </>
        }
      />
      <Stack>
        {response.signOff === null ? <Completeness /> : null}
        <ChangedWording />
        <RemarkList />
        <ChapterCounts />
        <LastYearComparison />
        <ReadingNotes />
        <FindingList />
        <AttachedItems />
      </Stack>
    </>
  );
}

/** What is missing, or that nothing is and how to go on. */
function Completeness() {
  const { t } = useTranslation('review');
  const { response, questionnaire, items, answers } = useOpenResponse();
  const missing = obstacles(questionnaire, response, items, answers);
  if (missing.length > 0) return <MissingList missing={missing} />;
  return (
    <Banner
      tone="success"
      title={t('ready.title')}
      actions={
        <LinkButton look="primary" href={`#${paths.submit(response.id)}`}>
          {t('ready.next')}
        </LinkButton>
      }
    >
      {t('ready.text')}
    </Banner>
  );
}
