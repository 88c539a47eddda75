import { useEffect, useRef, type RefObject } from 'react';

/** How much of the window's foot the notices take; everything that could be under them keeps clear of it. */
const ROOM = '--ui-notice-room';

/** Tells the style sheets how tall the bar of notices is, and scrolls a pressed button out from under it. */
export function useNoticeRoom(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = bar;
    if (current === null || !('ResizeObserver' in window)) return undefined;
    const { documentElement: root } = document;
    const observer = new ResizeObserver(() => {
      const height = current.offsetHeight;
      root.style.setProperty(ROOM, `${String(height)}px`);
      if (height > 0) bringFocusIntoSight(current);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      root.style.removeProperty(ROOM);
    };
  }, []);
  return bar;
}

function bringFocusIntoSight(bar: Element): void {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || bar.contains(focused)) return;
  const { bottom, height } = focused.getBoundingClientRect();
  const { top } = bar.getBoundingClientRect();
  // Something as tall as a page is no button.
  if (bottom > top && bottom - height < window.innerHeight && height < top)
    focused.scrollIntoView({ block: 'nearest' });
}
