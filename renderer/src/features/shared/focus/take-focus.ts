/** As the `ref` of an element with `tabIndex={-1}`: it takes the focus when it appears, so that screen readers go there. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
