import type { profile as ja } from '../ja/profile.ts';

export const profile: typeof ja = {
  title: '',
};
