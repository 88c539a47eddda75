import type * as ja from './texts.ja.ts';

export const pager: typeof ja.pager = {
  pager: {
    previous: 'Previous',
    next: 'Next',
    shown: '{{from}} to {{to}} of {{total}}',
  },
};
