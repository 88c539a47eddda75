import type * as ja from './answer.ja.ts';

export const answer: typeof ja.answer = {
  notGiven: 'Not given',
  unansweredSymbol: '·',
  item: 'Item',
  chapter: 'Chapter',
  clause: 'Clause',
  tier: 'Network tier',
  priority: 'Priority',
  focus: 'Focus',
  answer: 'Answer',
  answers: 'Answers',
  unanswered: 'Unanswered',
  held: 'On hold',
  open: 'Unanswered or on hold',
  findings: '△ and ×',
  parts: {
    method: 'Check method',
    comment: 'Situation',
    reason: 'Why it does not apply',
    evidence: 'Evidence',
    rows: 'List',
    action: 'Improvement plan',
    progress: 'Progress',
  },
  nonPublic: 'Standards that are not public',
  takenOver: 'Taken over from last year (not confirmed)',
};
