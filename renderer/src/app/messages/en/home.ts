import type { home as ja } from '../ja/home.ts';

export const home: typeof ja = {
  title: '',
};
