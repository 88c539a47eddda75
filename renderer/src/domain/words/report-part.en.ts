import { page } from './page.en.ts';
import type * as ja from './report-part.ja.ts';

export const reportPart: typeof ja.reportPart = {
  overview: 'Overview',
  chapters: 'Results by chapter',
  threats: 'Results by threat',
  tiers: 'Results by network tier',
  findings: 'Findings and improvements',
  sampling: page.samples,
  years: 'Compared with the year before',
  review: 'Candidates for review of the policy',
  ahead: 'Next steps',
};
