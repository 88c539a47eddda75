import type * as ja from './standing.ja.ts';

export const standing: typeof ja.standing = {
  missing: 'Missing',
  waiting: 'To be taken in',
  furtherWaiting: 'A further revision is to be taken in',
  received: 'Received',
  accepted: 'Accepted',
  'sent-back': 'Sent back',
  conflict: 'Conflict',
  excluded: 'Not taking part',
  late: 'Received late',
  overdue: 'Missing after the due day',
  resubmitted: 'Resubmitted',
};
