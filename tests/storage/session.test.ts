import { describe, expect, it } from 'vitest';
import { sessionOf } from '#storage/session.ts';

/** A browser whose windows can be opened, reloaded and closed. */
function newBrowser() {
  const windows = new Set<object>();
  return {
    open() {
      const notes = new Map<string, string>();
      const window = {};
      const load = (reloaded = false) =>
        sessionOf({
          reloaded,
          notes: { getItem: (key) => notes.get(key) ?? null, setItem: (key, value) => void notes.set(key, value) },
          locks: {
            query: async () => ({
              held: [{ name: 'another' }, ...[...windows].map(() => ({ name: 'tenken-window' }))],
            }),
            request: (async (_name: string, _options: LockOptions, held: () => unknown) => {
              windows.add(window);
              return held();
            }) as LockManager['request'],
          },
        });
      const close = () => windows.delete(window);
      const again = (reloaded: boolean) => {
        close();
        return load(reloaded);
      };
      return { session: load(), close, loadAgain: () => again(true), bringBack: () => again(false) };
    },
  };
}

describe('a session', () => {
  it('is new in the first window but not in a second one', async () => {
    const browser = newBrowser();
    const first = browser.open();
    expect(await first.session.isNew()).toBe(true);
    first.session.begin();
    expect(await browser.open().session.isNew()).toBe(false);
  });

  it('continues when its window is reloaded', async () => {
    const window = newBrowser().open();
    window.session.begin();
    expect(await window.loadAgain().isNew()).toBe(false);
  });

  it('is over when the browser reopens a closed window with its session storage', async () => {
    const window = newBrowser().open();
    window.session.begin();
    expect(await window.bringBack().isNew()).toBe(true);
  });

  it('is still new if the window was reloaded before it began', async () => {
    const window = newBrowser().open();
    expect(await window.loadAgain().isNew()).toBe(true);
  });

  it('is over when the last window was closed', async () => {
    const browser = newBrowser();
    const windows = [browser.open(), browser.open()];
    for (const { session } of windows) session.begin();
    windows[0]?.close();
    expect(await browser.open().session.isNew()).toBe(false);
    windows[1]?.close();
    expect(await browser.open().session.isNew()).toBe(true);
  });

  it('is not exclusive while another window asks for the passphrase', async () => {
    const browser = newBrowser();
    const [first, second] = [browser.open(), browser.open()];
    await first.session.enter();
    await second.session.enter();
    first.session.begin();
    expect(await first.session.isAlone()).toBe(false);
    expect(await second.session.isNew()).toBe(false);
    second.close();
    expect(await first.session.isAlone()).toBe(true);
  });

  it('stays new for a window that has entered but not begun', async () => {
    const { session } = newBrowser().open();
    await session.enter();
    expect(await session.isNew()).toBe(true);
  });

  it('reports whether a window is alone', async () => {
    const browser = newBrowser();
    const [first, second] = [browser.open(), browser.open()];
    first.session.begin();
    first.session.begin();
    expect(await first.session.isAlone()).toBe(true);
    second.session.begin();
    expect(await first.session.isAlone()).toBe(false);
    second.close();
    expect(await first.session.isAlone()).toBe(true);
  });
});
