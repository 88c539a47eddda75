import { useTranslation } from 'react-i18next';
import { chiefFlags } from '#domain/profile/profile.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Columns } from '#ui/layout/Columns.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useRememberPlace } from '../shared/response/remembered-place.ts';
import { ResponseFrame } from '../shared/response/ResponseFrame.tsx';
import { FlagQuestion } from './FlagQuestion.tsx';
import { LastYearPanel } from './LastYearPanel.tsx';
import { ProfileProgress } from './ProfileProgress.tsx';
import { RespondentFields } from './RespondentFields.tsx';
import { SwitchOffDialog } from './SwitchOffDialog.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useFlagAnswers } from './use-flag-answers.ts';
import { useFlagHistory } from './use-flag-history.ts';
import styles from './Profile.module.css';

/** The first step of a response: what the department does, and who fills in. */
export function ProfilePage({ id }: { id: string }) {
  return (
    <ResponseFrame id={id} step="profile">
      <ProfileQuestions />
    </ResponseFrame>
  );
}

function ProfileQuestions() {
  const { t } = useTranslation('profile');
  const { response, questionnaire, department, own, readOnly } = useOpenResponse();
  useRememberPlace(response.id, 'profile');
  const { asking, give, ask, leave } = useFlagAnswers();
  const undoing = useFlagHistory(ask);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Columns shape="aside">
        <Stack>
          {department.officer ? (
            <Banner tone="info" title={t('officer.title')}>
              {t('officer.text')}
            </Banner>
          ) : null}
          <Panel title={t('questions')} {...(readOnly ? {} : { actions: <UndoButtons {...undoing} /> })}>
            <ol className={styles.questions}>
              {chiefFlags(questionnaire).map((flag) => (
                <FlagQuestion
                  key={flag.id}
                  flag={flag}
                  answer={response.profile[flag.id]}
                  preset={own?.presets.find((each) => each.flag === flag.id)}
                  readOnly={readOnly}
                  onChoose={(on) => give(flag, on)}
                  onCorrectReason={() => ask(flag)}
                />
              ))}
            </ol>
          </Panel>
        </Stack>
        <div className={styles.aside}>
          <ProfileProgress />
          <RespondentFields />
          <LastYearPanel />
        </div>
      </Columns>
      {asking === null ? null : (
        <SwitchOffDialog
          key={asking.id}
          flag={asking}
          onReason={(reason) => give(asking, false, reason)}
          onClose={leave}
        />
      )}
    </>
  );
}
