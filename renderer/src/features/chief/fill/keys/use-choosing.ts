import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers, Choice } from '#domain/answers/answer.ts';
import { choose } from '#domain/answers/commands.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { useAnnounce } from '#ui/feedback/Notices.tsx';
import { missingParts } from '../item/missing-parts.ts';
import { statusOptions } from '../item/status-options.ts';
import { useStores } from '../item/use-storing.ts';
import { focusPart, focusStatus } from '../walk/focus-item.ts';
import { useWalking } from '../walk/walk-context.ts';

/** Chooses a status by key, and leads to the first field it asks for. The key of an answer that was taken over confirms it. */
export function useChoosing(items: readonly Item[], answers: Answers): (item: string, choice: Choice) => void {
  const { t } = useTranslation('fill');
  const announce = useAnnounce();
  const { questionnaire, readOnly } = useWalking();
  const storeOf = useStores();
  const leadOn = useLeadingOn(items, answers);
  return (id, choice) => {
    const item = items.find((each) => each.id === id);
    if (readOnly || item === undefined) return;
    if (!statusOptions(questionnaire, item).some((option) => option.id === choice)) {
      announce(t('keys.notOffered', { id }));
      return;
    }
    focusStatus(id, choice);
    const answer = answers.get(id);
    if (answer?.choice !== choice || answer.takenOver)
      storeOf(item)((given) => choose(given, questionnaire, item, choice));
    leadOn(item, choice);
  };
}

/** Leads to the first field that a choice asks for: at once where it is chosen already, else as soon as its fields are drawn. */
function useLeadingOn(items: readonly Item[], answers: Answers): (item: Item, choice: Choice) => void {
  const { questionnaire } = useWalking();
  const chosen = useRef<{ item: string; choice: Choice } | null>(null);
  const lead = (drawn: Answers) => {
    const wanted = chosen.current;
    const answer = wanted === null ? undefined : drawn.get(wanted.item);
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
