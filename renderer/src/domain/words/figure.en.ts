import type * as ja from './figure.ja.ts';

export const figure: typeof ja.figure = {
  implementation: 'Implementation rate',
  confirmed: 'Confirmed ○',
  confirmedRate: 'Confirmed ○ rate',
  notApplicable: 'Not applicable rate',
  response: 'Answered',
  submission: 'Submission rate',
  acceptance: 'Acceptance rate',
  completion: 'Completion rate',
  findings: 'Number of △ and ×',
  fulfilment: 'Fulfilment (reference)',
  applicable: 'Items that apply',
  notApplicableMark: '－ (not applicable)',
  overall: 'Overall rate',
  total: 'Total',
  sum: 'Sum',
  overlapping: 'Overlapping',
  chapterCounts: 'Answers by chapter',
  basis: 'Basis of the figures',
  closing: 'Closing',
  closingDigest: 'Full digest of the closing',
};
