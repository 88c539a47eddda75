import type * as ja from './words.ja.ts';
import { action } from './action.en.ts';
import { answer } from './answer.en.ts';
import { axis } from './axis.en.ts';
import { caution } from './caution.en.ts';
import { department } from './department.en.ts';
import { disposal } from './disposal.en.ts';
import { figure } from './figure.en.ts';
import { file } from './file.en.ts';
import { finding } from './finding.en.ts';
import { inspection } from './inspection.en.ts';
import { key } from './key.en.ts';
import { page } from './page.en.ts';
import { policyReview } from './policy-review.en.ts';
import { reportPart } from './report-part.en.ts';
import { sampling } from './sampling.en.ts';
import { signOff } from './sign-off.en.ts';
import { standing } from './standing.en.ts';
import { step } from './step.en.ts';
import { verdict } from './verdict.en.ts';

export const words: typeof ja.words = {
  action,
  answer,
  axis,
  caution,
  department,
  disposal,
  figure,
  file,
  finding,
  inspection,
  key,
  page,
  policyReview,
  reportPart,
  sampling,
  signOff,
  standing,
  step,
  verdict,
};
