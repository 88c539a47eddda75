import { changes } from '#features/chief/changes/texts.en.ts';
import { evidence } from '#features/chief/fill/item/texts.en.ts';
import { fill } from '#features/chief/fill/texts.en.ts';
import { handover } from '#features/chief/handover/texts.en.ts';
import { hearing } from '#features/chief/hearing/texts.en.ts';
import { home } from '#features/chief/home/texts.en.ts';
import { profile } from '#features/chief/profile/texts.en.ts';
import { review } from '#features/chief/review/texts.en.ts';
import { response } from '#features/chief/shared/response/texts.en.ts';
import { submit } from '#features/chief/submit/texts.en.ts';
import { workingCopy } from '#features/chief/working-copy/texts.en.ts';
import { backup } from '#features/device/backup/texts.en.ts';
import { recovery } from '#features/device/recovery/texts.en.ts';
import { seal } from '#features/device/settings/seal-texts.en.ts';
import { settings } from '#features/device/settings/texts.en.ts';
import { unsealing } from '#features/device/unsealing/texts.en.ts';
import { closing } from '#features/officer/collect/closing/texts.en.ts';
import { collect } from '#features/officer/collect/texts.en.ts';
import { findings } from '#features/officer/findings/texts.en.ts';
import { picture } from '#features/officer/overview/picture-texts.en.ts';
import { overview } from '#features/officer/overview/texts.en.ts';
import { policyReview } from '#features/officer/policy-review/texts.en.ts';
import { records } from '#features/officer/records/texts.en.ts';
import { report } from '#features/officer/report/texts.en.ts';
import { returns } from '#features/officer/returns/texts.en.ts';
import { samples } from '#features/officer/samples/texts.en.ts';
import { setup } from '#features/officer/setup/texts.en.ts';
import { collection } from '#features/officer/shared/collection/texts.en.ts';
import { frame } from '#features/officer/shared/frame/texts.en.ts';
import { handedIn } from '#features/officer/shared/handed-in/texts.en.ts';
import { keys } from '#features/officer/shared/keys/texts.en.ts';
import { recorder } from '#features/officer/shared/recorder/texts.en.ts';
import { table } from '#features/officer/shared/table-entry/texts.en.ts';
import { years } from '#features/officer/years/texts.en.ts';
import { dates } from '#features/shared/dates/texts.en.ts';
import { item } from '#features/shared/item/texts.en.ts';
import { pager } from '#features/shared/pager/texts.en.ts';
import { paper } from '#features/shared/paper/texts.en.ts';
import { passphrase } from '#features/shared/passphrase/texts.en.ts';
import { saving } from '#features/shared/saving/texts.en.ts';
import { errors } from '../faults/texts.en.ts';
import { common } from '../frame/texts.en.ts';
import type { ja } from './catalogue.ja.ts';

export const en: typeof ja = {
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
