import { backup } from './backup.ts';
import { changes } from './changes.ts';
import { closing } from './closing.ts';
import { collect } from './collect.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { exchange } from './exchange.ts';
import { fill } from './fill.ts';
import { findings } from './findings.ts';
import { handover } from './handover.ts';
import { hearing } from './hearing.ts';
import { home } from './home.ts';
import { overview } from './overview.ts';
import { paper } from './paper.ts';
import { picture } from './picture.ts';
import { policyReview } from './policy-review.ts';
import { profile } from './profile.ts';
import { records } from './records.ts';
import { recovery } from './recovery.ts';
import { report } from './report.ts';
import { response } from './response.ts';
import { returns } from './returns.ts';
import { review } from './review.ts';
import { samples } from './samples.ts';
import { seal } from './seal.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { submit } from './submit.ts';
import { table } from './table.ts';
import { workingCopy } from './workingCopy.ts';
import { years } from './years.ts';

/**
 * Every Japanese text, one namespace per feature. It is the measure for the other languages: their files have the type of the
 * namespace here, so a missing or surplus key does not compile.
 */
export const ja = {
  backup,
  changes,
  closing,
  collect,
  common,
  errors,
  evidence,
  exchange,
  fill,
  findings,
  handover,
  hearing,
  home,
  overview,
  paper,
  policyReview,
  picture,
  profile,
  records,
  recovery,
  report,
  response,
  returns,
  review,
  samples,
  seal,
  settings,
  setup,
  submit,
  table,
  workingCopy,
  years,
};
