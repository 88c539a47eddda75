import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rewriter } from '#features/chief/working-copy/rewriter.ts';

const PAUSES = { quiet: 3000, longest: 30_000 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A copy of a value that changes; writing it takes `takes` milliseconds. */
function copyOf(takes: number) {
  const state = { stored: 0, copy: 0, writes: 0, atOnce: 0, most: 0 };
  const write = async () => {
    state.writes += 1;
    state.atOnce += 1;
    state.most = Math.max(state.most, state.atOnce);
    const taken = state.stored;
    await new Promise((resolve) => {
      setTimeout(resolve, takes);
    });
    state.copy = taken;
    state.atOnce -= 1;
  };
  const rewriting = rewriter(write, PAUSES);
  const store = () => {
    state.stored += 1;
    rewriting.changed();
  };
  return { state, rewriting, store };
}

describe('a copy that is written again', () => {
  it('waits until nothing changes for a while', async () => {
    const { state, store } = copyOf(10);
    store();
    await vi.advanceTimersByTimeAsync(2000);
    store();
    await vi.advanceTimersByTimeAsync(2900);
    expect(state.writes).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(state).toMatchObject({ writes: 1, copy: 2 });
  });

  it('does not wait for ever while things go on changing', async () => {
    const { state, store } = copyOf(10);
    for (let second = 0; second < 40; second += 1) {
      store();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(state.writes).toBe(1);
    expect(state.copy).toBeGreaterThanOrEqual(30);
  });

  it('is written at once when asked to, and not when nothing changed', async () => {
    const { state, rewriting, store } = copyOf(0);
    store();
    const first = rewriting.now();
    await vi.advanceTimersByTimeAsync(1);
    await first;
    expect(state).toMatchObject({ writes: 1, copy: 1 });
    const second = rewriting.now();
    await vi.advanceTimersByTimeAsync(60_000);
    await second;
    expect(state.writes).toBe(1);
  });

  it('is written no more once it is given up', async () => {
    const { state, rewriting, store } = copyOf(0);
    store();
    rewriting.stop();
    store();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.writes).toBe(0);
  });

  it('goes on after a write that threw', async () => {
    let writes = 0;
    const rewriting = rewriter(async () => {
      writes += 1;
      if (writes === 1) throw new Error('once');
    }, PAUSES);
    rewriting.changed();
    await expect(rewriting.now()).rejects.toThrow('once');
    rewriting.changed();
    await rewriting.now();
    expect(writes).toBe(2);
  });

  it('ends with what is stored, and is never written twice at a time, whatever the timing', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('store' as const) }),
      fc.record({ kind: fc.constant('now' as const) }),
      fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 10_000 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.integer({ min: 0, max: 9000 }), async (steps, takes) => {
        const { state, rewriting, store } = copyOf(takes);
        for (const each of steps) {
          if (each.kind === 'store') store();
          else if (each.kind === 'now') void rewriting.now();
          else await vi.advanceTimersByTimeAsync(each.ms);
        }
        await vi.advanceTimersByTimeAsync(60_000 + 40 * takes);
        expect(state.copy).toBe(state.stored);
        expect(state.most).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
