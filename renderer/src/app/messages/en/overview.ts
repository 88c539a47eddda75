import type { overview as ja } from '../ja/overview.ts';

export const overview: typeof ja = {
  title: '',
};
