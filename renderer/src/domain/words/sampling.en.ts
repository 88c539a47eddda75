import type * as ja from './sampling.ja.ts';

export const sampling: typeof ja.sampling = {
  agrees: 'Agrees',
  differs: 'Differs',
  unsure: 'Could not be checked',
  rate: 'Agreement',
};
