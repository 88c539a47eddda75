import { createContext, useContext } from 'react';

/** The few words that components need by themselves, in the language of the screen. */
export interface UiTexts {
  close: string;
  cancel: string;
  required: string;
  optional: string;
  /** With `{max}` for the number of letters. */
  full: string;
  /** With `{label}` for the field. */
  openCalendar: string;
  calendarComing: string;
  calendarFailed: string;
  /** How a day can be written. */
  dayExample: string;
  dayNotRead: string;
  noSuchDay: string;
  unlikelyYear: string;
  previousMonth: string;
  nextMonth: string;
  noMatch: string;
  showOptions: string;
  increase: string;
  decrease: string;
  sortAscending: string;
  sortDescending: string;
}

export const UiTextsContext = createContext<UiTexts | null>(null);

/** Throws outside of `UiTextsContext`: a component without its words is a mistake of whoever mounts it. */
export function useUiTexts(): UiTexts {
  const texts = useContext(UiTextsContext);
  if (texts === null) throw new Error('UiTextsContext is missing around a component');
  return texts;
}
