import { useEffect, type RefObject } from 'react';

const CAN_BE_FOCUSED = 'input:not([hidden]):not([type="hidden"]), textarea, button';

/** After each refused attempt (`attempt` counts them) brings the focus to the first field of the form that shows a mistake. */
export function useFocusOnFirstMistake(form: RefObject<HTMLElement | null>, attempt: number): void {
  useEffect(() => {
    if (attempt === 0) return;
    const field = form.current?.querySelector('[data-invalid]');
    const place = field?.matches(CAN_BE_FOCUSED) === true ? field : field?.querySelector(CAN_BE_FOCUSED);
    if (place instanceof HTMLElement) place.focus();
  }, [form, attempt]);
}
