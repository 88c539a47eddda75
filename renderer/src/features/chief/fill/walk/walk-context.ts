import { createContext, useContext } from 'react';
import type { Attachment } from '#domain/answers/attachment.ts';
import type { LastYear } from '#domain/answers/last-year.ts';
import type { LastAnswer } from '#domain/answers/last-year-answers.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Beside } from './beside.ts';

/** What every item on the page needs and what stays the same while answers change, so that an answer draws only its own item again. */
interface Walking {
  questionnaire: Questionnaire;
  inspection: Inspection;
  response: string;
  /** To all its answers: the limits count them together. */
  attachments: readonly Attachment[];
  /** What is already known about items, by item id. */
  beside: ReadonlyMap<string, Beside>;
  lastYear: LastYear | null;
  /** Last year's answers by item id. */
  last: ReadonlyMap<string, LastAnswer>;
  /** Ids of the items of which a return speaks that is still to be answered. */
  remarked: ReadonlySet<string>;
  readOnly: boolean;
  /** Tells that the focus has reached an item. */
  reach: (item: string) => void;
}

export const WalkingContext = createContext<Walking | null>(null);

/** Throws outside of a walk. */
export function useWalking(): Walking {
  const walking = useContext(WalkingContext);
  if (walking === null) throw new Error('a walk is missing around an item');
  return walking;
}
