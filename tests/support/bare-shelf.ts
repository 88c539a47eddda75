import type { Shelf } from '#durability/leftovers.ts';

/** A shelf on which nothing lies, and nothing stays. */
export const bareShelf: Shelf = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
};
