import { createWorkshop, type Edition, type Workshop } from '../workshop.ts';
import type { Prepared } from '../prepared.ts';
import { noticed, type Serve } from './lane.ts';
import { SABOTAGES } from './sabotages.ts';

export interface SabotageOptions {
  seed: number;
  /** Part of the names of the faults to try; null: all. */
  only: string | null;
  /** Where the browser edition is served, and the absolute path of the folder of the sound app. */
  address: string;
  program: string;
  serve: Serve;
  /** Takes a line to show. */
  say: (line: string) => void;
}

const FILES = 12;
/** Made by the sound program, before any other is served. */
const PROFILES: readonly (readonly [Edition, Prepared])[] = [
  ['browser', 'draft'],
  ['desktop', 'draft'],
  ['desktop', 'complete'],
  ['desktop', 'desk'],
];

/** Tries every fault and shows which of the trials noticed it. False when one was not noticed. */
export async function runSabotages({ seed, only, address, program, serve, say }: SabotageOptions): Promise<boolean> {
  const shop = createWorkshop({ address, program, files: FILES });
  const wanted = SABOTAGES.filter(({ name }) => only === null || name.includes(only));
  let missed = 0;
  try {
    await prepare(shop);
    for (const sabotage of wanted) {
      const began = Date.now();
      const { trials, loss } = await noticed(shop, sabotage, seed, serve);
      if (loss === null) missed += 1;
      const took = `${((Date.now() - began) / 1000).toFixed(0)} s`;
      const outcome = loss === null ? `NOT NOTICED in ${String(trials)} trials` : `noticed in trial ${String(trials)}`;
      say(`${sabotage.name}: ${outcome}, ${took}${loss === null ? '' : `\n    ${loss}`}`);
    }
  } finally {
    shop.clear();
  }
  say(`${String(wanted.length - missed)} of ${String(wanted.length)} faults noticed`);
  return missed === 0;
}

async function prepare(shop: Workshop): Promise<void> {
  for (const [edition, prepared] of PROFILES) await shop.profile(edition, shop.folder(), prepared);
}
