import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './status-texts.ja.ts';

export const status: typeof ja.status = {
  title: 'Who has handed in',
  caption: 'State of every department',
  rate: words.figure.submission,
  rateNote: phrases.pattern.ofDepartments,
  acceptance: words.figure.acceptance,
  byState: 'Departments by state',
  count: phrases.pattern.departments,
  all: phrases.control.all,
  department: words.department.department,
  parent: words.department.parent,
  bodies: words.department.bodies,
  state: phrases.control.state,
  revision: words.file.revision,
  importedAt: words.file.receivedAt,
  code: words.file.code,
  choice: phrases.control.choice,
  chooseRow: 'Choose {{department}}',
  chooseShown: 'Choose all departments shown ({{n}})',
  reply: words.file.return,
  writeReply: 'Write a return',
  writeReplyTo: 'Write a return to {{department}}',
  shown: phrases.pattern.departmentsShown,
  none: phrases.control.noneFound,
  grouping: 'Lines for',
  groupings: {
    none: 'Departments only',
    parent: 'Divisions',
    body: 'Executive bodies',
  },
  noGroup: 'None',
  words: 'Search by name or code',
  order: phrases.control.order,
  orders: {
    roster: phrases.control.rosterOrder,
    newest: 'Newest receipt first',
    oldest: 'Oldest receipt first',
  },
  waitingNote:
    '“To be taken in” are departments whose files were read, but not taken in. Until then they are in no rate and no figure.',
  pages: 'Pages of the departments',
  chooseFound: 'Choose all departments found, on other pages too ({{n}})',
  lateness:
    'Due {{due}}. Received late: {{late}}, missing after the due day: {{overdue}}, resubmitted: {{resubmitted}}. The day on which the first file of a department was taken in decides whether it is late.',
};

export const judging: typeof ja.judging = {
  label: 'Acceptance of the chosen departments',
  hint: 'Departments that are missing, to be taken in or in conflict cannot be chosen. Take one that was sent back to “received” before accepting it.',
  accept: 'Accept ({{n}})',
  reconsider: 'Back to received ({{n}})',
  accepted: 'Accepted and recorded in the ledger: {{n}}.',
  undo: phrases.control.undo,
  reconsidered: 'Taken back to “received” and recorded in the ledger: {{n}}.',
  failed:
    'This computer could not store the change, so nothing has changed. Please check the free space and try again.',
};

export const chase: typeof ja.chase = {
  button: 'Write a reminder ({{n}})',
  title: 'Reminder',
  which: 'Departments by state',
  choice: '{{state}} ({{n}})',
  openingLabel: 'Opening',
  openingHelp: 'You can change it here.',
  opening:
    'About the answers for {{title}}\n\nWe have not received the answers of the following departments. They are due on {{due}}. Please send the result file to the information office. If it is already on its way, please disregard this message.',
  spared: {
    title: 'Left out because their answers have come: {{n}} departments',
    conflict: 'A conflict is undecided. Please choose the file to use: {{departments}}',
    file: 'Read and not taken in. Please press “Take in”: {{departments}}',
    separator: phrases.control.between,
    others: ' and {{n}} others',
  },
  sealed: {
    title: 'Results that are still sealed: {{n}}',
    text: 'Nobody knows which departments they are from, so the text may name some that have sent theirs. Please unlock the key first.',
  },
  noParent: 'Others',
  states: {
    missing: 'Not handed in',
    'sent-back': 'Sent back (waiting for the corrected answers)',
  },
  text: 'Text to paste into a mail or a groupware',
  copy: 'Copy the text',
  done: 'Text copied, with {{n}} departments.',
  refused: 'The text could not be copied by itself. Please select all of it and copy it.',
};

export const groups: typeof ja.groups = {
  caption: {
    parent: 'Submission by division',
    body: 'Submission by executive body',
  },
  open: 'Show the departments of {{name}}',
  targets: 'Taking part',
  missing: words.standing.missing,
  waiting: words.standing.waiting,
  late: 'Late',
  received: words.standing.received,
  accepted: words.standing.accepted,
  sentBack: words.standing['sent-back'],
  resubmitted: words.standing.resubmitted,
  total: 'City',
  overlapping: 'Counted more than once',
  overlappingText:
    'A department that acts for several bodies is counted with each of them, so the lines do not add up.',
};
