import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { nextStep, NO_HISTORY, sameContent, withoutItems, type Direction, type Move } from '#domain/answers/history.ts';
import { exhausted, fail, ok } from '#domain/result.ts';
import { answerFlag, unanswerFlag } from '#domain/profile/profile.ts';
import type { Flag } from '#domain/questionnaire/questionnaire.ts';
import type { FlagSaid } from '#state/answer-desk.ts';
import { useAnnounce, useNotice } from '#ui/feedback/Notices.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { undoKey } from '../shared/response/undo-key.ts';
import { focusFlag } from './flag-element.ts';
import { useFlagsAsked } from './use-flags-asked.ts';

/** Undoing and redoing what was said of the department, by buttons and by keys. `askReason` is called where a step back switches a flag off that needs a reason. */
export function useFlagHistory(askReason: (flag: Flag) => void) {
  const { answering } = useChiefServices();
  const { response, readOnly } = useOpenResponse();
  const history = useStore(answering, ({ flagHistories }) => flagHistories.get(response.id) ?? NO_HISTORY);
  const take = useStep(askReason);
  const undoOrRedo = (direction: Direction) => {
    if (!readOnly) take(direction);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const direction = undoKey(event);
    if (direction === null) return;
    event.preventDefault();
    undoOrRedo(direction);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return { canUndo: history.done.length > 0, canRedo: history.undone.length > 0, undoOrRedo };
}

function useStep(askReason: (flag: Flag) => void): (direction: Direction) => void {
  const { t } = useTranslation('profile');
  const { answering } = useChiefServices();
  const { response, questionnaire } = useOpenResponse();
  const announce = useAnnounce();
  const notice = useNotice();
  const makeMove = useMove();
  return (direction) => {
    const history = answering.flagHistoryOf(response.id);
    const step = nextStep(history, direction);
    const move = step?.moves[0];
    const flag = questionnaire.flags.find(({ id }) => id === move?.item);
    if (step === null || move === undefined || flag === undefined) return announce(t(`history.nothing.${direction}`));
    const made = makeMove(move);
    switch (made) {
      case 'made':
        answering.keepFlagHistory(response.id, step.taken);
        notice({ tone: 'info', text: t(`history.done.${direction}`, { flag: flag.label }) });
        return focusFlag(flag.id, move.to);
      case 'elsewhere':
        answering.keepFlagHistory(response.id, withoutItems(step.taken, new Set([flag.id])));
        return notice({ tone: 'warning', text: t('history.elsewhere', { flag: flag.label }) });
      case 'reason-needed':
        return askReason(flag);
      case 'failed':
        return notice({ tone: 'error', text: t('notStored') });
      default:
        return exhausted(made);
    }
  };
}

type Made = 'made' | 'elsewhere' | 'reason-needed' | 'failed';

/** Makes what a step says of a flag so by the command that answers it, unless it was answered elsewhere since. */
function useMove(): (move: Move<FlagSaid>) => Made {
  const { openResponses } = useChiefServices();
  const { response } = useOpenResponse();
  const { asked } = useFlagsAsked();
  return ({ item, from, to }) => {
    const taken = openResponses.apply(response.id, ({ response: { profile } }) => {
      if (!sameContent(profile[item] ?? null, from)) return fail({ kind: 'elsewhere' });
      const moved = to === null ? unanswerFlag(asked, profile, item) : answerFlag(asked, profile, item, to);
      if (moved.ok) return ok({ kind: 'profile', profile: moved.value });
      return fail({ kind: moved.failure.kind === 'reason-needed' ? 'reason-needed' : 'elsewhere' });
    });
    if (taken.ok) return 'made';
    const { kind } = taken.failure;
    return kind === 'elsewhere' || kind === 'reason-needed' ? kind : 'failed';
  };
}
