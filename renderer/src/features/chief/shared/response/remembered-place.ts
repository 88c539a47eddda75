import { useEffect, useState } from 'react';
import type { Place } from '#domain/answers/response-repository.ts';
import type { Response } from '#domain/answers/response.ts';
import { itemsOf, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { paths } from '../../../shared/navigation/paths.ts';
import { useChiefServices } from '../services/chief-services.ts';

/** Notes which page without items the chief is on, so that the response can be taken up again there. The last item answered stays known. */
export function useRememberPlace(response: string, view: Exclude<Place['view'], 'fill'>): void {
  const { responses } = useChiefServices();
  useEffect(() => {
    let gone = false;
    void responses.place(response).then((before) => {
      if (!gone) void responses.remember(response, { view, item: before?.item ?? null });
      return undefined;
    });
    return () => {
      gone = true;
    };
  }, [responses, response, view]);
}

/** Where the response was left: undefined until it is known, null when it was never opened. */
export function useRememberedPlace(response: string): Place | null | undefined {
  const { responses } = useChiefServices();
  const [place, setPlace] = useState<Place | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void responses.place(response).then((found) => {
      if (!gone) setPlace(found);
      return undefined;
    });
    return () => {
      gone = true;
    };
  }, [responses, response]);
  return place;
}

/** The page on which to take a response up again: a signed one at its hand-in, one that was handed over where it can be taken back, a draft where it was left, a new one at its first step. */
export function pathToContinue(response: Response, questionnaire: Questionnaire, place: Place | null): string {
  if (response.signOff !== null) return paths.submit(response.id);
  if (response.handedOver !== null) return paths.handover(response.id);
  switch (place?.view) {
    case 'fill':
      return fillPath(response.id, questionnaire, place.item);
    case 'review':
      return paths.review(response.id);
    case 'submit':
      return paths.submit(response.id);
    default:
      return paths.profile(response.id);
  }
}

/** Where answering goes on: at the item, or at the first chapter where there is none. */
export function fillPath(response: string, questionnaire: Questionnaire, itemId: string | null): string {
  const item = itemsOf(questionnaire).find((each) => each.id === itemId);
  const chapter = item?.chapter ?? questionnaire.chapters[0]?.id;
  return chapter === undefined ? paths.profile(response) : paths.fill(response, chapter, item?.id);
}
