import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { obstacles } from '#domain/answers/review.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Columns } from '#ui/layout/Columns.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { useRememberPlace } from '../shared/response/remembered-place.ts';
import { ResponseFrame } from '../shared/response/ResponseFrame.tsx';
import { EarlierRevisions } from './EarlierRevisions.tsx';
import { HandInStanding } from './HandInStanding.tsx';
import { ReopenPanel } from './ReopenPanel.tsx';
import { SignedRevision } from './SignedRevision.tsx';
import { SignOffFacts } from './SignOffFacts.tsx';
import { SignOffForm } from './SignOffForm.tsx';

/** The last step of a response: sign-off, result file, and the start of the next revision. */
export function SubmitPage({ id }: { id: string }) {
  return (
    <ResponseFrame id={id} step="submit">
      <SignOffAndSubmission />
    </ResponseFrame>
  );
}

function SignOffAndSubmission() {
  const { t } = useTranslation('submit');
  const { response } = useOpenResponse();
  useRememberPlace(response.id, 'submit');
  const [justSigned, setJustSigned] = useState(false);
  const { signOff } = response;
  return (
    <>
      <PageHeader title={t('title')} lead={signOff === null ? t('leadDraft') : t('leadSigned')} />
      {signOff === null ? (
        <Draft onSigned={() => setJustSigned(true)} />
      ) : (
        <Stack>
          <HandInStanding />
          <Columns shape="aside">
            <SignedRevision arrive={justSigned} />
            <Stack>
              <SignOffFacts signOff={signOff} />
              <ReopenPanel />
              <EarlierRevisions />
            </Stack>
          </Columns>
        </Stack>
      )}
    </>
  );
}

function Draft({ onSigned }: { onSigned: () => void }) {
  const { t } = useTranslation('submit');
  const { response, questionnaire, items, answers } = useOpenResponse();
  const missing = obstacles(questionnaire, response, items, answers).length;
  return (
    <Columns shape="aside">
      <Stack>
        {missing === 0 ? null : (
          <Banner
            tone="warning"
            title={t('obstacles.title', { n: missing })}
            actions={<LinkButton href={`#${paths.review(response.id)}`}>{t('obstacles.open')}</LinkButton>}
          >
            {t('obstacles.text')}
          </Banner>
        )}
        <SignOffForm ready={missing === 0} onSigned={onSigned} />
      </Stack>
      <Stack>
        <Panel title={t('draftPrint.title')}>
          <p>{t('draftPrint.text')}</p>
          <LinkButton icon="print" href={`#${paths.print(response.id)}`}>
            {t('draftPrint.open')}
          </LinkButton>
          <LinkButton look="quiet" icon="print" href={`#${paths.summary(response.id)}`}>
            {t('draftPrint.summary')}
          </LinkButton>
        </Panel>
        <EarlierRevisions />
      </Stack>
    </Columns>
  );
}
