import type { FlagAnswer } from '#domain/profile/profile.ts';

/** The id of the element that shows a question about the department. */
export function flagElementId(flag: string): string {
  return `flag-${flag}`;
}

/** Brings the focus to the answer that a question has now, or to its first choice while it has none. It need not be drawn yet. */
export function focusFlag(flag: string, said: Pick<FlagAnswer, 'on'> | null): void {
  const question = document.querySelector(`#${CSS.escape(flagElementId(flag))}`);
  const value = said === null ? '' : `[value="${said.on ? 'yes' : 'no'}"]`;
  const radio = question?.querySelector<HTMLElement>(`input[type="radio"]${value}`);
  radio?.focus();
}
