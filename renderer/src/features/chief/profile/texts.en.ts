import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const profile: typeof ja.profile = {
  title: words.step.profile,
  lead: 'Please choose what is true of the work of the department. It decides which items have to be answered.',
  questions: 'What applies',
  yes: words.department.yes,
  no: words.department.no,
  progress: 'Questions answered',
  progressValue: '{{answered}} / {{asked}} questions',
  left: '{{left}} questions are left. You can go on to the answers and come back later.',
  whole: 'All questions are answered.',
  items: 'Items to answer',
  itemsUnit: 'items',
  itemsNow: '{{items}} items have to be answered.',
  officer: {
    title: 'This department is the information office',
    text: 'By the roster, the items that only the information office answers are included. This cannot be changed here.',
  },
  respondent: {
    title: 'Who fills in',
    handOver: 'Hand the draft over to somebody else',
    earlier: 'Filled in before by',
    until: phrases.pattern.until,
    post: 'Post',
    name: 'Name',
    missing: {
      post: 'Please enter the post.',
      name: 'Please enter the name.',
    },
  },
  next: 'Go on to the answers',
  hearing: phrases.control.interview,
  lastYear: {
    title: 'Last year’s answers',
    lead: 'Last year’s answers can be shown beside the items, and those to unchanged items can be taken over.',
    kept: 'The answers of {{year}} ({{code}} {{name}}) are shown beside the items.',
    keptOn: 'The answers confirmed on {{day}} ({{code}} {{name}}) are shown beside the items.',
    found: 'This computer has the answers of {{year}}.',
    use: 'Show these answers beside the items',
    open: 'Open last year’s file',
    other: 'Open another file',
    reading: 'Reading the file',
    notTaken: '“{{fileName}}” cannot be used as last year’s answers',
    notKept: 'Last year’s answers could not be stored',
    notKeptText: 'Please see the note at the top right and try again.',
    passphrase: {
      text: '“{{fileName}}” is sealed with a passphrase. Please enter the one with which the copy was saved.',
      label: words.key.passphrase,
      wrong: 'The passphrase does not open the file. Please check it and enter it again.',
      open: phrases.control.open,
      stop: 'Stop',
    },
    refused: {
      'same-inspection': 'This is a result file of the present inspection. Please choose last year’s file.',
      'not-earlier': 'These are not answers of an earlier inspection. Please choose last year’s file.',
      'other-department':
        'These are the answers of another department. Please choose a file of this department or of one it succeeds.',
      'other-questionnaire': 'No item of the file is asked this year. Please check that it is last year’s file.',
      'for-officers':
        'It is sealed so that only the information office can open it. Please choose the copy saved with a passphrase, or a file of the computer that was used.',
      'other-kind': 'This is no result file. Please choose last year’s result file or a copy of it.',
    },
  },
  preset: {
    locked: 'Decided by the information office. To have it changed, please contact that office.',
    expected: 'The information office expects “{{answer}}”.',
  },
  switchedOff: 'Why it was changed to “No”: {{reason}}',
  changeReason: 'Correct the reason',
  changeReasonOf: 'Correct the reason for “{{flag}}”',
  notStored:
    'The change could not be stored. Please read the explanation of “Not saved” at the top right, then choose again.',
  history: {
    undo: phrases.control.undo,
    redo: phrases.control.redo,
    done: {
      undo: 'The choice for “{{flag}}” was undone.',
      redo: 'The choice for “{{flag}}” was made again.',
    },
    nothing: {
      undo: 'There is no choice to undo.',
      redo: 'There is no choice to make again.',
    },
    elsewhere: 'The choice for “{{flag}}” was changed elsewhere since, so it was left as it is.',
  },
  off: {
    title: 'Change to “No”?',
    concerns: {
      expected: 'The information office expects that this holds for the department.',
      'on-last-year': 'It was “Yes” the year before.',
    },
    removed: 'These {{items}} items leave the inspection of this department.',
    removedNone: 'No item leaves the inspection.',
    removedList: 'Items that leave',
    answered:
      '{{answered}} of them have an answer. Answers are kept, but they are neither counted nor written into the result file. They are used again when you change back to “Yes”.',
    reason: 'Reason for the change',
    reasonHelp:
      'The reason is written into the result file and checked by the information office. Example: the account was closed in August.',
    reasonMissing: 'Please enter the reason.',
    confirm: 'Change to “No”',
    keep: 'Keep “Yes”',
    saveReason: 'Save the reason',
    editTitle: 'Correct the reason for “No”',
  },
};
