import { words } from '#domain/words/words.ja.ts';
import { phrases } from '../../../shared/phrases/texts.ja.ts';
/** What a department handed in, as the officer reads it. */
export const handedIn = {
  ranking: {
    focus: words.answer.focus,
  },
  department: {
    profile: words.department.profile,
    flag: '質問',
    answer: words.answer.answer,
    on: words.department.yes,
    off: words.department.no,
    flagUnanswered: words.answer.unanswered,
    reason: phrases.control.reason,
  },
  handed: '{{item}}に添付されたファイル',
};
