import type { submit as ja } from '../ja/submit.ts';

export const submit: typeof ja = {
  title: '',
};
