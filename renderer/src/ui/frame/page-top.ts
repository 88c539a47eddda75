/**
 * Shows the page from its very top and brings the focus to `place`. The scrolling of the focus itself would stop as soon as the place is in view: what
 * stands above it stays out of sight, and the header that sticks to the window may cover it.
 */
export function focusFromPageTop(place: HTMLElement | null): void {
  document.documentElement.scrollTop = 0;
  place?.focus({ preventScroll: true });
}
