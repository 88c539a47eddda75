import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Choice } from '#domain/answers/answer.ts';
import { nextStep, NO_HISTORY, sameAnswer, withoutItems, type Direction, type Move } from '#domain/answers/history.ts';
import { useAnnounce, useNotice } from '#ui/feedback/Notices.tsx';
import { useServices } from '../../../shared/services/services.ts';
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
  const { answering, saving } = useServices();
  const { response } = useWalking();
  const announce = useAnnounce();
  const notice = useNotice();
  const makeMove = useMove();
  return async (direction) => {
    // What is being typed is the newest write.
    await saving.flush();
    const history = answering.historyOf(response);
    const step = nextStep(history, direction);
    if (step === null) return announce(t(`history.nothing.${direction}`));
    const made = await Promise.all(step.moves.map(makeMove));
    if (made.includes('failed')) return undefined;
    const elsewhere = step.moves.filter((_, index) => made[index] === 'elsewhere').map(({ item }) => item);
    answering.keepHistory(response, withoutItems(step.taken, new Set(elsewhere)));
    const [first, ...others] = step.moves.filter(({ item }) => !elsewhere.includes(item));
    if (elsewhere.length > 0)
      notice({ tone: 'warning', text: t('history.elsewhere', { id: elsewhere.join(t('and')) }) });
    if (first === undefined) return undefined;
    const done = others.length === 0 ? 'done' : 'doneTogether';
    notice({ tone: 'info', text: t(`history.${done}.${direction}`, { id: first.item, items: others.length + 1 }) });
    return show(first.item, first.to.choice);
  };
}

/** Writes one row as a step has it, unless it was changed elsewhere since. */
function useMove(): (move: Move) => Promise<'made' | 'elsewhere' | 'failed'> {
  const { responses, saving } = useServices();
  const { response } = useWalking();
  return async ({ item, from, to }) => {
    const finish = saving.begin();
    let elsewhere = false;
    const outcome = await responses.answer(response, item, (stored = from) => {
      // A step of several rows may have been made in part before storage refused the rest.
      elsewhere = !sameAnswer(stored, from) && !sameAnswer(stored, to);
      return elsewhere ? stored : to;
    });
    finish(outcome);
    if (!outcome.ok) return 'failed';
    return elsewhere ? 'elsewhere' : 'made';
  };
}
