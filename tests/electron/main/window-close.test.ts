import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { windowClose } from '../../../electron/main/window-close.ts';

const PATIENCE_MS = 5000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window whose document asked to be told before closing, unless `holds` is false. */
function window({ holds = true, answer = true } = {}) {
  const close = vi.fn<() => void>();
  const announce = vi.fn<() => void>();
  const askToCloseAnyway = vi.fn<() => Promise<boolean>>(async () => answer);
  const agreement = windowClose({ close, announce, askToCloseAnyway }, PATIENCE_MS);
  if (holds) agreement.asks(true);
  return { close, announce, askToCloseAnyway, agreement };
}

describe('closing the window', () => {
  it('waits until the page has stored what was typed', () => {
    const { agreement, announce, close } = window();
    expect(agreement.mayClose()).toBe(false);
    expect(announce).toHaveBeenCalledOnce();
    expect(close).not.toHaveBeenCalled();
    agreement.flushed(true);
    expect(close).toHaveBeenCalledOnce();
    expect(agreement.mayClose()).toBe(true);
  });

  it('asks the page once, however often the person clicks', () => {
    const { agreement, announce } = window();
    agreement.mayClose();
    expect(agreement.mayClose()).toBe(false);
    expect(announce).toHaveBeenCalledOnce();
  });

  it('asks the person when the page takes too long, and closes if they agree', async () => {
    const { agreement, askToCloseAnyway, close } = window({ answer: true });
    agreement.mayClose();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(askToCloseAnyway).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(askToCloseAnyway).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledOnce();
    expect(agreement.mayClose()).toBe(true);
  });

  it('stays open if the person goes back, and can be closed later', async () => {
    const { agreement, announce, close } = window({ answer: false });
    agreement.mayClose();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(close).not.toHaveBeenCalled();
    expect(agreement.mayClose()).toBe(false);
    expect(announce).toHaveBeenCalledTimes(2);
    agreement.flushed(true);
    expect(close).toHaveBeenCalledOnce();
  });

  it('asks the person at once when the page has crashed', async () => {
    const { agreement, announce, askToCloseAnyway } = window();
    agreement.stopped();
    expect(agreement.mayClose()).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(announce).not.toHaveBeenCalled();
    expect(askToCloseAnyway).toHaveBeenCalledOnce();
  });

  it('cannot be started by the page', () => {
    const { agreement, close } = window();
    agreement.flushed(true);
    expect(close).not.toHaveBeenCalled();
    expect(agreement.mayClose()).toBe(false);
  });

  it('does not ask the person after the page answered in time', async () => {
    const { agreement, askToCloseAnyway } = window();
    agreement.mayClose();
    agreement.flushed(true);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS * 2);
    expect(askToCloseAnyway).not.toHaveBeenCalled();
  });

  it('asks the person at once when something could not be stored, and stays open if they say so', async () => {
    const { agreement, askToCloseAnyway, announce, close } = window({ answer: false });
    agreement.mayClose();
    agreement.flushed(false);
    expect(askToCloseAnyway).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(askToCloseAnyway).toHaveBeenCalledOnce();
    expect(close).not.toHaveBeenCalled();
    agreement.mayClose();
    expect(announce).toHaveBeenCalledTimes(2);
    agreement.flushed(true);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('closing a window whose document holds nothing', () => {
  const cases: [string, (agreement: ReturnType<typeof windowClose>) => void][] = [
    ['that never asked to be told, as while it loads or asks for the passphrase', () => undefined],
    ['that no longer asks to be told', (agreement) => (agreement.asks(true), agreement.asks(false))],
    ['that was loaded in the place of one that did', (agreement) => (agreement.asks(true), agreement.newDocument())],
    ['that has stopped without ever having held anything', (agreement) => agreement.stopped()],
  ];

  it.each(cases)('closes at once with a document %s', async (_what, before) => {
    const { agreement, announce, askToCloseAnyway } = window({ holds: false });
    before(agreement);
    expect(agreement.isAgreed()).toBe(false);
    expect(agreement.mayClose()).toBe(true);
    expect(agreement.isAgreed()).toBe(true);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(announce).not.toHaveBeenCalled();
    expect(askToCloseAnyway).not.toHaveBeenCalled();
  });
});

describe('a page that goes away while closing waits for it', () => {
  it.each([
    ['stops', (agreement: ReturnType<typeof windowClose>) => agreement.stopped()],
    ['is loaded anew', (agreement: ReturnType<typeof windowClose>) => agreement.newDocument()],
  ])('makes the shell ask the person at once when it %s', async (_what, go) => {
    const { agreement, askToCloseAnyway, close } = window({ answer: false });
    agreement.mayClose();
    go(agreement);
    expect(askToCloseAnyway).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(askToCloseAnyway).toHaveBeenCalledOnce();
    expect(close).not.toHaveBeenCalled();
  });
});

describe('the end of the session', () => {
  it('waits until the page has stored, then closes the window', () => {
    const { agreement, announce, close } = window();
    expect(agreement.sessionMayEnd()).toBe(false);
    expect(announce).toHaveBeenCalledOnce();
    expect(agreement.sessionMayEnd()).toBe(false);
    expect(announce).toHaveBeenCalledOnce();
    agreement.flushed(true);
    expect(close).toHaveBeenCalledOnce();
    expect(agreement.sessionMayEnd()).toBe(true);
  });

  it('does not wait if nothing can be unsaved, and the window stays usable if the shutdown is cancelled', () => {
    const { agreement, announce, close } = window({ holds: false });
    expect(agreement.sessionMayEnd()).toBe(true);
    agreement.asks(true);
    expect(agreement.mayClose()).toBe(false);
    expect(announce).toHaveBeenCalledOnce();
    expect(close).not.toHaveBeenCalled();
  });

  it('does not wait for a crashed page, because nobody could answer', () => {
    const { agreement, askToCloseAnyway } = window();
    agreement.stopped();
    expect(agreement.sessionMayEnd()).toBe(true);
    expect(askToCloseAnyway).not.toHaveBeenCalled();
  });

  it('asks the person when something could not be stored', () => {
    const { agreement, askToCloseAnyway, close } = window({ answer: false });
    agreement.sessionMayEnd();
    agreement.flushed(false);
    expect(askToCloseAnyway).toHaveBeenCalledOnce();
    expect(close).not.toHaveBeenCalled();
  });

  it('makes the page store what it can when waiting is no longer possible', () => {
    const { agreement, announce } = window();
    agreement.sessionEnds();
    expect(announce).toHaveBeenCalledOnce();
    agreement.sessionEnds();
    expect(announce).toHaveBeenCalledOnce();
  });
});
