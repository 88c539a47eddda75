import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSerialQueue } from '#domain/serial-queue.ts';

const aTask = fc.record({
  /** How many microtasks the task takes. */
  steps: fc.nat(5),
  throws: fc.boolean(),
  /** How many microtasks pass before the next task is added. */
  pause: fc.nat(3),
});

async function microtasks(count: number) {
  for (let n = 0; n < count; n += 1) await Promise.resolve();
}

describe('the serial queue', () => {
  it('runs any tasks in the order of adding, one at a time, whichever of them throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aTask, { maxLength: 12 }), async (tasks) => {
        const queue = createSerialQueue();
        const log: string[] = [];
        const results: Promise<unknown>[] = [];
        for (const [index, { steps, throws, pause }] of tasks.entries()) {
          const result = queue.run(async () => {
            log.push(`start ${index}`);
            await microtasks(steps);
            log.push(`end ${index}`);
            if (throws) throw new Error(`task ${index}`);
            return index;
          });
          results.push(result.catch((cause: unknown) => (cause instanceof Error ? cause.message : cause)));
          await microtasks(pause);
        }
        await queue.idle();
        expect(log).toEqual(tasks.flatMap((_, index) => [`start ${index}`, `end ${index}`]));
        expect(await Promise.all(results)).toEqual(
          tasks.map(({ throws }, index) => (throws ? `task ${index}` : index)),
        );
      }),
    );
  });

  it('goes on after a task that throws before it returns a promise', async () => {
    const queue = createSerialQueue();
    const broken = queue.run(() => {
      throw new Error('broken');
    });
    const next = queue.run(() => 'next');
    await expect(broken).rejects.toThrow('broken');
    expect(await next).toBe('next');
  });

  it('never starts a task within the call that adds it', () => {
    let started = false;
    void createSerialQueue().run(() => (started = true));
    expect(started).toBe(false);
  });

  it('is idle once the tasks added so far have settled, not those added later', async () => {
    const queue = createSerialQueue();
    const done: string[] = [];
    void queue.run(async () => {
      await microtasks(3);
      done.push('first');
    });
    const idle = queue.idle();
    const later = queue.run(() => done.push('later'));
    await idle;
    expect(done).toEqual(['first']);
    await later;
    expect(done).toEqual(['first', 'later']);
  });

  it('is idle from the start', async () => {
    await expect(createSerialQueue().idle()).resolves.toBeUndefined();
  });
});
