import { action } from './action.ja.ts';
import { answer } from './answer.ja.ts';
import { axis } from './axis.ja.ts';
import { caution } from './caution.ja.ts';
import { department } from './department.ja.ts';
import { disposal } from './disposal.ja.ts';
import { figure } from './figure.ja.ts';
import { file } from './file.ja.ts';
import { finding } from './finding.ja.ts';
import { inspection } from './inspection.ja.ts';
import { key } from './key.ja.ts';
import { page } from './page.ja.ts';
import { policyReview } from './policy-review.ja.ts';
import { reportPart } from './report-part.ja.ts';
import { sampling } from './sampling.ja.ts';
import { signOff } from './sign-off.ja.ts';
import { standing } from './standing.ja.ts';
import { step } from './step.ja.ts';
import { verdict } from './verdict.ja.ts';

/**
 * The words of the product, by concept. A screen, a document and the command line that mean the same thing take its name from here, so that a
 * term is changed in one place. A text that only happens to read the same stays where it is used.
 */
export const words = {
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
