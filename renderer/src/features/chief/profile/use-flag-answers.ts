import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerFlag, type FlagAnswer } from '#domain/profile/profile.ts';
import { ok } from '#domain/result.ts';
import type { Flag } from '#domain/questionnaire/questionnaire.ts';
import type { FlagSaid } from '#state/answer-desk.ts';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { useFlagsAsked } from './use-flags-asked.ts';

/** Answering the questions: `asking` is the flag for which a reason is being asked, null while none is. Every answer can be undone. */
export function useFlagAnswers() {
  const { response } = useOpenResponse();
  const { asked } = useFlagsAsked();
  const [asking, setAsking] = useState<Flag | null>(null);
  const store = useStoring();
  const give = (flag: Flag, on: boolean, reason = '') => {
    const answered = answerFlag(asked, response.profile, flag.id, { on, reason });
    if (answered.ok) {
      if (store(flag, { on, reason })) setAsking(null);
    } else if (answered.failure.kind === 'reason-needed') setAsking(flag);
  };
  return {
    asking,
    give,
    ask: setAsking,
    leave: () => setAsking(null),
  };
}

/** Gives an answer and keeps what was there before, so that it can be undone. Returns whether it was taken. */
function useStoring(): (flag: Flag, answer: FlagAnswer) => boolean {
  const { t } = useTranslation('profile');
  const { response } = useOpenResponse();
  const { asked } = useFlagsAsked();
  const { openResponses, answering } = useChiefServices();
  const notice = useNotice();
  return ({ id }, answer) => {
    const taken = openResponses.apply(response.id, ({ response: { profile } }) => {
      const given = answerFlag(asked, profile, id, answer);
      return given.ok ? ok({ kind: 'profile', profile: given.value }) : given;
    });
    if (taken.ok) {
      const { before, after } = taken.value;
      const said = ({ response: { profile } }: typeof before): FlagSaid => profile[id] ?? null;
      answering.recordFlag(response.id, { item: id, before: said(before), after: said(after) });
    } else if (taken.failure.kind === 'locked' || taken.failure.kind === 'gone')
      notice({ tone: 'error', text: t('notStored') });
    return taken.ok;
  };
}
