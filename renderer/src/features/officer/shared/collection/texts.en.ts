import type * as ja from './texts.ja.ts';

export const collection: typeof ja.collection = {
  states: {
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
  },
};
