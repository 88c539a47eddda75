import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closing } from '../../../electron/main/closing.ts';

const PATIENCE_MS = 5000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function window({ isAlive = true, answer = true } = {}) {
  const close = vi.fn<() => void>();
  const announce = vi.fn<() => void>();
  const askToCloseAnyway = vi.fn<() => Promise<boolean>>(async () => answer);
  return {
    close,
    announce,
    askToCloseAnyway,
    agreement: closing({ close, announce, askToCloseAnyway, isAlive: () => isAlive }, PATIENCE_MS),
  };
}

describe('closing the window', () => {
  it('waits until the page has stored what was being typed', () => {
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

  it('asks the person when the page takes too long, and closes on their word', async () => {
    const { agreement, askToCloseAnyway, close } = window({ answer: true });
    agreement.mayClose();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(askToCloseAnyway).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(askToCloseAnyway).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledOnce();
    expect(agreement.mayClose()).toBe(true);
  });

  it('stays open when the person wants to go back, and can be closed later', async () => {
    const { agreement, announce, close } = window({ answer: false });
    agreement.mayClose();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(close).not.toHaveBeenCalled();
    expect(agreement.mayClose()).toBe(false);
    expect(announce).toHaveBeenCalledTimes(2);
    agreement.flushed(true);
    expect(close).toHaveBeenCalledOnce();
  });

  it('asks the person at once when the page is gone', async () => {
    const { agreement, announce, askToCloseAnyway } = window({ isAlive: false });
    expect(agreement.mayClose()).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(announce).not.toHaveBeenCalled();
    expect(askToCloseAnyway).toHaveBeenCalledOnce();
  });

  it('is not begun by the page', () => {
    const { agreement, close } = window();
    agreement.flushed(true);
    expect(close).not.toHaveBeenCalled();
    expect(agreement.mayClose()).toBe(false);
  });

  it('asks nobody after the page has answered in time', async () => {
    const { agreement, askToCloseAnyway } = window();
    agreement.mayClose();
    agreement.flushed(true);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS * 2);
    expect(askToCloseAnyway).not.toHaveBeenCalled();
  });

  it('asks the person at once when something could not be stored, and stays open on their word', async () => {
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
