import { withProgram, type Workshop } from '../workshop.ts';
import { runTrial } from '../torture.ts';
import { sabotaged } from './building.ts';
import type { Sabotage } from './sabotage.ts';

/** What became of one fault. `loss` is the first thing that was noticed; null: nothing was. */
export interface Noticed {
  trials: number;
  loss: string | null;
}

/** Serves the renderer in a folder at the address of the trials, in place of the one before. */
export type Serve = (renderer: string) => Promise<void>;

/** Builds the program with a fault and tries until it is noticed. `serve`: null where its trials need no browser edition. */
export async function noticed(shop: Workshop, sabotage: Sabotage, seed: number, serve: Serve | null): Promise<Noticed> {
  const { program, clear } = await sabotaged(sabotage, shop.program);
  try {
    await serve?.(`${program}/dist/renderer`);
    const faulty = withProgram(shop, program);
    for (let trials = 1; trials <= sabotage.within; trials += 1) {
      const { lost } = await runTrial(faulty, sabotage.kind, seed, trials);
      if (lost[0] !== undefined) return { trials, loss: lost[0] };
    }
    return { trials: sabotage.within, loss: null };
  } finally {
    clear();
  }
}
