import { changes } from '#features/chief/changes/texts.ja.ts';
import { evidence } from '#features/chief/fill/item/texts.ja.ts';
import { fill } from '#features/chief/fill/texts.ja.ts';
import { handover } from '#features/chief/handover/texts.ja.ts';
import { hearing } from '#features/chief/hearing/texts.ja.ts';
import { home } from '#features/chief/home/texts.ja.ts';
import { profile } from '#features/chief/profile/texts.ja.ts';
import { review } from '#features/chief/review/texts.ja.ts';
import { response } from '#features/chief/shared/response/texts.ja.ts';
import { submit } from '#features/chief/submit/texts.ja.ts';
import { workingCopy } from '#features/chief/working-copy/texts.ja.ts';
import { backup } from '#features/device/backup/texts.ja.ts';
import { recovery } from '#features/device/recovery/texts.ja.ts';
import { seal } from '#features/device/settings/seal-texts.ja.ts';
import { settings } from '#features/device/settings/texts.ja.ts';
import { unsealing } from '#features/device/unsealing/texts.ja.ts';
import { closing } from '#features/officer/collect/closing/texts.ja.ts';
import { collect } from '#features/officer/collect/texts.ja.ts';
import { findings } from '#features/officer/findings/texts.ja.ts';
import { picture } from '#features/officer/overview/picture-texts.ja.ts';
import { overview } from '#features/officer/overview/texts.ja.ts';
import { policyReview } from '#features/officer/policy-review/texts.ja.ts';
import { records } from '#features/officer/records/texts.ja.ts';
import { report } from '#features/officer/report/texts.ja.ts';
import { returns } from '#features/officer/returns/texts.ja.ts';
import { samples } from '#features/officer/samples/texts.ja.ts';
import { setup } from '#features/officer/setup/texts.ja.ts';
import { collection } from '#features/officer/shared/collection/texts.ja.ts';
import { frame } from '#features/officer/shared/frame/texts.ja.ts';
import { handedIn } from '#features/officer/shared/handed-in/texts.ja.ts';
import { keys } from '#features/officer/shared/keys/texts.ja.ts';
import { recorder } from '#features/officer/shared/recorder/texts.ja.ts';
import { table } from '#features/officer/shared/table-entry/texts.ja.ts';
import { years } from '#features/officer/years/texts.ja.ts';
import { dates } from '#features/shared/dates/texts.ja.ts';
import { item } from '#features/shared/item/texts.ja.ts';
import { pager } from '#features/shared/pager/texts.ja.ts';
import { paper } from '#features/shared/paper/texts.ja.ts';
import { passphrase } from '#features/shared/passphrase/texts.ja.ts';
import { saving } from '#features/shared/saving/texts.ja.ts';
import { errors } from '../faults/texts.ja.ts';
import { common } from '../frame/texts.ja.ts';

/**
 * Every Japanese text, one namespace per feature or room. It is the measure for the other languages: their files have the type of the
 * Japanese ones, so a missing or surplus key does not compile.
 */
export const ja = {
  backup,
  changes,
  closing,
  collect,
  collection,
  common,
  dates,
  errors,
  evidence,
  fill,
  findings,
  frame,
  handedIn,
  handover,
  hearing,
  home,
  item,
  keys,
  overview,
  pager,
  paper,
  passphrase,
  picture,
  policyReview,
  profile,
  recorder,
  records,
  recovery,
  report,
  response,
  returns,
  review,
  samples,
  saving,
  seal,
  settings,
  setup,
  submit,
  table,
  unsealing,
  workingCopy,
  years,
};
