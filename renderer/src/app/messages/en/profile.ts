import type { profile as ja } from '../ja/profile.ts';

export const profile: typeof ja = {
  title: 'About the department',
  lead: 'Please choose what is true of the work of the department. It decides which items have to be answered.',
  questions: 'What applies',
  yes: 'Yes',
  no: 'No',
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
    post: 'Post',
    name: 'Name',
    missing: { post: 'Please enter the post.', name: 'Please enter the name.' },
  },
  next: 'Go on to the answers',
  preset: {
    locked: 'Decided by the information office. To have it changed, please contact that office.',
    expected: 'The information office expects “{{answer}}”.',
  },
  switchedOff: 'Why it was changed to “No”: {{reason}}',
  changeReason: 'Correct the reason',
  changeReasonOf: 'Correct the reason for “{{flag}}”',
  notStored:
    'The change could not be stored. Please read the explanation of “Not saved” at the top right, then choose again.',
  off: {
    title: 'Change to “No”?',
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
