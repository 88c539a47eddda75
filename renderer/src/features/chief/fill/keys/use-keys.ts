import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import type { Answers } from '#domain/answers/answer.ts';
import type { Direction } from '#domain/answers/history.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { exhausted } from '#domain/result.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { commandOf, type Command } from './commands.ts';
import { useChoosing } from './use-choosing.ts';

interface KeyUse {
  /** The items that can be answered, in the order of the way. */
  items: readonly Item[];
  answers: Answers;
  /** Goes from an item (null: from where one stands) to the one after or before it. */
  step: (from: string | null, by: 1 | -1) => void;
  undoOrRedo: (direction: Direction) => void;
  showList: () => void;
}

/** Lets keys answer and move on while the page is shown. */
export function useKeys(use: KeyUse): void {
  const { preferences } = useChiefServices();
  const singles = useStore(preferences, ({ shortcuts }) => shortcuts);
  const choose = useChoosing(use.items, use.answers);
  const perform = (command: Command) => {
    switch (command.kind) {
      case 'choose':
        return choose(command.item, command.choice);
      case 'step':
        return use.step(command.item, command.by);
      case 'list':
        return use.showList();
      case 'undo':
      case 'redo':
        return use.undoOrRedo(command.kind);
      default:
        return exhausted(command);
    }
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event, singles);
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    perform(command);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    // Captured: fields with choices would take the arrows for themselves.
    document.addEventListener('keydown', listener, { capture: true });
    return () => document.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
