import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerFlag, type FlagAnswer } from '#domain/profile/profile.ts';
import type { Flag } from '#domain/questionnaire/questionnaire.ts';
import type { FlagSaid } from '#state/answer-desk.ts';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useServices } from '../../shared/services/services.ts';
import { useFlagsAsked } from './use-flags-asked.ts';

/** Answering the questions: `asking` is the flag for which a reason is being asked, null while none is. Every answer can be undone. */
export function useFlagAnswers() {
  const { response } = useOpenResponse();
  const { asked } = useFlagsAsked();
  const [asking, setAsking] = useState<Flag | null>(null);
  const store = useStoring();
  const give = async (flag: Flag, on: boolean, reason = '') => {
    const answered = answerFlag(asked, response.profile, flag.id, { on, reason });
    if (answered.ok) {
      if (await store(flag, { on, reason })) setAsking(null);
    } else if (answered.failure.kind === 'reason-needed') setAsking(flag);
  };
  return {
    asking,
    give: (flag: Flag, on: boolean, reason?: string) => void give(flag, on, reason),
    ask: setAsking,
    leave: () => setAsking(null),
  };
}

/** Stores an answer and keeps what was there before, so that it can be undone. Returns whether it is stored. */
function useStoring(): (flag: Flag, answer: FlagAnswer) => Promise<boolean> {
  const { t } = useTranslation('profile');
  const { response } = useOpenResponse();
  const { asked } = useFlagsAsked();
  const { responses, saving, answering } = useServices();
  const notice = useNotice();
  return async ({ id }, answer) => {
    const finish = saving.begin();
    let before: FlagSaid = null;
    const outcome = await responses.change(response.id, (current) => {
      before = current.profile[id] ?? null;
      const profile = answerFlag(asked, current.profile, id, answer);
      return profile.ok ? { ...current, profile: profile.value } : current;
    });
    finish(outcome);
    if (outcome.ok) answering.recordFlag(response.id, { item: id, before, after: outcome.value.profile[id] ?? null });
    else notice({ tone: 'error', text: t('notStored') });
    return outcome.ok;
  };
}
