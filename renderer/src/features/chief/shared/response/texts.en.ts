import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const response: typeof ja.response = {
  reading: 'Reading the response.',
  gone: {
    title: 'Response not found',
    text: 'This computer does not have this response. Please open it again from the first page.',
  },
  unlisted: {
    title: 'Department {{code}} is not in the roster of the newer pack',
    kept: 'What was entered is not lost: it is kept on this computer.',
    ask: 'Please ask the information office whether the department belongs in the roster. Once a pack with a corrected roster is opened, you can go on where you left off.',
    succeeded:
      'By the roster, its work was taken over by {{names}}. Please ask the information office as which department to answer.',
    separator: phrases.control.between,
    home: phrases.control.toFirstPage,
  },
  sentBack: {
    title: 'The information office sent this back',
    from: '{{name}}, {{at}}',
    message: 'What the information office wrote',
    items: 'Items with remarks: {{n}}',
    open: 'Open item {{item}}, which has remarks',
    correct: 'When everything is corrected, please sign off and hand in again.',
    reopen: 'Start the next revision under “Sign-off and submission” to correct it.',
  },
  back: 'Back to “{{step}}”',
  steps: {
    label: 'Steps of the response',
    changes: 'Changes',
    profile: words.step.profile,
    fill: words.step.fill,
    review: words.step.review,
    submit: words.step.submit,
  },
  elsewhere: {
    title: 'Open in another window',
    text: 'You can only look here. To answer, close the other window and open this page again.',
  },
  handIn: {
    'to-export': {
      title: 'Not handed in yet',
      text: 'The response is signed, but its result file was not written yet.',
      open: 'Write it and hand it in',
    },
    'to-hand-in': {
      title: 'Not noted as handed in yet',
      text: 'The result file was written. Once it is handed in, press “Handed in”.',
      open: 'Go on to that',
    },
    'handed-in': {
      title: 'Handed in',
    },
  },
  locked: {
    title: 'Signed off',
    text: 'The answers are locked. To correct them, start the next revision with a reason under “Sign-off and submission”.',
  },
  handedOver: {
    title: 'This draft was handed over',
    text: 'It is continued where it was handed over to. Here it can only be read, so that there are never two drafts.',
    open: phrases.control.seeHandover,
  },
  /** Why a file is not taken, wherever a department opens one. */
  file: {
    empty: 'The file is empty. Please ask for it again.',
    foreign:
      'This is not a file of the self-inspection. Spreadsheets, documents, pictures and other files cannot be opened here. Please check the file.',
    truncated: 'The file ends too early. Please ask for it again.',
    'newer-version': 'It was made by a newer version of this program. Please update the program first.',
    sealed: 'It is sealed and cannot be opened. Please tell the information office.',
    'not-for-this-key': 'It is sealed to somebody else. Please tell the information office.',
    'wrong-passphrase': 'The passphrase is wrong. Please check it and enter it again.',
    tampered: 'The content was changed after it was made. Do not use it and tell the information office.',
    mismatch: 'The outside and the content, or the signer, disagree. Do not use it and tell the information office.',
    broken: 'The content of the file is broken. Please ask for it again.',
    'too-large': 'It is larger than 40 MB and is not opened. Please check whether it is a file of the self-inspection.',
    'unreadable-disk': phrases.failure.unreadableDisk,
    key: 'This is a key file of the information office, which opens it under “Prepare an inspection”. Departments do not use it.',
    ledger: 'This is a record of the ledger of the information office. Departments do not use it.',
    backup: 'This is a backup. Restore from it under “Backup” in the settings.',
  },
};
