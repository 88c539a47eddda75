import { department } from './department.en.ts';
import type * as ja from './step.ja.ts';

export const step: typeof ja.step = {
  profile: department.profile,
  fill: 'Answers',
  review: 'Review',
  submit: 'Sign-off and submission',
};
