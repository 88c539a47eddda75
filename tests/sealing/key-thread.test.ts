import { afterEach, describe, expect, it, vi } from 'vitest';
import { unsealWithPassphrase } from '#sealing/age.ts';
import { keyThread } from '#sealing/key-thread.ts';

const QUICK = 2;
const PASSPHRASE = '流氷と知床の海2026';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('key work', () => {
  it('is done in a single worker, started on first use', () => {
    const threads: (string | undefined)[] = [];
    class Thread extends EventTarget {
      constructor(script: URL) {
        super();
        threads.push(script.pathname.split('/').at(-1));
      }
    }
    vi.stubGlobal('Worker', Thread);
    const keyWork = keyThread();
    expect(threads).toEqual([]);
    expect(keyWork()).toBe(keyWork());
    expect(threads).toEqual(['key-worker.ts']);
  });

  it('is done in this thread when workers are missing or refused', async () => {
    function Refused(): never {
      throw new DOMException('from a file', 'SecurityError');
    }
    for (const Thread of [undefined, Refused]) {
      vi.stubGlobal('Worker', Thread);
      const armored = await keyThread()().seal('text', PASSPHRASE, QUICK);
      expect(await unsealWithPassphrase(PASSPHRASE)(armored)).toEqual({ ok: true, value: 'text' });
    }
  });
});
