import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerFlag } from '#domain/profile/profile.ts';
import type { Flag } from '#domain/questionnaire/questionnaire.ts';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { useOpenResponse } from '../open-response.ts';
import { useServices } from '../services.ts';

/** Answering the questions: `asking` is the flag for which a reason is being asked, null while none is. */
export function useFlagAnswers() {
  const { t } = useTranslation('profile');
  const { response, questionnaire, own } = useOpenResponse();
  const { responses, saving } = useServices();
  const notice = useNotice();
  const [asking, setAsking] = useState<Flag | null>(null);

  const asked = { questionnaire, presets: own?.presets ?? [] };

  const store = async (flag: Flag, on: boolean, reason: string) => {
    const finish = saving.begin();
    const outcome = await responses.change(response.id, (current) => {
      const profile = answerFlag(asked, current.profile, flag.id, { on, reason });
      return profile.ok ? { ...current, profile: profile.value } : current;
    });
    finish(outcome);
    if (!outcome.ok) notice({ tone: 'error', text: t('notStored') });
    return outcome.ok;
  };

  const give = async (flag: Flag, on: boolean, reason = '') => {
    const answered = answerFlag(asked, response.profile, flag.id, { on, reason });
    if (answered.ok) {
      if (await store(flag, on, reason)) setAsking(null);
    } else if (answered.failure.kind === 'reason-needed') setAsking(flag);
  };

  return {
    asking,
    give: (flag: Flag, on: boolean, reason?: string) => void give(flag, on, reason),
    ask: setAsking,
    leave: () => setAsking(null),
  };
}
