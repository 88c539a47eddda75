import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Choice } from '#domain/answers/answer.ts';
import { nextStep, NO_HISTORY, sameAnswer, withoutItems, type Direction, type Move } from '#domain/answers/history.ts';
import { fail, ok } from '#domain/result.ts';
import { useAnnounce, useNotice } from '#ui/feedback/Notices.tsx';
import { useChiefServices } from '../../shared/services/chief-services.ts';
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
  const { answering } = useChiefServices();
  const { response, readOnly } = useWalking();
  const history = useStore(answering, ({ histories }) => histories.get(response) ?? NO_HISTORY);
  const take = useStep(show);
  return {
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    undoOrRedo: (direction) => {
      if (!readOnly) take(direction);
    },
  };
}

function useStep(show: (item: string, choice: Choice | null) => void): (direction: Direction) => void {
  const { t } = useTranslation('fill');
  const { answering, saving } = useChiefServices();
  const { response } = useWalking();
  const announce = useAnnounce();
  const notice = useNotice();
  const makeMove = useMove();
  return (direction) => {
    // What is being typed is the newest change. It is taken in before this returns; nobody waits for the disk.
    void saving.flush();
    const step = nextStep(answering.historyOf(response), direction);
    if (step === null) return announce(t(`history.nothing.${direction}`));
    const made = step.moves.map(makeMove);
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

/** Makes one answer what a step has, unless it was changed elsewhere since. */
function useMove(): (move: Move) => 'made' | 'elsewhere' | 'failed' {
  const { openResponses } = useChiefServices();
  const { response } = useWalking();
  return ({ item, from, to }) => {
    const taken = openResponses.apply(response, ({ answers }) =>
      sameAnswer(answers.get(item) ?? from, from) ? ok({ kind: 'answer', answer: to }) : fail({ kind: 'elsewhere' }),
    );
    if (taken.ok) return 'made';
    return taken.failure.kind === 'elsewhere' ? 'elsewhere' : 'failed';
  };
}
