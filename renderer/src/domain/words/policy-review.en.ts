import { finding } from './finding.en.ts';
import type * as ja from './policy-review.ja.ts';

export const policyReview: typeof ja.policyReview = {
  candidates: 'Candidates for review',
  subject: 'Subject',
  evidence: 'Evidence',
  decision: 'Decision',
  decidedOn: 'Decided on',
  history: 'History of decisions',
  riskReview: 'Risk considered',
  ready: '(a reason the questionnaire offers)',
  rules: {
    'low-rate': 'Low implementation rate',
    'same-reason': 'Same reason for －',
    aside: finding.aside,
    clue: 'Comments that it cannot be kept (clue)',
  },
  decisions: {
    revise: 'Revise',
    operate: 'Handle in operation',
    keep: 'Keep',
    continue: 'Consider further',
  },
};
