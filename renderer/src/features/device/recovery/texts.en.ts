import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const recovery: typeof ja.recovery = {
  told: {
    recovered: {
      title: 'What was missing has been brought back',
      lead: 'Part of what you had entered was gone from this computer. It was brought back from the record of changes that is kept by itself. Please check the following before you go on.',
    },
    damaged: {
      title: 'Part of the record of changes was damaged',
      lead: 'Everything that was saved is still there. Nothing was lost.',
      todo: 'The record is made anew from what is there now. If this happens again, the computer may be failing: make a backup and ask your security officer.',
    },
    'out-of-reach': {
      title: 'The record of changes cannot be written',
      lead: 'What was saved can be opened, but no second copy of it can be kept.',
      todo: 'Make sure that there is free space on this computer, then load again. If you go on, what you enter stays on this computer, but “Not saved” is shown since there is no second copy. As soon as one can be written it is kept again by itself, and “Saved” is shown.',
    },
    gone: {
      title: 'What was stored before cannot be found',
      lead: 'The storage of this browser was deleted or damaged, so what was stored before cannot be opened.',
      todo: 'If there is a working file, a draft file or a backup, open it to go on from there. If there is none, please ask the security officer.',
    },
    behind: {
      title: 'Part of what was stored before cannot be found',
      lead: 'The storage of this browser was damaged, or went back to an earlier state, so what was stored last is missing.',
      todo: 'If there is a working file, a draft file or a backup, open it to go on from there. If there is none, please look for what is missing or out of date, and enter it again.',
    },
    retry: 'Load again',
    goOn: 'Go on',
  },
  recovered: {
    responses: 'Responses that were brought back',
    others: 'Other records, such as inspection packs and received files, were brought back as well: {{n}}.',
    lost: '{{n}} changes could not be brought back, since the record of them is damaged',
    lostTodo: 'Everything else was brought back. Please look through the answers for gaps and for what is out of date.',
  },
  columns: {
    name: words.department.department,
    revision: words.file.revision,
    answers: 'Items answered',
    at: 'Last change',
  },
  revision: phrases.pattern.revision,
  answers: phrases.pattern.files,
  unknown: 'Not known',
  diverged: {
    title: 'Choose what to go on with',
    lead: 'What is saved on this computer and the record of changes went on separately. This happens when data was set back to another day, for example.',
    responses: 'Responses that differ',
    side: {
      database: 'What is saved',
      journal: 'Record of changes',
    },
    facts: 'Revision {{revision}}, items answered: {{n}}',
    factsAt: '{{facts}} (up to {{at}})',
    none: phrases.control.none,
    others: 'Other records, such as inspection packs and received files, differ as well: {{n}}.',
    journalAt: 'The record of changes was last written at {{at}}.',
    kept: 'What you do not choose is not deleted: it stays as a copy under “Backup” in the settings, where you can compare it and bring it back later.',
    choose: {
      database: 'Go on with what is saved',
      journal: 'Go on with the record of changes',
    },
    failed: 'This could not be done',
    failedTodo: 'Nothing was changed. Make sure that there is free space on this computer and try again.',
  },
};
