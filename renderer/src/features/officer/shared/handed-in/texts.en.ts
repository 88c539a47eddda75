import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const handedIn: typeof ja.handedIn = {
  ranking: {
    focus: words.answer.focus,
  },
  department: {
    profile: words.department.profile,
    flag: 'Question',
    answer: words.answer.answer,
    on: words.department.yes,
    off: words.department.no,
    flagUnanswered: words.answer.unanswered,
    reason: phrases.control.reason,
  },
  handed: 'Files attached to {{item}}',
};
