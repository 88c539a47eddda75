import { useMemo } from 'react';
import { itemsOfFlag } from '#domain/answers/applicability.ts';
import { flagsOn, type FlagsAsked } from '#domain/profile/profile.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { statusIn, useOpenResponse } from '../shared/response/open-response.ts';

/** What answers to the questions are judged by, and which items depend on a flag. */
interface JudgedFlags {
  asked: FlagsAsked;
  /** The items that are asked only while the flag is on. */
  itemsOf: (flag: string) => Item[];
}

export function useFlagsAsked(): JudgedFlags {
  const { questionnaire, response, department, answers, own, lastYear } = useOpenResponse();
  return useMemo(() => {
    const flags = flagsOn(questionnaire, response.profile, department);
    const itemsOf = (flag: string) => itemsOfFlag(questionnaire, flags, flag, statusIn(answers));
    const asked = {
      questionnaire,
      presets: own?.presets ?? [],
      onLastYear: new Set((lastYear?.profile ?? []).filter(({ on }) => on).map(({ flag }) => flag)),
      answersHidden: (flag: string) =>
        itemsOf(flag).filter(({ id }) => (answers.get(id)?.choice ?? null) !== null).length,
    };
    return { asked, itemsOf };
  }, [questionnaire, response.profile, department, answers, own, lastYear]);
}
