import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const closing: typeof ja.closing = {
  panel: {
    title: words.figure.closing,
    lead: 'A closing keeps the state and the answers of this moment: figures that later files and withdrawals do not change. Reports name the closing they are taken from.',
    close: 'Close the collection',
    closeAgain: 'Close again',
    nothing: 'No answers have been taken in yet, so there is nothing to close.',
    none: 'The collection has not been closed. The figures move with every file taken in or sent back.',
  },
  table: {
    caption: 'Closings',
    number: 'No.',
    nth: '{{n}}',
    closedAt: 'Closed at',
    about: 'Name and reason',
    reason: 'Closed again because: {{reason}}',
    code: words.file.code,
    figures: 'Figures',
    look: 'Show figures',
    lookAt: 'Show the figures of closing {{n}}',
  },
  supplements: {
    title: 'Supplements to closing {{n}}',
    lead: 'Departments that changed after the closing. They are not in its figures. To take them in, close again and say why; earlier closings are kept.',
    count: phrases.pattern.departments,
    none: 'Nothing has come in since closing {{n}}.',
    caption: 'Departments that changed after the closing',
    department: words.department.department,
    kind: 'What changed',
    kinds: {
      first: 'First file after the closing',
      newer: 'Another revision, or another file is used',
      withdrawn: 'Withdrawn',
    },
    asClosed: 'At the closing',
    joined: 'Not on the roster',
    now: 'Now',
    importedAt: words.file.receivedAt,
  },
  dialog: {
    title: 'Closing {{n}}',
    lead: 'Keeps the present state as it is. A closing cannot be undone, but you can close again and say why.',
    states: 'Present state',
    count: phrases.pattern.departments,
    leftOut: {
      conflict: 'Departments in an undecided conflict will not be in the figures: {{n}}',
      'sent-back': 'Departments that were sent back will not be in the figures: {{n}}',
      waiting: 'Departments whose files were read, but not taken in, will not be in the figures: {{n}}',
    },
    separator: phrases.control.between,
    name: 'Name of the closing',
    nameHelp: 'For example: for the committee',
    reason: 'Reason for closing again',
    reasonHelp: 'For example: to take in three departments that were late',
    confirm: 'Close',
    done: 'Closing {{n}} is made and recorded in the ledger.',
    failed: 'The collection was not closed',
    failures: {
      'nothing-received': 'No answers have been taken in.',
      'nothing-new': 'Nothing has been recorded in the ledger since the last closing. Please use that one.',
      'no-reason': 'Please write why it is closed again.',
      storage: 'This computer could not store it, and nothing has changed. Please check the free space and try again.',
    },
  },
};
