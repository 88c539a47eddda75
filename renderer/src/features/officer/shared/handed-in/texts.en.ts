import type * as ja from './texts.ja.ts';

export const handedIn: typeof ja.handedIn = {
  ranking: {
    focus: 'Focus',
  },
  department: {
    profile: 'About the department',
    flag: 'Question',
    answer: 'Answer',
    on: 'Yes',
    off: 'No',
    flagUnanswered: 'Unanswered',
    reason: 'Reason',
  },
  handed: 'Files attached to {{item}}',
};
