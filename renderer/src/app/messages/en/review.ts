import type { review as ja } from '../ja/review.ts';

export const review: typeof ja = {
  title: '',
};
