import type { fill as ja } from '../ja/fill.ts';

export const fill: typeof ja = {
  title: '',
};
