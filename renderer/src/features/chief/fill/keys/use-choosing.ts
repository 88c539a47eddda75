import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers, Choice } from '#domain/answers/answer.ts';
import { choose } from '#domain/answers/commands.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { useAnnounce } from '#ui/feedback/Notices.tsx';
import { useServices } from '../../../shared/services/services.ts';
import { missingParts } from '../item/missing-parts.ts';
import { useStores } from '../item/use-storing.ts';
import { focusPart, statusRadio } from '../walk/focus-item.ts';
import { useWalking } from '../walk/walk-context.ts';

/**
 * Chooses a status by key, and leads to the first field it asks for as soon as the answer is stored. The key of an answer that was taken
 * over confirms it.
 */
export function useChoosing(items: readonly Item[], answers: Answers): (item: string, choice: Choice) => void {
  const { t } = useTranslation('fill');
  const announce = useAnnounce();
  const { readOnly } = useWalking();
  const confirm = useConfirming();
  const leadOn = useLeadingOn(items, answers);
  return (id, choice) => {
    const item = items.find((each) => each.id === id);
    if (readOnly || item === undefined) return;
    const radio = statusRadio(id, choice);
    if (radio === null) {
      announce(t('keys.notOffered', { id }));
      return;
    }
    radio.focus();
    const answer = answers.get(id);
    if (answer?.choice !== choice) radio.click();
    else if (answer.takenOver) confirm(item, choice);
    leadOn(item, choice);
  };
}

function useConfirming(): (item: Item, choice: Choice) => void {
  const { saving } = useServices();
  const { questionnaire } = useWalking();
  const storeOf = useStores();
  return (item, choice) => {
    const finish = saving.begin();
    void storeOf(item)((stored) => choose(stored, questionnaire, item, choice)).then(finish);
  };
}

/** Leads to the first field that a choice asks for: at once where the choice is stored already, else as soon as it is. */
function useLeadingOn(items: readonly Item[], answers: Answers): (item: Item, choice: Choice) => void {
  const { questionnaire } = useWalking();
  const chosen = useRef<{ item: string; choice: Choice } | null>(null);
  const lead = (stored: Answers) => {
    const wanted = chosen.current;
    const answer = wanted === null ? undefined : stored.get(wanted.item);
    const item = items.find(({ id }) => id === wanted?.item);
    if (answer === undefined || item === undefined || answer.choice !== wanted?.choice) return;
    chosen.current = null;
    const [part] = missingParts(questionnaire, item, answer);
    if (part !== undefined) focusPart(item.id, part);
  };
  const arrive = useEffectEvent(lead);
  useEffect(() => arrive(answers), [answers]);
  return ({ id }, choice) => {
    chosen.current = { item: id, choice };
    lead(answers);
  };
}
