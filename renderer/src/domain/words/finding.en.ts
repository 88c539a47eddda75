import type * as ja from './finding.ja.ts';

export const finding: typeof ja.finding = {
  state: 'Progress',
  states: {
    'not-started': 'Not started',
    underway: 'Under way',
    done: 'Done',
    accepted: 'Accepted',
    resolved: 'Resolved',
    lapsed: 'No longer applies',
  },
  overdue: 'Overdue',
  owner: 'In charge',
  risk: 'Risk',
  likelihood: 'Likelihood',
  note: 'Note',
  aside: 'Exceptions and acceptances',
  requests: 'Requests to the security office',
  budget: 'Budget wishes',
  history: 'History',
  asAnswered: '(as answered)',
  proposed: 'Proposed',
};
