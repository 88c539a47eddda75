import type { collect as ja } from '../ja/collect.ts';

export const collect: typeof ja = {
  title: '',
};
