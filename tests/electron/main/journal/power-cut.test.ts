import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectKept, journalOn, lived, steps } from './history.ts';
import { powerCutDisk } from './power-cut-disk.ts';

const FOLDER = '/journal';

describe('after a power cut', () => {
  it('acknowledged records are read back and purged ones are not', async () => {
    let cuts = 0;
    await fc.assert(
      fc.asyncProperty(
        steps,
        fc.integer({ min: 1, max: 300 }),
        fc.infiniteStream(fc.nat()),
        steps,
        async (before, cutAt, numbers, after) => {
          const chance = (below: number) => Number(numbers.next().value) % below;
          const disk = powerCutDisk(cutAt);
          const promised = await lived(disk, FOLDER, before);
          if (promised.failed > 0) cuts += 1;
          const back = disk.afterCut(chance);
          await expectKept(back, FOLDER, promised);
          // The journal continues, and a second cut loses nothing either.
          const later = await lived(back, FOLDER, ['open', ...after], 1000);
          expect(later.failed).toBe(0);
          const possible = after.includes('purge')
            ? later.possible
            : new Set([...promised.possible, ...later.possible]);
          await expectKept(back.afterCut(chance), FOLDER, { ...later, possible });
        },
      ),
      { numRuns: 400 },
    );
    expect(cuts).toBeGreaterThan(100);
  });

  it.each([1, 2, 3, 4, 5, 6])('a purge removed everything or nothing (%i)', async (seed) => {
    const chance = chanceFrom(seed);
    for (let cutAt = 1; ; cutAt += 1) {
      const disk = powerCutDisk(cutAt);
      const promised = await lived(disk, FOLDER, ['append', 'append', 'snapshot', 'append', 'append', 'keep', 'purge']);
      await expectKept(disk.afterCut(chance), FOLDER, promised);
      if (promised.failed === 0) break;
    }
  });

  it('a first snapshot is complete without any record', async () => {
    const disk = powerCutDisk();
    const { name } = await journalOn(disk, FOLDER).take('whole');
    const back = journalOn(
      disk.afterCut(() => 0),
      FOLDER,
    );
    expect((await back.open()).snapshot?.name).toBe(name);
    expect(await back.content(name)).toBe('whole');
  });
});

/** Arbitrary numbers, the same in every run. */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
    return (state >>> 8) % below;
  };
}
