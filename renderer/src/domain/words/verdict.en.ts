import { standing } from './standing.en.ts';
import type * as ja from './verdict.ja.ts';

export const verdict: typeof ja.verdict = {
  new: {
    label: 'New',
    message: 'The first result that has arrived from this department.',
  },
  update: {
    label: 'Update',
    message: 'A newer revision of a result that was received.',
  },
  same: {
    label: 'Same',
    message: 'The same content is here already. It is not counted twice.',
  },
  older: {
    label: 'Older',
    message: 'There is a newer revision, so this one is not used.',
  },
  conflict: {
    label: standing.conflict,
    message:
      'It is not related to another result of the same department. Until you decide which one to use, neither is counted.',
  },
  'unknown-department': {
    label: 'Not on the roster',
    message: 'The department is not on the roster. Please check its code.',
  },
  'excluded-department': {
    label: standing.excluded,
    message: 'The roster says that this department does not take part in the inspection.',
  },
  'other-inspection': {
    label: 'Other inspection',
    message: 'It belongs to another inspection, such as another year. It cannot be taken in here.',
  },
  'other-questionnaire': {
    label: 'Other checklist',
    message: 'It was made with another edition of the checklist than this inspection uses.',
  },
  'newer-version': {
    label: 'Newer format',
    message: 'It was made with a newer version of this app. Please update the app, then open it again.',
  },
  empty: {
    label: 'Empty',
    message: 'There is nothing in it. Please ask for the file again.',
  },
  foreign: {
    label: 'Not a result file',
    message: 'This is not a result file of the self-inspection.',
  },
  'other-kind': {
    label: 'Other kind',
    message: 'A file of the self-inspection, but not a result: an inspection pack or a return.',
  },
  truncated: {
    label: 'Cut off',
    message: 'The file ends too early. Please ask for it again.',
  },
  broken: {
    label: 'Damaged',
    message: 'The content of the file is damaged. Please ask for it again.',
  },
  sealed: {
    label: 'Cannot be opened',
    message: 'It is sealed. The key of the information office is needed to open it.',
  },
  'not-for-this-key': {
    label: 'Cannot be opened',
    message: 'This key does not open it: it is sealed to somebody else or for another inspection.',
  },
  'wrong-passphrase': {
    label: 'Wrong passphrase',
    message: 'The passphrase is not right. Please check it and try again.',
  },
  tampered: {
    label: 'Altered',
    message: 'The content was changed after it was made. Do not use it; please check with the department.',
  },
  mismatch: {
    label: 'Contradictory',
    message: 'What is written outside and inside does not agree. Please check with the department.',
  },
  'too-large': {
    label: 'Too large',
    message: 'It is larger than 40 MB and was not opened. Please check that it is a result file.',
  },
  'unreadable-disk': {
    label: 'Not readable',
    message: 'The file could not be read. Please check where it is and whether you may open it.',
  },
};
