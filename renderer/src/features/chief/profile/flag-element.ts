/** The id of the element that shows a question about the department. */
export function flagElementId(flag: string): string {
  return `flag-${flag}`;
}

/** Brings the focus to the answer of a question, or to its first choice while it has none. */
export function focusFlag(flag: string): void {
  const question = document.querySelector(`#${CSS.escape(flagElementId(flag))}`);
  const radio =
    question?.querySelector<HTMLElement>('input[type="radio"]:checked') ??
    question?.querySelector<HTMLElement>('input[type="radio"]');
  radio?.focus();
}
