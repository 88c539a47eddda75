import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NotStored } from '#domain/answers/response-repository.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { pendingText } from '#features/profile/pending-text.ts';
import { createSavingStore, savingBadge } from '#state/saving.ts';

function typing(outcomes: Result<string, NotStored>[] = []) {
  const saving = createSavingStore();
  const texts: string[] = [];
  const pending = pendingText(saving);
  pending.storeWith(async (text) => {
    texts.push(text);
    return outcomes.shift() ?? ok(text);
  });
  return { saving, texts, pending, badge: () => savingBadge(saving.getState()) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('text that is typed', () => {
  it('shows as being saved from the first key and is stored within half a second of the last', async () => {
    const { pending, texts, badge } = typing();
    pending.type('係');
    expect(badge()).toBe('saving');
    await vi.advanceTimersByTimeAsync(300);
    pending.type('係長');
    await vi.advanceTimersByTimeAsync(300);
    expect(texts).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(texts).toEqual(['係長']);
    expect(badge()).toBe('saved');
  });

  it('is never stored in the middle of a composition', async () => {
    const { pending, texts } = typing();
    pending.compose(true);
    pending.type('かかりちょう');
    await vi.advanceTimersByTimeAsync(5000);
    expect(texts).toEqual([]);
    pending.compose(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(texts).toEqual(['かかりちょう']);
  });

  it('is stored when the window closes, and closing waits for a write that is under way', async () => {
    const { pending, saving, texts, badge } = typing();
    pending.type('課長');
    const leaving = pending.write();
    await saving.flush();
    await leaving;
    expect(texts).toEqual(['課長']);
    expect(badge()).toBe('saved');
  });

  it('stays when it could not be stored, and is tried again on leaving', async () => {
    const { pending, saving, texts, badge } = typing([fail({ kind: 'storage' })]);
    pending.type('課長');
    await pending.write();
    expect(badge()).toBe('failed');
    await saving.flush();
    expect(texts).toEqual(['課長', '課長']);
    expect(badge()).toBe('saved');
  });
});
