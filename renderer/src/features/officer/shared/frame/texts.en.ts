import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const frame: typeof ja.frame = {
  basis: {
    label: words.figure.basis,
    now: 'Now (not closed)',
    closing: 'Closing {{n}}, as of {{day}}',
    notClosed:
      'Counted from what is held now. The collection has not been closed, so the figures move with every file taken in or sent back.',
    nowUnchanged: 'Counted from what is held now. Nothing has come in since closing {{n}}.',
    nowChanged:
      'Counted from what is held now, with the departments that changed since closing {{n}} (supplements): {{departments}}.',
    closed: 'Figures as closed on {{at}} (code of the closing: {{code}}).',
    closedSupplements:
      'Figures as closed on {{at}} (code of the closing: {{code}}). Departments that changed afterwards (supplements) are not in them: {{departments}}.',
    few: 'Only {{n}} departments are counted. Rates over so few do not tell how the city stands.',
  },
  fault: {
    title: 'What was kept of closing {{n}} is no longer what was closed',
    'altered-closing': 'The record of the closing does not fit the digest that was recorded.',
    'altered-ground': 'The roster and checklist that were kept with the closing are gone or have changed.',
    'altered-file': 'The answers kept of {{department}} are gone or have changed.',
    advice:
      'No figures of this closing are shown. Please compare an exported ledger with the code of the closing, and use another closing or the present figures.',
  },
  editions: {
    title: 'Answers to another edition of the checklist: {{n}} departments',
    text: 'Only items with the same wording as in the present checklist are counted. Answers to items that are worded otherwise or are gone ({{answers}} in all) are not used; where the item still exists it counts as unanswered.',
    list: 'Departments, and the items that are not used',
    entry: '{{department}} (checklist edition {{version}}): {{items}}',
    none: 'every item has the same wording',
    separator: phrases.control.between,
  },
  masking: {
    switch: 'Hide department names',
  },
  nothing: {
    title: 'There are no results to count yet',
    text: 'Read and take in result files under “Reception”; the figures then appear here.',
    conflict:
      'Departments in an undecided conflict: {{n}}. Decide under “Reception” which file to use, and they are counted.',
    'sent-back':
      'Departments whose answers were sent back: {{n}}. They are counted once their next revision is taken in.',
    go: 'Go to Reception',
  },
  officer: {
    place: 'Reception and summary',
    pages: 'Pages of the security officer',
    part: {
      gather: 'Preparation and reception',
      read: 'Results',
      report: 'Reports and records',
    },
    page: {
      ...words.page,
      setup: 'Preparation',
      policyReview: 'Policy review',
      records: 'Records',
    },
    reading: 'Reading the results received.',
  },
  department: {
    unknown: {
      title: 'Department not found',
      text: 'This department is not on the roster. Please choose one from the list.',
    },
    missing: {
      title: 'Nothing has been received yet',
      text: 'Once its result file is taken in under “Reception”, it is counted and a return can be written.',
    },
    conflict: {
      title: 'The conflict is not decided',
      text: 'Decide under “Reception” which file to use; it is then counted and a return can be written.',
    },
    excluded: 'Not taking part in the inspection',
  },
  key: {
    state: 'Key of the information office',
    unlocked: 'Key unlocked: {{name}}',
    putAway: 'Put the key away',
    lockedFor: {
      idle: 'The key was put away because nothing was done for {{minutes}} minutes. Please unlock it again to go on.',
      left: 'The key was put away because the screen was locked or the computer went to sleep. Please unlock it again to go on.',
    },
    bySheet: 'Files are opened with the key of a recovery sheet (it cannot sign)',
  },
  inspection: {
    label: 'Inspection to work on',
    sample: 'A sample. Due on {{day}}',
    due: 'Due on {{day}}',
  },
};
