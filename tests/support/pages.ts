import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// A busy machine draws late; what never comes still fails the test.
configure({ asyncUtilTimeout: 30_000 });

// The component library finds its own elements with it, and jsdom has none.
if (typeof document !== 'undefined' && document.defaultView?.CSS === undefined) {
  const CSS = { escape: (text: string) => text.replaceAll(/[^\w-]/gu, String.raw`\$&`) };
  for (const place of [globalThis, document.defaultView]) Object.assign(place ?? {}, { CSS });
}

// All files of tests of a process share one window: each test finds it as a new one is.
afterEach(() => {
  vi.useRealTimers();
  if (typeof document === 'undefined') return;
  cleanup();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  location.hash = '';
});
