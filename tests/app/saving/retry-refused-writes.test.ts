import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { retryRefusedWrites } from '#app/saving/retry-refused-writes.ts';
import { fail, ok } from '#domain/result.ts';
import { createTypingWriter } from '#features/shared/typing/typing-writer.ts';
import { createSavingStore, savingBadge } from '#state/saving.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('retries every few seconds what the disk refused, and stops once it is saved', async () => {
  const saving = createSavingStore();
  let isFull = true;
  const write = vi.fn(async () => (isFull ? fail({ kind: 'storage' as const }) : ok(null)));
  retryRefusedWrites(saving);
  createTypingWriter(saving, write, () => undefined).typed('text');
  await vi.advanceTimersByTimeAsync(1000);
  expect(savingBadge(saving.getState())).toBe('failed');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(write).toHaveBeenCalledTimes(3);
  isFull = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(savingBadge(saving.getState())).toBe('saved');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(write).toHaveBeenCalledTimes(4);
});
