import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Choice } from '#domain/answers/answer.ts';
import { nextStep, NO_HISTORY, sameAnswer, withoutItem, type Direction } from '#domain/answers/history.ts';
import { useAnnounce, useNotice } from '#ui/feedback/Notices.tsx';
import { useServices } from '../../services.ts';
import { useWalking } from '../walk/walk-context.ts';

/** Undoing and redoing what was written to the answers. */
export interface Undoing {
  canUndo: boolean;
  canRedo: boolean;
  /** One step after the other, however fast the keys come. Nothing happens while everything is locked. */
  undoOrRedo: (direction: Direction) => void;
}

/** `show` takes the person to the item that was changed, at its status. */
export function useHistory(show: (item: string, choice: Choice | null) => void): Undoing {
  const { answering } = useServices();
  const { response, readOnly } = useWalking();
  const history = useStore(answering, ({ histories }) => histories.get(response) ?? NO_HISTORY);
  const take = useStep(show);
  const running = useRef(Promise.resolve());
  return {
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    undoOrRedo: (direction) => {
      if (!readOnly) running.current = running.current.then(() => take(direction));
    },
  };
}

function useStep(show: (item: string, choice: Choice | null) => void): (direction: Direction) => Promise<void> {
  const { t } = useTranslation('fill');
  const { answering, responses, saving } = useServices();
  const { response } = useWalking();
  const announce = useAnnounce();
  const notice = useNotice();
  return async (direction) => {
    // What is being typed is the newest write.
    await saving.flush();
    const history = answering.historyOf(response);
    const step = nextStep(history, direction);
    if (step === null) return announce(t(`history.nothing.${direction}`));
    const finish = saving.begin();
    let elsewhere = false;
    const outcome = await responses.answer(response, step.item, (stored = step.from) => {
      elsewhere = !sameAnswer(stored, step.from);
      return elsewhere ? stored : step.to;
    });
    finish(outcome);
    if (!outcome.ok) return undefined;
    answering.keepHistory(response, elsewhere ? withoutItem(history, step.item) : step.taken);
    if (elsewhere) return notice({ tone: 'warning', text: t('history.elsewhere', { id: step.item }) });
    notice({ tone: 'info', text: t(`history.done.${direction}`, { id: step.item }) });
    return show(step.item, outcome.value.choice);
  };
}
